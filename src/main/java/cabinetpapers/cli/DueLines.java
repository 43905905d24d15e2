package cabinetpapers.cli;

import cabinetpapers.finding.Finding;
import cabinetpapers.job.DueReport;
import cabinetpapers.job.DueReport.Owed;
import cabinetpapers.job.DueReport.Standing;
import cabinetpapers.job.Ending;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows on one screen who owes what by when, a block a service or officer, and what blocks publication. */
record DueLines(Screen screen) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    /** @return the exit code */
    int show(DueReport report, Optional<Path> csv) {
        if (!report.heading().isEmpty()) {
            screen.out().println(report.heading());
            owed(report.owed());
            screen.out().println();
            screen.out().println(sum(report.owed()));
        }
        for (Finding finding : report.findings()) {
            screen.err().println(finding.severity().name().toLowerCase(Locale.UK) + ": " + finding.text());
        }
        csv.filter(file -> done(report)).ifPresent(file -> screen.out().println("Table: " + screen.shown(file)));
        report.letters().forEach(this::letter);
        screen.out().flush();
        if (!report.message().isEmpty()) {
            screen.err().println(report.message());
        }
        return report.ending().exitCode();
    }

    private static boolean done(DueReport report) {
        return report.ending() == Ending.DONE || report.ending() == Ending.HOLES;
    }

    private void owed(List<Owed> owed) {
        Map<String, List<Owed>> byWhom =
                owed.stream().collect(Collectors.groupingBy(Owed::who, LinkedHashMap::new, Collectors.toList()));
        byWhom.forEach((who, theirs) -> {
            screen.out().println();
            screen.out()
                    .println(capital(who) + ", by " + theirs.getFirst().by().format(DAY) + " ("
                            + theirs.getFirst().standing().words() + ")");
            theirs.forEach(one -> screen.out()
                    .println("  " + one.about() + ": " + one.what()
                            + (one.owner().isEmpty() ? "" : " (" + one.owner() + ")")));
        });
    }

    private static String sum(List<Owed> owed) {
        if (owed.isEmpty()) {
            return "Nothing is owed, and nothing blocks publication.";
        }
        long blocking =
                owed.stream().filter(one -> one.standing() == Standing.BLOCKS).count();
        long services = owed.stream()
                .filter(one -> one.standing() != Standing.BLOCKS)
                .map(Owed::who)
                .distinct()
                .count();
        long items = owed.size() - blocking;
        String returns = items == 0
                ? "No service owes anything"
                : count(items, "item is", "items are") + " owed by " + count(services, "service", "services");
        String blocks = blocking == 0
                ? "nothing blocks publication."
                : count(blocking, "officer's text blocks publication.", "officers' texts block publication.");
        return returns + "; " + blocks;
    }

    private void letter(DueReport.Letter letter) {
        String fate = switch (letter.fate()) {
            case WRITTEN -> "written";
            case LEFT -> "there already, left as it is";
        };
        screen.out().println("Letter: " + screen.shown(letter.path()) + "  (" + fate + ")");
    }

    private static String count(long count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
