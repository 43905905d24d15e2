package cabinetpapers.job;

import cabinetpapers.agenda.AgendaItem.Entry;
import cabinetpapers.meeting.AgendaDocument;
import cabinetpapers.meeting.AgendaDocument.Accessible;
import cabinetpapers.pack.PackJoiner;
import cabinetpapers.pack.PdfSort;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A paper of a pack: how the agenda lists it, and where it lies if it is in.
 *
 * @param tags what it says of its own accessibility; nothing is asked of what is left out
 */
record Sheet(Entry entry, Optional<Path> file, PdfSort.Tags tags) {

    /** One that is listed and not in the pack. */
    static Sheet leftOut(String title, String why) {
        return new Sheet(new Entry.LeftOut(title, why), Optional.empty(), PdfSort.Tags.CLAIMS_PDF_UA);
    }

    /** A paper that lies in the folder. What we made ourselves follows PDF/UA; any other file is looked at. */
    static Sheet of(Path folder, AgendaDocument document, String title) {
        Path file = folder.resolve(document.path());
        if (document.accessible() == Accessible.YES && document.pages().isPresent()) {
            return new Sheet(
                    new Entry.Enclosed(title, document.pages().get()), Optional.of(file), PdfSort.Tags.CLAIMS_PDF_UA);
        }
        return switch (PackJoiner.sort(file)) {
            case PdfSort.Usable usable ->
                new Sheet(new Entry.Enclosed(title, usable.pages()), Optional.of(file), usable.tags());
            case PdfSort.Unusable unusable -> leftOut(title, "cannot be read");
        };
    }
}
