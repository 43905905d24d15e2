package cabinetpapers.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.kpi.Benchmark;
import cabinetpapers.kpi.ComparatorGroup;
import cabinetpapers.kpi.CouncilRules;
import cabinetpapers.kpi.FigureRules;
import cabinetpapers.kpi.GroupRank;
import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.kpi.OwnNames;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports of others' figures hold the council's own as well, which are not another's. */
class OwnFiguresAmongOthersTest {

    @TempDir
    Path temporary;

    private final Findings findings = new Findings();

    @Test
    void theCouncilIsRankedOnceAndStandsInNoTableOfOthers() {
        MeasureFigures figures = figures(
                "number",
                "",
                "H1,2023-24 Q2,Eastmarch,5",
                "H1,2023-24 Q2,FERNSHIRE,12",
                "H1,2023-24 Q1,FERNSHIRE,11",
                "H1,2023-24 Q2,Kenwick,6",
                "H1,2023-24 Q2,Fernshire County Council,12",
                "H1,2023-24 Q2,FCC,12");

        assertThat(figures.rank().map(GroupRank::of)).contains(3);
        assertThat(figures.rank().map(GroupRank::rank)).contains(1);
        assertThat(figures.benchmarks()).extracting(Benchmark::comparator).containsExactly("Eastmarch", "Kenwick");
        assertThat(findings.list())
                .extracting(Finding::text)
                .containsExactly(
                        note("3", "FERNSHIRE", " (and in 1 more row)"),
                        note("6", "Fernshire County Council", ""),
                        note("7", "FCC", ""));
    }

    @Test
    void theCouncilIsNotOneOfTheFiveOthersThatAQuartileNeeds() {
        assertThat(figures(
                                "number",
                                "",
                                "H1,2023-24 Q2,Eastmarch,1",
                                "H1,2023-24 Q2,Kenwick,2",
                                "H1,2023-24 Q2,Oldcastle,3",
                                "H1,2023-24 Q2,Braymoor,4",
                                "H1,2023-24 Q2,Fernshire,12")
                        .rank()
                        .flatMap(GroupRank::quartile))
                .isEmpty();
    }

    @Test
    void aFigureThatIsKeptBackIsNotToldByTheOthersFiles() {
        MeasureFigures figures =
                figures("number", "20", "H1,2023-24 Q2,Fernshire,12", "H1,2023-24 Q2,Fernshire,twelve of them");

        assertThat(figures.benchmarks()).isEmpty();
        assertThat(findings.list()).extracting(Finding::text).noneMatch(text -> text.contains("twelve"));
    }

    private static String note(String line, String comparator, String more) {
        return "benchmarks.csv line " + line + ": the comparator \"" + comparator
                + "\" is the council itself, and the row is in no rank, chart or table of others" + more
                + ". Nothing need be done; if it is somebody else, give it a name that tells the two apart.";
    }

    private MeasureFigures figures(String unit, String suppressBelow, String... benchmarks) {
        CouncilRules usual = CouncilRules.USUAL;
        List<String> group = List.of("Eastmarch", "Kenwick", "Oldcastle", "Braymoor", "Holmshire", "Fernshire");
        CouncilRules rules = new CouncilRules(
                usual.tolerance(),
                usual.rag(),
                usual.travel(),
                usual.band(),
                usual.spc(),
                usual.notDue(),
                usual.carriedOver(),
                List.of(new ComparatorGroup("Neighbours", group)),
                new OwnNames(List.of("Fernshire Council", "FCC")));
        Path folder = Tables.benchmarks(benchmarks)
                .with(
                        "measures",
                        "code,name,priority,unit,polarity,basis,frequency,comparators,suppress_below",
                        "H1,Homes,Homes," + unit + ",higher,period,quarterly,Neighbours," + suppressBelow)
                .with(
                        "values",
                        "code,period,actual,target,status",
                        "H1,2023-24 Q1,11,,final",
                        "H1,2023-24 Q2,12,,final")
                .folder(temporary);
        Dataset read = new DatasetReader(Read.Q2, rules).read(folder, findings);
        return FigureRules.figure(Read.Q2, read.measures(), read.returns(), read.benchmarks())
                .measures()
                .getFirst();
    }
}
