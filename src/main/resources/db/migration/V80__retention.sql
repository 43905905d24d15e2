-- What retention goes by, what was given out, and progress on actions that was changed by hand. Runs on H2 and PostgreSQL.

-- Whose findings these are. Rows from before have no owner, and are kept.
ALTER TABLE finding ADD COLUMN job_name   VARCHAR(200) DEFAULT '' NOT NULL;
ALTER TABLE finding ADD COLUMN run_inputs VARCHAR(64)  DEFAULT '' NOT NULL;
CREATE INDEX finding_owner ON finding (job_name, run_inputs);

-- A job may name the moment that its figures stand at; when a snapshot was taken is another matter.
ALTER TABLE snapshot ADD COLUMN taken_at TIMESTAMP WITH TIME ZONE;
UPDATE snapshot SET taken_at = as_at;
ALTER TABLE snapshot ALTER COLUMN taken_at SET NOT NULL;

-- Figures that were given out are what a restatement compares with, whatever a later run of the quarter says.
ALTER TABLE published ADD COLUMN given_out BOOLEAN DEFAULT FALSE NOT NULL;

CREATE TABLE harvested_progress (
    council      VARCHAR(100)  NOT NULL,
    readers      VARCHAR(400)  NOT NULL,
    plan_id      VARCHAR(200)  NOT NULL,
    ref          VARCHAR(200)  NOT NULL,
    period       VARCHAR(20)   NOT NULL,
    field        VARCHAR(20)   NOT NULL,
    original     TEXT          NOT NULL,
    edited       TEXT          NOT NULL,
    source       VARCHAR(1000) NOT NULL,
    harvested_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (council, readers, plan_id, ref, period, field)
);
