-- What lies ready for a meeting, what of it was collected, and numbers that agenda items were given late.
-- Runs on H2 and PostgreSQL.

CREATE TABLE agenda_document (
    folder      VARCHAR(2000) NOT NULL,
    job         VARCHAR(100)  NOT NULL,
    position    INTEGER       NOT NULL,
    path        VARCHAR(2000) NOT NULL,
    title       VARCHAR(4000) NOT NULL,
    open_title  VARCHAR(4000) NOT NULL,
    item        VARCHAR(4000) NOT NULL,
    item_number VARCHAR(100),
    appendix    INTEGER,
    part        VARCHAR(40)   NOT NULL,
    pages       INTEGER,
    words       INTEGER       NOT NULL,
    bytes       BIGINT        NOT NULL,
    sha256      VARCHAR(64)   NOT NULL,
    snapshot_id VARCHAR(64)   NOT NULL,
    as_at       TIMESTAMP WITH TIME ZONE NOT NULL,
    accessible  VARCHAR(20)   NOT NULL,
    version     INTEGER       NOT NULL,
    PRIMARY KEY (folder, path)
);

CREATE TABLE agenda_gap (
    folder   VARCHAR(2000) NOT NULL,
    job      VARCHAR(100)  NOT NULL,
    position INTEGER       NOT NULL,
    words    TEXT          NOT NULL,
    PRIMARY KEY (folder, job, position)
);

CREATE TABLE agenda_collected (
    folder       VARCHAR(2000) NOT NULL,
    path         VARCHAR(2000) NOT NULL,
    title        VARCHAR(4000) NOT NULL,
    sha256       VARCHAR(64)   NOT NULL,
    version      INTEGER       NOT NULL,
    collected_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (folder, path)
);

CREATE TABLE agenda_number (
    council     VARCHAR(100)  NOT NULL,
    job         VARCHAR(100)  NOT NULL,
    committee   VARCHAR(400)  NOT NULL,
    meets_on    DATE          NOT NULL,
    item_number VARCHAR(100)  NOT NULL,
    PRIMARY KEY (council, job, committee, meets_on)
);
