package cabinetpapers.agenda;

import cabinetpapers.agenda.AgendaItem.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which pages of a pack each paper takes: of each item, of each entry in it; empty where it is not in the pack. */
public record PackPages(List<List<Optional<Range>>> ranges) {

    public PackPages {
        ranges = ranges.stream().map(List::copyOf).toList();
    }

    /** Where an item may begin. */
    public enum Starts {
        /** On odd pages, for two-sided print: each item then can be taken out. */
        ODD_PAGES,
        ANY_PAGE
    }

    /** Both pages are the paper's own; they count from 1. */
    public record Range(int first, int last) {

        /** {@code 3–10}, or {@code 3} for a single page. */
        public String words() {
            return first == last ? String.valueOf(first) : first + "–" + last;
        }
    }

    /** @param frontPages how many pages the front sheet has */
    public static PackPages of(int frontPages, List<AgendaItem> items, Starts starts) {
        List<List<Optional<Range>>> ranges = new ArrayList<>();
        int next = frontPages + 1;
        for (AgendaItem item : items) {
            List<Optional<Range>> own = new ArrayList<>();
            boolean begun = false;
            for (Entry entry : item.entries()) {
                switch (entry) {
                    case Entry.Enclosed enclosed -> {
                        if (!begun && starts == Starts.ODD_PAGES && next % 2 == 0) {
                            next++;
                        }
                        begun = true;
                        own.add(Optional.of(new Range(next, next + enclosed.pages() - 1)));
                        next += enclosed.pages();
                    }
                    case Entry.LeftOut leftOut -> own.add(Optional.empty());
                }
            }
            ranges.add(own);
        }
        return new PackPages(ranges);
    }
}
