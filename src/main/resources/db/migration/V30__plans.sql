-- Plans as they were read: their words, from which every reading is worked out anew. Runs on H2 and PostgreSQL.

CREATE TABLE snapshot_plan_item (
    snapshot_id  VARCHAR(64) NOT NULL REFERENCES snapshot (id),
    position     INTEGER     NOT NULL,
    plan_id      TEXT        NOT NULL,
    ref          TEXT        NOT NULL,
    parent       TEXT        NOT NULL,
    kind         VARCHAR(20) NOT NULL,
    number       TEXT        NOT NULL,
    title        TEXT        NOT NULL,
    detail       TEXT        NOT NULL,
    lead_member  TEXT        NOT NULL,
    lead_officer TEXT        NOT NULL,
    starts       TEXT        NOT NULL,
    ends         TEXT        NOT NULL,
    PRIMARY KEY (snapshot_id, position)
);

CREATE TABLE snapshot_update (
    snapshot_id      VARCHAR(64) NOT NULL REFERENCES snapshot (id),
    position         INTEGER     NOT NULL,
    plan_id          TEXT        NOT NULL,
    ref              TEXT        NOT NULL,
    frequency        VARCHAR(20) NOT NULL,
    period           VARCHAR(20) NOT NULL,
    status           TEXT        NOT NULL,
    progress         TEXT        NOT NULL,
    next_steps       TEXT        NOT NULL,
    revised_end      TEXT        NOT NULL,
    rag              TEXT        NOT NULL,
    percent_complete NUMERIC(60, 25),
    PRIMARY KEY (snapshot_id, position)
);

CREATE TABLE snapshot_narrative (
    snapshot_id VARCHAR(64) NOT NULL REFERENCES snapshot (id),
    position    INTEGER     NOT NULL,
    plan_id     TEXT        NOT NULL,
    ref         TEXT        NOT NULL,
    heading     TEXT        NOT NULL,
    narrative   TEXT        NOT NULL,
    PRIMARY KEY (snapshot_id, position)
);

CREATE TABLE snapshot_risk (
    snapshot_id         VARCHAR(64) NOT NULL REFERENCES snapshot (id),
    position            INTEGER     NOT NULL,
    plan_id             TEXT        NOT NULL,
    ref                 TEXT        NOT NULL,
    linked_ref          TEXT        NOT NULL,
    title               TEXT        NOT NULL,
    cause               TEXT        NOT NULL,
    consequence         TEXT        NOT NULL,
    inherent_likelihood INTEGER,
    inherent_impact     INTEGER,
    current_likelihood  INTEGER,
    current_impact      INTEGER,
    target_likelihood   INTEGER,
    target_impact       INTEGER,
    response            TEXT        NOT NULL,
    mitigation          TEXT        NOT NULL,
    owner               TEXT        NOT NULL,
    due                 TEXT        NOT NULL,
    PRIMARY KEY (snapshot_id, position)
);

-- year_reach: IN_YEAR, FROM_YEAR (open-ended) or NOT_STATED, which has no first_year.
CREATE TABLE snapshot_saving (
    snapshot_id    VARCHAR(64) NOT NULL REFERENCES snapshot (id),
    position       INTEGER     NOT NULL,
    plan_id        TEXT        NOT NULL,
    ref            TEXT        NOT NULL,
    linked_ref     TEXT        NOT NULL,
    description    TEXT        NOT NULL,
    kind           VARCHAR(20) NOT NULL,
    funding_source TEXT        NOT NULL,
    year_reach     VARCHAR(20) NOT NULL,
    first_year     INTEGER,
    planned        NUMERIC(60, 25),
    delivered      NUMERIC(60, 25),
    anticipated    NUMERIC(60, 25),
    pressures      NUMERIC(60, 25),
    PRIMARY KEY (snapshot_id, position)
);
