/** What Word's XML and HTML have in common as they are written: characters that neither may hold, and those to escape. */
@NullMarked
package cabinetpapers.markup;

import org.jspecify.annotations.NullMarked;
