-- Whose register a risk stands in: its movement is told by the register before. Runs on H2 and PostgreSQL.
-- A snapshot taken before held one register, that of its own quarter.

ALTER TABLE snapshot_risk ADD COLUMN frequency VARCHAR(20) DEFAULT 'QUARTERLY' NOT NULL;
ALTER TABLE snapshot_risk ADD COLUMN period    VARCHAR(20) DEFAULT '' NOT NULL;

UPDATE snapshot_risk SET period = (SELECT snapshot.quarter FROM snapshot WHERE snapshot.id = snapshot_risk.snapshot_id);
