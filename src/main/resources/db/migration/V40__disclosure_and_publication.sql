-- What must not be told, whose rules a measure has, and what was published last. Runs on H2 and PostgreSQL.

ALTER TABLE snapshot_measure ADD COLUMN suppress_below INTEGER;
ALTER TABLE snapshot_measure ADD COLUMN part_of        VARCHAR(200);
ALTER TABLE snapshot_measure ADD COLUMN own_rules      VARCHAR(100) DEFAULT '' NOT NULL;

-- The snapshot whose papers a finished run left last for a council's quarter.
CREATE TABLE published (
    council     VARCHAR(100) NOT NULL,
    quarter     VARCHAR(20)  NOT NULL,
    snapshot_id VARCHAR(64)  NOT NULL REFERENCES snapshot (id),
    finished_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (council, quarter)
);
