package cabinetpapers.word;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.paper.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the largest type in which each part that must fit one page does. The document has one smaller set of styles, so
 * several such parts share the size of the fullest.
 */
final class OnePage {

    /** Word and LibreOffice break lines a little differently: about one line is kept free for that, in points. */
    private static final double SPARE = 12;

    private final HouseStyle house;
    private final WordCutter cutter;
    private final Survey survey;
    private final List<Media.Placed> pictures;
    private final String paper;
    private final Findings findings;

    /** @param paper its title */
    OnePage(
            HouseStyle house,
            WordCutter cutter,
            Survey survey,
            Iterable<Media.Placed> pictures,
            String paper,
            Findings findings) {
        this.house = house;
        this.cutter = cutter;
        this.survey = survey;
        this.pictures = new ArrayList<>();
        pictures.forEach(this.pictures::add);
        this.paper = paper;
        this.findings = findings;
    }

    /** The house's own sizes where no part must fit one page. */
    Sizing sizes(List<Stretch> stretches) {
        List<Sizing> sizings = new ArrayList<>(List.of(Sizing.usual(house)));
        house.shrinking().stream().skip(1).map(Sizing::shrunk).forEach(sizings::add);
        int smallest = 0;
        int seen = 0;
        for (Stretch stretch : stretches) {
            int own = Survey.of(List.of(stretch), house).illustrations().size();
            if (stretch.styles() == StyleSet.ONE_PAGE) {
                smallest = Math.max(smallest, step(stretch, sizings, pictures.subList(seen, seen + own)));
            }
            seen += own;
        }
        return sizings.get(smallest);
    }

    private int step(Stretch stretch, List<Sizing> sizings, List<Media.Placed> own) {
        for (int step = 0; step < sizings.size(); step++) {
            if (PageGuess.pages(stretch, sizings.get(step), SPARE, cutter, survey, own) == 1) {
                return step;
            }
        }
        findings.add(Finding.hole(
                new Place(paper, "section \"%s\"".formatted(title(stretch))),
                "it does not fit on one page with table text of %.1f points, and goes on overleaf"
                        .formatted(sizings.getLast().style().sizes().table()),
                "Shorten it."));
        return sizings.size() - 1;
    }

    private static String title(Stretch stretch) {
        return stretch.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> ((Block.Heading) block).text())
                .findFirst()
                .orElse("one page");
    }
}
