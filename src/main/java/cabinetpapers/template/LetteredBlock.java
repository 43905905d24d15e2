package cabinetpapers.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph that begins with "(a)", at the beginning of a line after a blank one or after another such.
 *
 * <p>It holds one paragraph and no second line of its own: further lines reach that paragraph as lazy continuation, as in
 * a block quote.
 */
final class LetteredBlock extends CustomBlock {

    private static final Pattern LETTER = Pattern.compile("\\([a-z]{1,2}\\)[ \\t]+(?=\\S)");

    static final class Factory implements BlockParserFactory {
        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            Matcher letter = LETTER.matcher(line).region(state.getNextNonSpaceIndex(), line.length());
            return state.getIndent() < 4 && letter.lookingAt() && !interrupts(state)
                    ? BlockStart.of(new LetteredParser()).atIndex(letter.end())
                    : BlockStart.none();
        }

        /** "… as described in\n(a) above" goes on with its sentence. */
        private static boolean interrupts(ParserState state) {
            Block active = state.getActiveBlockParser().getBlock();
            return active instanceof Paragraph && !(active.getParent() instanceof LetteredBlock);
        }
    }

    private static final class LetteredParser extends AbstractBlockParser {
        private final LetteredBlock block = new LetteredBlock();

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(Block child) {
            return child instanceof Paragraph;
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
