package cabinetpapers.job;

import cabinetpapers.agenda.AgendaItem.Entry;
import cabinetpapers.meeting.AgendaDocument;
import cabinetpapers.meeting.AgendaDocument.Accessible;
import cabinetpapers.pack.PackJoiner;
import cabinetpapers.pack.PdfSort;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;

/**
 * A paper of a pack: how the agenda lists it, and where it lies if it is in.
 *
 * @param appendix its number where it is an appendix
 * @param sort what was seen of a file that is not as we made it; nothing is asked of what is left out
 */
record Sheet(Optional<Integer> appendix, Entry entry, Optional<Path> file, Optional<PdfSort> sort) {

    /** Each item's report comes before its appendices, and these by their numbers, whether they are in or not. */
    static final Comparator<Sheet> IN_ITEM =
            Comparator.comparing(sheet -> sheet.appendix().orElse(0));

    /** One that is listed and not in the pack. */
    static Sheet leftOut(Optional<Integer> appendix, String title, String why) {
        return new Sheet(appendix, new Entry.LeftOut(title, why), Optional.empty(), Optional.empty());
    }

    /** A paper that lies in the folder. What we made ourselves follows PDF/UA; any other file is looked at. */
    static Sheet of(Path folder, AgendaDocument document, String title) {
        Path file = folder.resolve(document.path());
        if (document.accessible() == Accessible.YES && document.pages().isPresent()) {
            return new Sheet(
                    document.appendix(),
                    new Entry.Enclosed(title, document.pages().get()),
                    Optional.of(file),
                    Optional.empty());
        }
        PdfSort sort = PackJoiner.sort(file);
        return switch (sort) {
            case PdfSort.Usable usable ->
                new Sheet(
                        document.appendix(),
                        new Entry.Enclosed(title, usable.pages()),
                        Optional.of(file),
                        Optional.of(sort));
            case PdfSort.Unusable unusable ->
                new Sheet(
                        document.appendix(),
                        new Entry.LeftOut(title, "cannot be read"),
                        Optional.empty(),
                        Optional.of(sort));
        };
    }

    /** Whether it keeps the pack from saying that it follows PDF/UA. */
    boolean fails() {
        return sort.map(seen -> seen instanceof PdfSort.Usable usable && !usable.followsPdfUa())
                .orElse(false);
    }
}
