-- Each measure's own rules, and what a return says beside its figure. Runs on H2 and PostgreSQL.
-- A snapshot taken before has the rules that held then: those that are the defaults here.

ALTER TABLE snapshot_measure ADD COLUMN rag_kind         VARCHAR(20) DEFAULT 'TARGET' NOT NULL;
ALTER TABLE snapshot_measure ADD COLUMN travel_kind      VARCHAR(20) DEFAULT 'PREVIOUS' NOT NULL;
ALTER TABLE snapshot_measure ADD COLUMN travel_periods   INTEGER;
ALTER TABLE snapshot_measure ADD COLUMN spc_screening    VARCHAR(20);
ALTER TABLE snapshot_measure ADD COLUMN spc_trend        VARCHAR(20);
ALTER TABLE snapshot_measure ADD COLUMN spc_two_of_three VARCHAR(20);
ALTER TABLE snapshot_measure ADD COLUMN spc_fix_after    INTEGER;
ALTER TABLE snapshot_measure ADD COLUMN band_kind        VARCHAR(20) DEFAULT 'NONE' NOT NULL;
ALTER TABLE snapshot_measure ADD COLUMN band_amount      NUMERIC(60, 25);
ALTER TABLE snapshot_measure ADD COLUMN rollup_kind      VARCHAR(20);
ALTER TABLE snapshot_measure ADD COLUMN year_end_target  NUMERIC(60, 25);
ALTER TABLE snapshot_measure ADD COLUMN group_name       VARCHAR(400);
ALTER TABLE snapshot_measure ADD COLUMN group_members    TEXT;
ALTER TABLE snapshot_measure ADD COLUMN rebase_from      VARCHAR(40);
ALTER TABLE snapshot_measure ADD COLUMN lag_months       INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE snapshot_measure ADD COLUMN holds_from       VARCHAR(40);
ALTER TABLE snapshot_measure ADD COLUMN holds_to         VARCHAR(40);
ALTER TABLE snapshot_measure ADD COLUMN not_due          VARCHAR(20) DEFAULT 'NEUTRAL' NOT NULL;
ALTER TABLE snapshot_measure ADD COLUMN carried_over     VARCHAR(20) DEFAULT 'NEUTRAL' NOT NULL;

ALTER TABLE snapshot_return ADD COLUMN forecast           NUMERIC(60, 25);
ALTER TABLE snapshot_return ADD COLUMN corrective_action  TEXT DEFAULT '' NOT NULL;
ALTER TABLE snapshot_return ADD COLUMN restatement_reason TEXT DEFAULT '' NOT NULL;
