-- What the last meetings decided, for the next paper's background; and supplementary agendas. Runs on H2 and PostgreSQL.

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

-- Other people's files come from no snapshot.
ALTER TABLE agenda_document ALTER COLUMN snapshot_id DROP NOT NULL;
ALTER TABLE agenda_document ALTER COLUMN as_at DROP NOT NULL;

CREATE TABLE agenda_supplement (
    folder  VARCHAR(2000) NOT NULL,
    number  INTEGER       NOT NULL,
    made_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (folder, number)
);

-- What papers said when they were collected, line by line.
CREATE TABLE agenda_collected_text (
    folder  VARCHAR(2000) NOT NULL,
    path    VARCHAR(2000) NOT NULL,
    content TEXT          NOT NULL,
    PRIMARY KEY (folder, path)
);
