-- What a collected paper was made from: what it said may be told again as long as its rows may.
ALTER TABLE agenda_collected_text ADD COLUMN snapshot_id VARCHAR(64);
