package cabinetpapers.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.kpi.CouncilRules;
import cabinetpapers.kpi.Measure;
import cabinetpapers.meeting.Part;
import cabinetpapers.plan.PlanItem;
import cabinetpapers.plan.PlanSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which rows of a data set are read for whom. */
class PartsTest {

    private static final Part EXEMPT_3 = new Part.Exempt(List.of(3));
    private static final String VALUES = "code,period,actual,target,status,commentary,part";
    private static final String MEASURES = "code,name,priority,unit,decimals,polarity,basis,frequency,part";

    @TempDir
    Path temporary;

    private final Findings findings = new Findings();
    private final Findings aside = new Findings();

    @Test
    void aDataSetThatMarksNothingIsPublicAsAWhole() {
        Dataset whole = read(Tables.good(), Part.open());
        Dataset exempt = read(Tables.good(), EXEMPT_3);

        assertThat(whole.measures()).hasSize(2);
        assertThat(exempt).isEqualTo(whole);
        assertThat(aside.list()).isEmpty();
    }

    @Test
    void anExemptMeasureIsReadForExemptPapersAlone() {
        Tables tables = marked("public", "exempt 3");

        assertThat(codes(read(tables, Part.open()))).containsExactly("CS01");
        assertThat(codes(read(tables, EXEMPT_3))).containsExactly("CS01", "HS01");
        assertThat(codes(read(tables, new Part.Exempt(List.of(1))))).containsExactly("CS01");
        assertThat(codes(read(tables, new Part.Confidential()))).containsExactly("CS01");
    }

    @Test
    void nothingOfAnExemptMeasureIsReadForThePublicEvenIfItsOtherRowsAreMarkedPublic() {
        Dataset dataset = read(marked("public", "exempt 3"), Part.open());

        assertThat(dataset.returns()).extracting(one -> one.code()).containsOnly("CS01");
        assertThat(dataset.benchmarks()).extracting(one -> one.code()).containsOnly("CS01");
        assertThat(findings.list()).isEmpty();
        assertThat(aside.list()).isEmpty();
    }

    @Test
    void aMeasureWithAValueThatMayNotBeShownIsLeftOutAsAWhole() {
        Tables tables = marked("public", "public")
                .with(
                        "values",
                        VALUES,
                        "CS01,2023-24 Q1,95.9,90,final,,public",
                        "CS01,2023-24 Q2,95.5,90,final,,public",
                        "HS01,2023-24 Q1,12,15,final,,exempt 3",
                        "HS01,2023-24 Q2,12,15,final,,public");

        assertThat(codes(read(tables, Part.open()))).containsExactly("CS01");
        assertThat(codes(read(tables, EXEMPT_3))).containsExactly("CS01", "HS01");
    }

    @Test
    void aFaultInAnExemptRowIsToldToThoseWhoMaySeeIt() {
        Tables tables = marked("public", "public")
                .with(
                        "values",
                        VALUES,
                        "CS01,2023-24 Q2,95.5,90,final,,public",
                        "HS01,2023-24 Q2,secret 1,15,final,,exempt 3");

        read(tables, Part.open());
        assertThat(findings.list()).isEmpty();
        read(tables, EXEMPT_3);
        assertThat(findings.list()).extracting(Finding::fact).anyMatch(fact -> fact.contains("secret 1"));
    }

    @Test
    void aRowThatIsNotMarkedIsInNoPaperAndThatIsSaid() {
        Tables tables = marked("public", "");

        assertThat(codes(read(tables, Part.open()))).containsExactly("CS01");
        assertThat(codes(read(tables, EXEMPT_3))).containsExactly("CS01");
        assertThat(aside.list())
                .extracting(Finding::text)
                .contains("measures.csv line 3: the row is not marked public, exempt or confidential as others are, and"
                        + " is in no paper. Fill the column part, or write unmarked-rows: public into the job file"
                        + " where that is so.");
    }

    @Test
    void aTableWithoutTheColumnIsNotMarkedEither() {
        Tables tables = marked("public", "exempt 3").with("values", Tables.VALUES, "CS01,2023-24 Q2,95.5,90,final,");

        Dataset dataset = read(tables, Part.open());

        assertThat(dataset.returns()).isEmpty();
        assertThat(aside.list()).isNotEmpty();
    }

    @Test
    void theJobMaySayWhatARowIsThatIsNotMarked() {
        Tables tables = marked("public", "exempt 3").with("values", Tables.VALUES, "CS01,2023-24 Q2,95.5,90,final,");

        Dataset dataset = read(tables, new Readership(Part.open(), Optional.of(Part.open())));

        assertThat(codes(dataset)).containsExactly("CS01");
        assertThat(dataset.returns()).hasSize(1);
        assertThat(aside.list()).isEmpty();
    }

    @Test
    void aPartThatIsNotKnownKeepsItsRowOutOfEveryPaper() {
        Tables tables = marked("public", "privat");

        assertThat(codes(read(tables, Part.open()))).containsExactly("CS01");
        assertThat(codes(read(tables, new Part.Confidential()))).containsExactly("CS01");
        assertThat(aside.list())
                .extracting(Finding::fact)
                .anyMatch(fact -> fact.contains("and the row is in no paper"));
    }

