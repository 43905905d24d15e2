-- What ran and how it ended, and what each written file said. Runs on H2 and PostgreSQL.

CREATE TABLE job_run (
    id        VARCHAR(36)  NOT NULL PRIMARY KEY,
    job_name  VARCHAR(200) NOT NULL,
    holder    VARCHAR(400) NOT NULL,
    asked     TEXT         NOT NULL,
    began_at  TIMESTAMP WITH TIME ZONE NOT NULL,
    ended_at  TIMESTAMP WITH TIME ZONE,
    ending    VARCHAR(20)  DEFAULT '' NOT NULL,
    exit_code INTEGER      DEFAULT 0 NOT NULL,
    message   TEXT         DEFAULT '' NOT NULL,
    written   INTEGER      DEFAULT 0 NOT NULL,
    untouched INTEGER      DEFAULT 0 NOT NULL,
    edited    INTEGER      DEFAULT 0 NOT NULL,
    blockers  INTEGER      DEFAULT 0 NOT NULL,
    holes     INTEGER      DEFAULT 0 NOT NULL,
    notes     INTEGER      DEFAULT 0 NOT NULL
);
CREATE INDEX job_run_began ON job_run (began_at);

CREATE TABLE written_content (
    path    VARCHAR(1000) NOT NULL,
    sha256  VARCHAR(64)   NOT NULL,
    content VARCHAR(64)   NOT NULL,
    PRIMARY KEY (path, sha256)
);
