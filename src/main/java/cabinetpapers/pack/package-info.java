/** Joins PDF files into one, tags kept, with page numbers, bookmarks and links of its own. */
@NullMarked
package cabinetpapers.pack;

import org.jspecify.annotations.NullMarked;
