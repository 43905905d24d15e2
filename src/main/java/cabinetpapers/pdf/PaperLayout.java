package cabinetpapers.pdf;

import cabinetpapers.house.HouseStyle;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Orientation;
import cabinetpapers.paper.LeadIn;
import java.util.List;

/** Lays out a whole paper: stretches of blocks, each beginning a page, portrait or landscape. */
final class PaperLayout {

    private final HouseStyle house;
    private final BlockLayout blocks;
    private final OnePage onePage;
    private final Paginator paginator;
    private PageShape shape;
    private Flow flow = new Flow();

    PaperLayout(HouseStyle house, BlockLayout blocks, OnePage onePage) {
        this.house = house;
        this.blocks = blocks;
        this.onePage = onePage;
        shape = PageShape.of(house.page(), Orientation.PORTRAIT);
        paginator = new Paginator(shape);
    }

    List<PageLayout> pages(List<Block> paper) {
        lay(paper, blocks);
        endStretch();
        return paginator.finish();
    }

    private void lay(List<Block> some, BlockLayout layout) {
        for (int i = 0; i < some.size(); i++) {
            Block block = some.get(i);
            if (block instanceof Block.Section section) {
                section(section);
            } else if (block instanceof Block.PageBreak) {
                endStretch();
            } else if (LeadIn.staysWithNext(some, i)) {
                flow.withNext(() -> layout.block(block, flow, shape));
            } else {
                layout.block(block, flow, shape);
            }
        }
    }

    private void section(Block.Section section) {
        endStretch();
        shape = PageShape.of(house.page(), section.orientation());
        lay(
                section.blocks(),
                switch (section.fit()) {
                    case FLOWS -> blocks;
                    case ONE_PAGE -> blocks.in(onePage.sizes(section));
                });
        endStretch();
        shape = PageShape.of(house.page(), Orientation.PORTRAIT);
    }

    /** What holds nothing makes no page. */
    private void endStretch() {
        if (!flow.isEmpty()) {
            paginator.place(flow.items(), shape);
            flow = new Flow();
        }
    }
}
