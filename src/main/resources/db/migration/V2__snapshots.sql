-- What was read, what was computed from it, and which papers were written. Runs on H2 and PostgreSQL.

CREATE TABLE snapshot (
    id           VARCHAR(64)  NOT NULL PRIMARY KEY,
    council      VARCHAR(100) NOT NULL,
    quarter      VARCHAR(20)  NOT NULL,
    as_at        TIMESTAMP WITH TIME ZONE NOT NULL,
    content_hash VARCHAR(64)  NOT NULL
);
CREATE INDEX snapshot_content ON snapshot (council, quarter, content_hash);

CREATE TABLE snapshot_measure (
    snapshot_id      VARCHAR(64)   NOT NULL REFERENCES snapshot (id),
    position         INTEGER       NOT NULL,
    code             VARCHAR(200)  NOT NULL,
    name             VARCHAR(4000) NOT NULL,
    priority         VARCHAR(4000) NOT NULL,
    service          VARCHAR(4000) NOT NULL,
    owner            VARCHAR(4000) NOT NULL,
    unit             VARCHAR(200)  NOT NULL,
    decimals         INTEGER       NOT NULL,
    polarity         VARCHAR(20)   NOT NULL,
    basis            VARCHAR(20)   NOT NULL,
    frequency        VARCHAR(20)   NOT NULL,
    tolerance_kind   VARCHAR(20)   NOT NULL,
    tolerance_amount NUMERIC(60, 25),
    range_low        NUMERIC(60, 25),
    range_high       NUMERIC(60, 25),
    definition       TEXT          NOT NULL,
    PRIMARY KEY (snapshot_id, code)
);

CREATE TABLE snapshot_return (
    snapshot_id VARCHAR(64)  NOT NULL REFERENCES snapshot (id),
    position    INTEGER      NOT NULL,
    code        VARCHAR(200) NOT NULL,
    frequency   VARCHAR(20)  NOT NULL,
    period      VARCHAR(20)  NOT NULL,
    status      VARCHAR(20)  NOT NULL,
    actual      NUMERIC(60, 25),
    cell        TEXT         NOT NULL,
    target      NUMERIC(60, 25),
    numerator   NUMERIC(60, 25),
    denominator NUMERIC(60, 25),
    commentary  TEXT         NOT NULL,
    PRIMARY KEY (snapshot_id, code, frequency, period)
);

CREATE TABLE snapshot_benchmark (
    snapshot_id VARCHAR(64)  NOT NULL REFERENCES snapshot (id),
    position    INTEGER      NOT NULL,
    code        VARCHAR(200) NOT NULL,
    frequency   VARCHAR(20)  NOT NULL,
    period      VARCHAR(20)  NOT NULL,
    comparator  VARCHAR(400) NOT NULL,
    amount      NUMERIC(60, 25) NOT NULL,
    PRIMARY KEY (snapshot_id, position)
);

CREATE TABLE snapshot_meeting (
    snapshot_id VARCHAR(64)   NOT NULL REFERENCES snapshot (id),
    position    INTEGER       NOT NULL,
    committee   VARCHAR(400)  NOT NULL,
    body        VARCHAR(20)   NOT NULL,
    meets_on    DATE          NOT NULL,
    meets_at    VARCHAR(100)  NOT NULL,
    venue       VARCHAR(1000) NOT NULL,
    portfolio   VARCHAR(1000) NOT NULL,
    report_of   VARCHAR(1000) NOT NULL,
    contact     VARCHAR(1000) NOT NULL,
    agenda_item VARCHAR(50),
    PRIMARY KEY (snapshot_id, position)
);

CREATE TABLE figure (
    snapshot_id     VARCHAR(64)  NOT NULL REFERENCES snapshot (id),
    code            VARCHAR(200) NOT NULL,
    period          VARCHAR(20)  NOT NULL,
    rating          VARCHAR(30)  NOT NULL,
    short_direction VARCHAR(30)  NOT NULL,
    short_change    NUMERIC(60, 25),
    long_direction  VARCHAR(30)  NOT NULL,
    long_change     NUMERIC(60, 25),
    PRIMARY KEY (snapshot_id, code)
);

CREATE TABLE finding (
    inputs   VARCHAR(64) NOT NULL,
    position INTEGER     NOT NULL,
    severity VARCHAR(20) NOT NULL,
    source   TEXT        NOT NULL,
    spot     TEXT        NOT NULL,
    fact     TEXT        NOT NULL,
    remedy   TEXT        NOT NULL,
    PRIMARY KEY (inputs, position)
);

CREATE TABLE written_file (
    path        VARCHAR(1000) NOT NULL,
    fingerprint VARCHAR(64)   NOT NULL,
    sha256      VARCHAR(64)   NOT NULL,
    written_at  TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (path, sha256)
);