    @Test
    void aRowWithACommaTooManyIsNotTrustedToHaveItsPartInItsPlace() {
        Tables tables = marked("public", "public")
                .with(
                        "values",
                        "code,period,actual,target,status,part,commentary",
                        "CS01,2023-24 Q2,95.5,90,final,public,",
                        "HS01,2023-24 Q2,1,234,15,final,public,Secret words");

        Dataset dataset = read(tables, Part.open());

        assertThat(codes(dataset)).containsExactly("CS01");
        assertThat(aside.list()).extracting(Finding::fact).anyMatch(fact -> fact.contains("its part cannot be told"));
    }

    @Test
    void whatLiesBelowAnExemptActionIsExemptTooWhateverTheOrderOfTheRows() {
        Dataset dataset = read(plan(), Part.open());

        assertThat(refs(dataset)).containsExactly("A", "1.1");
        assertThat(dataset.plans().narratives())
                .extracting(one -> one.text().words())
                .containsExactly("Open words.");
        assertThat(dataset.plans().risks()).extracting(one -> one.title()).containsExactly("Open risk");
        assertThat(dataset.plans().savings()).isEmpty();
        assertThat(findings.list().toString()).doesNotContain("1.2", "Secret");
    }

    @Test
    void anExemptPaperHasTheWholePlan() {
        assertThat(refs(read(plan(), EXEMPT_3))).containsExactly("A", "1.2(a)", "1.1", "1.2");
    }

    @Test
    void anActionWithAnUpdateThatMayNotBeShownIsLeftOut() {
        Tables tables = plan().with(
                        "updates",
                        "ref,period,status,progress,part",
                        "1.1,2023-24 Q2,in progress,Secret talks.,exempt 3");

        assertThat(refs(read(tables, Part.open()))).containsExactly("A");
    }

    @Test
    void aMeetingIsPublicUnlessItIsMarkedOtherwise() {
        assertThat(read(marked("public", "exempt 3"), Part.open()).meetings()).hasSize(1);
    }

    @Test
    void exemptRowsDoNotChangeTheHashOfWhatThePublicMaySee() {
        String before = read(marked("public", "exempt 3"), Part.open()).hash();
        Tables changed = marked("public", "exempt 3")
                .with(
                        "values",
                        VALUES,
                        "CS01,2023-24 Q1,95.9,90,final,,public",
                        "CS01,2023-24 Q2,95.5,90,final,,public",
                        "HS01,2023-24 Q2,7654321,15,final,,exempt 3");

        assertThat(read(changed, Part.open()).hash()).isEqualTo(before);
        assertThat(read(changed, EXEMPT_3).hash()).isNotEqualTo(before);
    }

    @Test
    void aWorkbookIsReadInTheSameWay() {
        Path workbook = marked("public", "exempt 3").workbook(temporary);

        Dataset dataset = reader().read(workbook, Readership.PUBLIC, findings, aside);

        assertThat(codes(dataset)).containsExactly("CS01");
    }

    @Test
    void aTableOfWhichNothingMayBeShownIsABlockerForThosePapers() {
        read(marked("exempt 3", "exempt 3"), Part.open());

        assertThat(findings.list()).extracting(Finding::fact).contains("has no row that these papers may show");
    }

    /** 27 less 10 and 14 is the 3 that nobody may see. */
    @Test
    void aTotalWithAnExemptPartIsLeftOutAndItsOtherPartsAreShown() {
        Tables tables = parts("T,,public", "A,T,exempt 3", "B,T,public", "C,T,public");

        Dataset open = read(tables, Part.open());

        assertThat(codes(open)).containsExactly("B", "C");
        assertThat(open.returns()).extracting(one -> one.code()).containsOnly("B", "C");
        assertThat(findings.list()).isEmpty();
        assertThat(aside.list())
                .extracting(Finding::text)
                .containsExactly("measures.csv line 2: the measure may be shown, but its total or a part of it may not,"
                        + " and could be worked out; so it is left out of papers that leave out the other. If it has to"
                        + " be shown, mark the other as it is marked, or clear part_of where the one is no part of the"
                        + " other.");
        assertThat(codes(read(tables, EXEMPT_3))).containsExactly("T", "A", "B", "C");
        assertThat(codes(read(tables, new Part.Exempt(List.of(1))))).containsExactly("B", "C");
    }

    @Test
    void theTotalsOfSuchATotalAreLeftOutTooWhateverTheOrderOfTheRows() {
        Tables tables = parts("U,W,public", "W,,public", "A,T,exempt 3", "B,T,public", "T,W,public", "V,,public");

        assertThat(codes(read(tables, Part.open()))).containsExactly("U", "B", "V");
        assertThat(findings.list()).isEmpty();
        assertThat(aside.list())
                .singleElement()
                .extracting(Finding::fact)
                .asString()
                .endsWith("(and in 1 more row)");
    }

