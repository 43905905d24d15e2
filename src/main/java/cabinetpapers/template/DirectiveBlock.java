package cabinetpapers.template;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** One line that holds a directive's mark. It ends a paragraph, and stands in a list item where it is indented so. */
final class DirectiveBlock extends CustomBlock {

    private final String mark;

    private DirectiveBlock(String mark) {
        this.mark = mark;
    }

    String mark() {
        return mark;
    }

    static final class Factory implements BlockParserFactory {
        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            CharSequence rest = line.subSequence(state.getNextNonSpaceIndex(), line.length());
            return MarkedText.isDirective(rest)
                    ? BlockStart.of(new LineParser(rest.toString())).atIndex(line.length())
                    : BlockStart.none();
        }
    }

    private static final class LineParser extends AbstractBlockParser {
        private final DirectiveBlock block;

        private LineParser(String mark) {
            block = new DirectiveBlock(mark);
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public @Nullable BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }
    }
}
