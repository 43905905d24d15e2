package cabinetpapers.pdf;

import cabinetpapers.house.HouseStyle;
import cabinetpapers.paper.Block;
import java.util.List;

/** Finds the largest type in which a section fits on one page, by laying it out on trial. */
final class OnePage {

    private final HouseStyle house;
    private final Fonts fonts;
    private final Remarks remarks;

    /** @param remarks for a section that fits in no size */
    OnePage(HouseStyle house, Fonts fonts, Remarks remarks) {
        this.house = house;
        this.fonts = fonts;
        this.remarks = remarks;
    }

    /** The house's sizes or, where they are too large, the largest that will do; the least where none will. */
    HouseStyle sizes(Block.Section section) {
        List<HouseStyle> styles = house.shrinking();
        for (HouseStyle style : styles) {
            if (pages(section, style) == 1) {
                return style;
            }
        }
        HouseStyle least = styles.getLast();
        remarks.standAt("section", title(section));
        remarks.hole(
                "it does not fit on one page with table text of %.1f points, and goes on overleaf"
                        .formatted(least.sizes().table()),
                "Shorten it.");
        return least;
    }

    /** What a trial remarks and tags is let go. */
    private int pages(Block.Section section, HouseStyle style) {
        Remarks ignored = new Remarks("");
        Glyphs glyphs = new Glyphs(fonts, ignored);
        PictureLayout pictures = new PictureLayout(house, fonts, glyphs, ignored);
        BlockLayout blocks = new BlockLayout(
                        house,
                        Tag.document(),
                        new Wording(house, glyphs, pictures),
                        new Headings(section.blocks()),
                        pictures,
                        ignored)
                .in(style);
        Block.Section flowing = new Block.Section(section.orientation(), section.blocks());
        return new PaperLayout(style, blocks, this).pages(List.of(flowing)).size();
    }

    private static String title(Block.Section section) {
        return section.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> ((Block.Heading) block).text())
                .findFirst()
                .orElse("one page");
    }
}
