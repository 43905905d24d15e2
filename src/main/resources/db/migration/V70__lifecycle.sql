-- What becomes of a paper after it is drafted: edits, overrides, locks, clearances, publications. H2 and PostgreSQL.

CREATE TABLE paper_content (
    path         VARCHAR(1000) NOT NULL,
    content_hash VARCHAR(64)   NOT NULL,
    fingerprint  VARCHAR(64)   NOT NULL,
    content      TEXT          NOT NULL,
    written_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (path, content_hash)
);

CREATE TABLE harvested_commentary (
    council      VARCHAR(100)  NOT NULL,
    readers      VARCHAR(400)  NOT NULL,
    code         VARCHAR(200)  NOT NULL,
    period       VARCHAR(20)   NOT NULL,
    original     TEXT          NOT NULL,
    edited       TEXT          NOT NULL,
    source       VARCHAR(1000) NOT NULL,
    harvested_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (council, readers, code, period)
);

CREATE TABLE figure_override (
    subject     VARCHAR(200)  NOT NULL,
    paper       VARCHAR(100)  NOT NULL,
    computed    VARCHAR(1000) NOT NULL,
    printed     VARCHAR(1000) NOT NULL,
    officer     VARCHAR(400)  NOT NULL,
    reason      VARCHAR(4000) NOT NULL,
    recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (subject, paper, computed, printed)
);

CREATE TABLE quarter_lock (
    subject     VARCHAR(200) NOT NULL PRIMARY KEY,
    snapshot_id VARCHAR(64)  NOT NULL REFERENCES snapshot (id),
    inputs      VARCHAR(64)  NOT NULL,
    officer     VARCHAR(400) NOT NULL,
    locked_at   TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE TABLE clearance (
    subject      VARCHAR(200) NOT NULL,
    paper        VARCHAR(100) NOT NULL,
    office       VARCHAR(40)  NOT NULL,
    officer      VARCHAR(400) NOT NULL,
    content_hash VARCHAR(64)  NOT NULL,
    cleared_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (subject, paper, office)
);

CREATE TABLE publication (
    subject      VARCHAR(200)  NOT NULL,
    paper        VARCHAR(100)  NOT NULL,
    supplement   INTEGER       NOT NULL,
    content_hash VARCHAR(64)   NOT NULL,
    snapshot_id  VARCHAR(64)   NOT NULL REFERENCES snapshot (id),
    officer      VARCHAR(400)  NOT NULL,
    restatement  VARCHAR(4000) NOT NULL,
    published_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (subject, paper, supplement)
);

CREATE TABLE published_file (
    path       VARCHAR(1000) NOT NULL PRIMARY KEY,
    subject    VARCHAR(200)  NOT NULL,
    paper      VARCHAR(100)  NOT NULL,
    supplement INTEGER       NOT NULL,
    sha256     VARCHAR(64)   NOT NULL,
    FOREIGN KEY (subject, paper, supplement) REFERENCES publication (subject, paper, supplement)
);
