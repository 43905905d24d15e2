package cabinetpapers.job;

import java.util.Optional;

/**
 * A line that differs between two texts.
 *
 * @param line where it stands in the first text, from 0; one that only the second has stands before that line
 * @param before empty where only the second text has it
 * @param after empty where only the first text has it
 */
record LineChange(int line, Optional<String> before, Optional<String> after) {}
