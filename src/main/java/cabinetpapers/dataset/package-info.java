/** The quarter's tables, from a folder of CSV files or from a workbook, become domain records and findings. */
@NullMarked
package cabinetpapers.dataset;

import org.jspecify.annotations.NullMarked;