    /** Together the parts are the total. */
    @Test
    void thePartsOfAnExemptTotalAreLeftOutWithTheirOwnPartsAndValuesAndThatIsSaidOfTheirRows() {
        Tables tables = parts("T,,exempt 3", "A,T,public", "A1,A,public", "V,,public");

        assertThat(codes(read(tables, Part.open()))).containsExactly("V");
        assertThat(findings.list()).isEmpty();
        assertThat(aside.list())
                .singleElement()
                .extracting(Finding::fact)
                .asString()
                .endsWith("(and in 1 more row)");
        assertThat(codes(read(tables, EXEMPT_3))).containsExactly("T", "A", "A1", "V");
    }

    /** A year less the quarters that are told is the one that is not; so is a total of which the year is a part. */
    @Test
    void aMeasureWithOneExemptQuarterIsLeftOutWithItsYearsAndItsTotal() {
        Tables tables = parts("T,,public", "A,T,public", "B,T,public")
                .with(
                        "values",
                        VALUES,
                        "A,2022-23,20,,final,,public",
                        "A,2023-24 Q1,7,,final,,exempt 3",
                        "A,2023-24 Q2,7,,final,,public",
                        "B,2023-24 Q2,8,,final,,public",
                        "T,2023-24 Q1,16,,final,,public",
                        "T,2023-24 Q2,15,,final,,public");

        Dataset open = read(tables, Part.open());

        assertThat(codes(open)).containsExactly("B");
        assertThat(open.returns()).extracting(one -> one.code()).containsOnly("B");
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void aTotalThatNobodyKnowsIsStillABlocker() {
        read(parts("A,X,public", "B,T,public", "T,,exempt 3"), Part.open());

        assertThat(findings.list()).extracting(Finding::fact).containsExactly("part_of X is no other measure");
    }

    private static Tables parts(String... codesTotalsAndParts) {
        List<String> measures = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (String row : codesTotalsAndParts) {
            String[] cells = row.split(",", -1);
            measures.add("%s,Cases of %s,Homes,number,0,higher,period,quarterly,%s,%s"
                    .formatted(cells[0], cells[0], cells[1], cells[2]));
            values.add("%s,2023-24 Q2,10,8,final,,public".formatted(cells[0]));
        }
        return marked("public", "public")
                .rows("measures", MEASURES.replace(",part", ",part_of,part"), measures.toArray(String[]::new))
                .rows("values", VALUES, values.toArray(String[]::new))
                .with("benchmarks", "code,period,comparator,value,part");
    }

    private static Tables marked(String first, String second) {
        return Tables.good()
                .with(
                        "measures",
                        MEASURES,
                        "CS01,Calls answered in time,An efficient council,%,1,higher,period,quarterly," + first,
                        "HS01,Days to decide,Healthy communities,days,0,lower,period,quarterly," + second)
                .with(
                        "values",
                        VALUES,
                        "CS01,2023-24 Q1,95.9,90,final,,public",
                        "CS01,2023-24 Q2,95.5,90,final,,public",
                        "HS01,2023-24 Q2,12,15,final,,public")
                .with(
                        "benchmarks",
                        "code,period,comparator,value,part",
                        "CS01,2022-23,England,91.2,public",
                        "HS01,2022-23,England,14,public");
    }

    private static Tables plan() {
        return marked("public", "public")
                .with(
                        "plan",
                        "ref,parent,kind,title,lead_officer,start,end,part",
                        "A,,aim,Open aim,,,,public",
                        "1.2(a),1.2,sub-action,Secret step,Officer,April 2023,June 2023,public",
                        "1.1,A,action,Open action,Officer,April 2023,June 2024,public",
                        "1.2,A,action,Secret action,Officer,April 2023,June 2024,exempt 3")
                .with(
                        "narratives",
                        "ref,heading,text,part",
                        "A,Description,Open words.,public",
                        "1.2,Description,Secret words.,public")
                .with(
                        "risks",
                        "ref,linked_ref,title,current_likelihood,current_impact,part",
                        "R1,1.1,Open risk,2,2,public",
                        "R2,1.2,Secret risk,2,2,public")
                .with("savings", "ref,linked_ref,description,planned,part", "S1,1.2(a),Secret saving,7654321,public");
    }

    private Dataset read(Tables tables, Part part) {
        return read(tables, new Readership(part, Optional.empty()));
    }

    private Dataset read(Tables tables, Readership readership) {
        return reader().read(tables.folder(temporary), readership, findings, aside);
    }

    private static DatasetReader reader() {
        return new DatasetReader(Read.Q2, CouncilRules.USUAL, PlanSettings.USUAL, Set.of(Subject.MEASURES));
    }

    private static List<String> codes(Dataset dataset) {
        return dataset.measures().stream().map(Measure::code).toList();
    }

    private static List<String> refs(Dataset dataset) {
        return dataset.plans().items().stream()
                .map(PlanItem::ref)
                .map(ref -> ref.ref())
                .toList();
    }
}
