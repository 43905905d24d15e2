package cabinetpapers.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.store.HarvestedProgress.Field;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DuplicateKeyException;

class PaperRegisterTest {

    private static final String SUBJECT = "fernshire/2023-24 Q2/quarter-end";
    private static final Instant MONDAY = Instant.parse("2023-10-16T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2023-10-17T09:00:00Z");

    private static Store store(StoreTest.Kind kind) {
        return new Store(kind.open());
    }

    private static Snapshot snapshot(Store store, String content) {
        return store.save(
                "fernshire",
                new Quarter(new FinancialYear(2023), 2),
                Optional.empty(),
                MONDAY,
                content,
                new SnapshotContent(List.of(), List.of(), List.of(), List.of()));
    }

    @ParameterizedTest
    @EnumSource
    void aFilesContentsAreKeptOldestFirstAndTheSameOneOnce(StoreTest.Kind kind) {
        PaperRegister register = store(kind).register();
        WrittenContent first = new WrittenContent("a.docx", "1", "f", List.of("PAGES portrait", "", "“ŵ”"), MONDAY);
        WrittenContent second = new WrittenContent("a.docx", "2", "g", List.of("other"), TUESDAY);

        register.save(second);
        register.save(first);
        register.save(first);

        assertThat(register.contents("a.docx")).containsExactly(first, second);
        assertThat(register.contents("b.docx")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theFirstLockHoldsUntilItIsTakenOff(StoreTest.Kind kind) {
        Store store = store(kind);
        PaperRegister register = store.register();
        QuarterLock first = new QuarterLock(SUBJECT, snapshot(store, "a").id(), "inputs", "A", MONDAY);
        QuarterLock second = new QuarterLock(SUBJECT, snapshot(store, "b").id(), "inputs", "B", TUESDAY);

        assertThat(register.lock(first)).isEqualTo(first);
        assertThat(register.lock(second)).isEqualTo(first);
        register.unlock(new QuarterUnlock(first, "C", "A return came in late.", TUESDAY));
        assertThat(register.lock(SUBJECT)).isEmpty();
        assertThat(register.lock(second)).isEqualTo(second);
    }

    @ParameterizedTest
    @EnumSource
    void whoTookWhichLockOffAndWhyIsKeptOldestFirst(StoreTest.Kind kind) {
        Store store = store(kind);
        PaperRegister register = store.register();
        String snapshot = snapshot(store, "a").id();
        QuarterUnlock first = new QuarterUnlock(
                new QuarterLock(SUBJECT, snapshot, "inputs", "A", MONDAY), "C", "A return came in late.", TUESDAY);
        QuarterUnlock second = new QuarterUnlock(
                new QuarterLock(SUBJECT, snapshot, "inputs", "B", TUESDAY), "D", "Another, too.", TUESDAY);

        register.lock(first.lock());
        register.unlock(first);
        register.lock(second.lock());
        register.unlock(first);
        assertThat(register.lock(SUBJECT)).contains(second.lock());
        register.unlock(second);

        assertThat(register.lock(SUBJECT)).isEmpty();
        assertThat(register.unlocks(SUBJECT)).containsExactly(first, second);
    }

    @ParameterizedTest
    @EnumSource
    void anOfficesLaterClearanceStandsInPlaceOfItsEarlier(StoreTest.Kind kind) {
        PaperRegister register = store(kind).register();
        Clearance finance = new Clearance(SUBJECT, "report", Office.FINANCE, "F", "hash", MONDAY);
        Clearance legal = new Clearance(SUBJECT, "report", Office.LEGAL, "L", "hash", MONDAY);
        Clearance later = new Clearance(SUBJECT, "report", Office.FINANCE, "F", "other hash", TUESDAY);

        List.of(finance, legal, later).forEach(register::save);

        assertThat(register.clearances(SUBJECT)).containsExactly(legal, later);
    }

    @ParameterizedTest
    @EnumSource
    void overridesAndCommentaryAreReadAsTheyWereSaved(StoreTest.Kind kind) {
        PaperRegister register = store(kind).register();
        FigureOverride override = new FigureOverride(SUBJECT, "report", "61.5%", "71.5%", "D", "Late.", MONDAY);
        HarvestedCommentary first =
                new HarvestedCommentary("fernshire", "public", "A1", "2023-24 Q2", "old", "new", "a.docx", MONDAY);
        HarvestedCommentary newer = new HarvestedCommentary(
                "fernshire", "public", "A1", "2023-24 Q2", "old", "newer\n\nstill", "a.docx", TUESDAY);

        register.save(override);
        register.save(override);
        register.save(first);
        register.save(newer);

        assertThat(register.overrides(SUBJECT)).containsExactly(override);
        assertThat(register.commentary("fernshire")).containsExactly(newer);
        assertThat(register.commentary("thornbeck")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void progressOnActionsIsReadAsItWasSavedLast(StoreTest.Kind kind) {
        PaperRegister register = store(kind).register();
        HarvestedProgress first = progress(Field.PROGRESS, "new");
        HarvestedProgress newer = progress(Field.PROGRESS, "newer\n- still");
        HarvestedProgress steps = progress(Field.NEXT_STEPS, "new");

        register.save(first);
        register.save(steps);
        register.save(newer);

        assertThat(register.progress("fernshire")).containsExactly(steps, newer);
        assertThat(register.progress("thornbeck")).isEmpty();
    }

    private static HarvestedProgress progress(Field field, String edited) {
        return new HarvestedProgress(
                "fernshire", "public", "recovery", "A1", "2023-24 Q2", field, "old", edited, "a.docx", MONDAY);
    }

    @ParameterizedTest
    @EnumSource
    void aPublicationIsNeverReplaced(StoreTest.Kind kind) {
        Store store = store(kind);
        PaperRegister register = store.register();
        String snapshot = snapshot(store, "a").id();
        Publication paper = new Publication(
                SUBJECT, "report", 0, "hash", snapshot, "D", "", MONDAY, Map.of("a.pdf", "1", "a.html", "2"));
        Publication supplement = new Publication(
                SUBJECT, "report", 1, "other", snapshot, "D", "Corrected.", TUESDAY, Map.of("a (1).pdf", "3"));

        register.save(paper);
        register.save(supplement);

        assertThat(register.publications(SUBJECT)).containsExactly(paper, supplement);
        assertThatThrownBy(() -> register.save(paper)).isInstanceOf(DuplicateKeyException.class);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasPutOnRecordLastComesFirst(StoreTest.Kind kind) {
        Store store = store(kind);
        PaperRegister register = store.register();
        String snapshot = snapshot(store, "a").id();
        QuarterLock lock = new QuarterLock(SUBJECT, snapshot, "inputs", "A", hour(1));
        register.lock(lock);
        register.unlock(new QuarterUnlock(lock, "B", "A return came in late.", hour(2)));
        register.lock(new QuarterLock(SUBJECT, snapshot, "inputs", "C", hour(3)));
        register.save(new FigureOverride(SUBJECT, "report", "61.5%", "71.5%", "D", "Late.", hour(4)));
        register.save(new Clearance(SUBJECT, "report", Office.FINANCE, "E", "hash", hour(5)));
        register.save(new Publication(SUBJECT, "report", 0, "hash", snapshot, "F", "", hour(6), Map.of()));
        register.save(new Publication(SUBJECT, "report", 1, "other", snapshot, "G", "Late.", hour(7), Map.of()));

        assertThat(register.latest(20))
                .containsExactly(
                        new LifecycleStep(hour(7), SUBJECT, "report: published as a supplement by G"),
                        new LifecycleStep(hour(6), SUBJECT, "report: published by F"),
                        new LifecycleStep(hour(5), SUBJECT, "report: cleared by E (finance)"),
                        new LifecycleStep(hour(4), SUBJECT, "report: a figure overridden by D"),
                        new LifecycleStep(hour(3), SUBJECT, "locked by C"),
                        new LifecycleStep(hour(2), SUBJECT, "unlocked by B"),
                        new LifecycleStep(hour(1), SUBJECT, "locked by A"));
        assertThat(register.latest(2)).hasSize(2);
    }

    private static Instant hour(int hour) {
        return MONDAY.plus(Duration.ofHours(hour));
    }
}
