package cabinetpapers.job;

import cabinetpapers.agenda.PackPages;
import cabinetpapers.pack.PackPlan;

/**
 * That a meeting's public papers are to be joined into one pack, and how.
 *
 * @param starts where an item may begin
 * @param numbers what becomes of the papers' own page numbers
 */
record PackWish(PackPages.Starts starts, PackPlan.Numbers numbers) {

    /** How papers are joined where the job does not say. */
    static final PackWish USUAL = new PackWish(PackPages.Starts.ODD_PAGES, PackPlan.Numbers.BESIDE_ITS_OWN);
}
