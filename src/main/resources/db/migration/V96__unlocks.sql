-- Locks that were taken off: what each held, who took it off, and why. Runs on H2 and PostgreSQL.

CREATE TABLE quarter_unlock (
    subject     VARCHAR(200)  NOT NULL,
    number      INTEGER       NOT NULL,
    snapshot_id VARCHAR(64)   NOT NULL,
    inputs      VARCHAR(64)   NOT NULL,
    locked_by   VARCHAR(400)  NOT NULL,
    locked_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    officer     VARCHAR(400)  NOT NULL,
    reason      VARCHAR(4000) NOT NULL,
    unlocked_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (subject, number)
);
