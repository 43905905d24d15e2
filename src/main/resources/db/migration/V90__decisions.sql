-- What the last meetings decided, for the next paper's background. Runs on H2 and PostgreSQL.

CREATE TABLE snapshot_decision (
    snapshot_id      VARCHAR(64)  NOT NULL REFERENCES snapshot (id),
    position         INTEGER      NOT NULL,
    meeting_date     DATE         NOT NULL,
    committee        VARCHAR(400) NOT NULL,
    item             TEXT         NOT NULL,
    decision         TEXT         NOT NULL,
    reasons          TEXT         NOT NULL,
    options_rejected TEXT         NOT NULL,
    interests        TEXT         NOT NULL,
    PRIMARY KEY (snapshot_id, position)
);
