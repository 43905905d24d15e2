/** Markdown with fields, conditions, loops and data blocks, parsed into a template and checked without data. */
@NullMarked
package cabinetpapers.template;

import org.jspecify.annotations.NullMarked;
