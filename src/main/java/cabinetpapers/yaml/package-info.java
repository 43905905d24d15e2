/** YAML as a tree that knows its lines: what is missing, unknown or of the wrong kind becomes a finding at its place. */
@NullMarked
package cabinetpapers.yaml;

import org.jspecify.annotations.NullMarked;
