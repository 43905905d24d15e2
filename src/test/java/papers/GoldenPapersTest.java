package papers;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.assembly.PlanCut;
import cabinetpapers.assembly.PlanMatters;
import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.paper.Paper;
import cabinetpapers.paper.PaperOutline;
import cabinetpapers.paper.Papers;
import cabinetpapers.pdf.PdfRenderer;
import cabinetpapers.pdf.TagTree;
import cabinetpapers.word.WordRenderer;
import cabinetpapers.word.WordText;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Papers as they were last read and found good. What changes in them shows as a difference of lines; how to accept it is
 * said by {@link Golden}.
 */
class GoldenPapersTest {

    /** What a paper is made of. Each has a folder under {@code golden}. */
    enum Story {
        EVERY_BLOCK,
        QUIET_QUARTER_REPORT,
        QUIET_QUARTER_APPENDIX,
        HOLES_REPORT,
        HOLES_APPENDIX,
        SUMMARY_GRID_REPORT,
        SUMMARY_GRID_APPENDIX,
        ACCESSIBLE_SECTIONS_REPORT,
        ACCESSIBLE_SECTIONS_APPENDIX,
        ACCESSIBLE_GRID_REPORT,
        PLAN_REPORT,
        PLAN_CUT,
        PEER_CHALLENGE;

        private static final String QUARTER = "2023-24 Q2";
        private static final Quarter PLAN_QUARTER = new Quarter(new FinancialYear(2023), 2);

        /** What is late, changed or Red below one aim, by lead. */
        private static final PlanCut CUT = new PlanCut(
                List.of("B"),
                Set.of(PlanCut.Only.OVERDUE, PlanCut.Only.CHANGED, PlanCut.Only.RED),
                PlanCut.Order.LEAD,
                Set.of(PlanCut.Omission.NARRATIVES));

        Paper paper() {
            return switch (this) {
                case EVERY_BLOCK -> Papers.specimen();
                case QUIET_QUARTER_REPORT -> quarter("quiet-quarter").report();
                case QUIET_QUARTER_APPENDIX -> quarter("quiet-quarter").appendix();
                case HOLES_REPORT -> quarter("holes").report();
                case HOLES_APPENDIX -> quarter("holes").appendix();
                case SUMMARY_GRID_REPORT -> quarter("holes").report(look());
                case SUMMARY_GRID_APPENDIX -> quarter("quiet-quarter").appendix(look());
                case ACCESSIBLE_SECTIONS_REPORT -> quarter("holes").report(look());
                case ACCESSIBLE_SECTIONS_APPENDIX -> quarter("quiet-quarter").appendix(look());
                case ACCESSIBLE_GRID_REPORT -> quarter("holes").report(look());
                case PLAN_REPORT -> plan("improvement-plan", PlanCut.WHOLE).paper("plan-report", look());
                case PLAN_CUT -> plan("improvement-plan", CUT).paper("plan-progress", look());
                case PEER_CHALLENGE -> plan("peer-challenge", PlanCut.WHOLE).paper("peer-challenge", look());
            };
        }

        Look look() {
            return switch (this) {
                case EVERY_BLOCK, QUIET_QUARTER_REPORT, QUIET_QUARTER_APPENDIX, HOLES_REPORT, HOLES_APPENDIX, PLAN_CUT ->
                    Look.USUAL;
                case SUMMARY_GRID_REPORT, SUMMARY_GRID_APPENDIX, PLAN_REPORT, PEER_CHALLENGE -> Look.GRID;
                case ACCESSIBLE_SECTIONS_REPORT, ACCESSIBLE_SECTIONS_APPENDIX -> Look.USUAL_ACCESSIBLE;
                case ACCESSIBLE_GRID_REPORT -> Look.GRID_ACCESSIBLE;
            };
        }

        static PlanPapers plan(String planId, PlanCut cut) {
            return new PlanPapers(
                    PlanMatters.read(Golden.FOLDER.resolve("plans").resolve("data"), PLAN_QUARTER, planId, cut));
        }

        static Quarters quarter(String data) {
            return Quarters.of(Golden.FOLDER.resolve(data).resolve("data"), QUARTER);
        }

        Golden golden() {
            return new Golden(Path.of(name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theOutlineIsAsAccepted(Story story) {
        story.golden().holds("outline.txt", PaperOutline.of(story.paper()));
    }

    @ParameterizedTest
    @EnumSource
    void theWordFileIsAsAccepted(Story story) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(new WordRenderer(story.look().style()).render(story.paper(), out))
                .isEmpty();

        story.golden().holds("word.xml", WordText.of(out.toByteArray()).lines().toList());
    }

    @ParameterizedTest
    @EnumSource
    void thePdfsTagsAreAsAccepted(Story story) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(new PdfRenderer(story.look().style()).render(story.paper(), out))
                .isEmpty();

        story.golden().holds("pdf-tags.txt", TagTree.of(out.toByteArray()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"quiet-quarter", "holes"})
    void theFindingsAreAsAccepted(String data) {
        List<String> findings = Story.quarter(data).findings().list().stream()
                .map(finding -> finding.severity() + " " + finding.text())
                .toList();

        new Golden(Path.of(data)).holds("findings.txt", findings);
    }
}
