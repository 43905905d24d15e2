package architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The map of the rooms, as a test: which room may use which, and where each outside library is at home. */
class ArrowsTest {

    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("finding", Set.of()),
            Map.entry("calendar", Set.of("finding")),
            Map.entry("kpi", Set.of("calendar", "finding")),
            Map.entry("plan", Set.of("calendar", "finding")),
            Map.entry("meeting", Set.of("calendar", "finding")),
            Map.entry("dataset", Set.of("calendar", "finding", "kpi", "plan", "meeting")),
            Map.entry("paper", Set.of()),
            Map.entry("yaml", Set.of("finding")),
            Map.entry("house", Set.of("finding", "paper", "yaml")),
            Map.entry("template", Set.of("finding", "paper", "yaml")),
            Map.entry(
                    "assembly", Set.of("finding", "calendar", "kpi", "plan", "meeting", "paper", "template", "house")),
            Map.entry("chart", Set.of("paper", "house")),
            Map.entry("markup", Set.of("finding")),
            Map.entry("word", Set.of("finding", "paper", "chart", "house", "markup")),
            Map.entry("pdf", Set.of("finding", "paper", "chart", "house")),
            Map.entry("html", Set.of("finding", "paper", "chart", "house", "markup")),
            Map.entry("wordreader", Set.of("finding", "paper", "house")),
            Map.entry("agenda", Set.of("finding", "calendar", "meeting", "paper")),
            Map.entry("pack", Set.of()),
            Map.entry("store", Set.of("finding", "calendar", "kpi", "plan", "meeting")),
            Map.entry(
                    "job",
                    Set.of(
                            "finding",
                            "calendar",
                            "kpi",
                            "plan",
                            "meeting",
                            "dataset",
                            "paper",
                            "house",
                            "template",
                            "yaml",
                            "assembly",
                            "chart",
                            "word",
                            "wordreader",
                            "pdf",
                            "html",
                            "agenda",
                            "pack",
                            "store")),
            Map.entry("cli", Set.of("job", "finding", "calendar")));

    /** Each outside library, by its package, and the rooms where it is at home. */
    private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            Map.entry("de.siegmar.fastcsv..", Set.of("dataset", "job")),
            Map.entry("org.dhatim.fastexcel..", Set.of("dataset")),
            Map.entry("tools.jackson..", Set.of("yaml")),
            Map.entry("org.snakeyaml..", Set.of("yaml")),
            Map.entry("org.commonmark..", Set.of("template")),
            Map.entry("org.jfree..", Set.of("chart")),
            Map.entry("org.apache.poi..", Set.of("word")),
            Map.entry("org.openpdf..", Set.of("pdf")),
            Map.entry("biweekly..", Set.of("agenda")),
            Map.entry("org.apache.pdfbox..", Set.of("pack")),
            Map.entry("org.apache.fontbox..", Set.of("pack")),
            Map.entry("org.springframework..", Set.of("store", "job")),
            Map.entry("org.flywaydb..", Set.of("store", "job")),
            Map.entry("jakarta.mail..", Set.of("job")),
            Map.entry("picocli..", Set.of("cli")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("cabinetpapers");

    @Test
    void enoughClassesWereReadForTheRulesToMeanSomething() {
        assertThat(CLASSES.size()).isGreaterThan(150);
    }

    @Test
    void everyRoomIsOnTheMap() {
        Set<String> rooms = CLASSES.stream().map(ArrowsTest::room).collect(Collectors.toCollection(TreeSet::new));

        assertThat(rooms).isEqualTo(new TreeSet<>(ARROWS.keySet()));
    }

    @Test
    void roomsUseOnlyTheRoomsThatTheMapAllows() {
        List<String> wrong = new ArrayList<>();
        for (JavaClass from : CLASSES) {
            from.getDirectDependenciesFromSelf().stream()
                    .filter(dependency ->
                            dependency.getTargetClass().getPackageName().startsWith("cabinetpapers."))
                    .filter(dependency -> !allowed(room(from), room(dependency.getTargetClass())))
                    .forEach(dependency -> wrong.add(dependency.getDescription()));
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void thereAreNoCycles() {
        slices().matching("cabinetpapers.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void eachOutsideLibraryIsAtHomeInItsRooms() {
        LIBRARIES.forEach((library, rooms) -> noClasses()
                .that(notIn(rooms))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES));
    }

    @Test
    void everyRoomIsNullMarked() {
        Set<String> marked = CLASSES.stream()
                .filter(one -> one.getSimpleName().equals("package-info"))
                .filter(one -> one.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                .map(ArrowsTest::room)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(marked).isEqualTo(new TreeSet<>(ARROWS.keySet()));
    }

    @Test
    void theClockIsReadInTheJobAlone() {
        noClasses()
                .that(notIn(Set.of("job")))
                .should()
                .callMethodWhere(JavaCall.Predicates.target(DescribedPredicate.describe(
                        "reads the clock",
                        target -> target.getName().equals("now")
                                && target.getOwner().getPackageName().startsWith("java.time"))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }

    @Test
    void standardStreamsAreUsedByTheCommandsAlone() {
        noClasses()
                .that(notIn(Set.of("cli")))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    @Test
    void namesSayWhatAClassIs() {
        classes()
                .should()
                .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl|Service|Dto|DTO|Data|Info)$")
                .check(CLASSES);
    }

    private static boolean allowed(String from, String to) {
        return from.equals(to) || ARROWS.getOrDefault(from, Set.of()).contains(to);
    }

    private static DescribedPredicate<JavaClass> notIn(Set<String> rooms) {
        return DescribedPredicate.not(resideInAnyPackage(
                rooms.stream().map(room -> "cabinetpapers." + room + "..").toArray(String[]::new)));
    }

    private static String room(JavaClass one) {
        JavaClass plain = one.getBaseComponentType();
        return plain.getPackageName().replaceFirst("^cabinetpapers\\.([a-z]+).*", "$1");
    }
}
