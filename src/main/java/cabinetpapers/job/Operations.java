package cabinetpapers.job;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.job.Fields.Kind;
import cabinetpapers.yaml.Yaml;
import cabinetpapers.yaml.YamlMapping;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a job file says of how the job is run, and not of the papers.
 *
 * @param timetable empty where only people and other programs start it
 * @param mail empty where nobody is written to
 */
record Operations(Optional<Timetable> timetable, Optional<Mail> mail) {

    static final Set<String> KEYS = Set.of("schedule", "mail");

    /** Who is written to, and when. */
    record Mail(String from, List<String> to, Set<Occasion> when) {
        Mail {
            to = List.copyOf(to);
            when = Set.copyOf(when);
        }
    }

    /** What somebody may want to be told. */
    enum Occasion {
        FAILED,
        CHANGED
    }

    /** Printable ASCII, since few servers take more: one address that they refuse would keep the letter from all. */
    private static final Pattern ADDRESS = Pattern.compile("[!-~&&[^@,;<>]]+@[!-~&&[^@,;<>]]+");

    private static final Kind<Timetable> TIMETABLE = new Kind<>(
            "a time to run",
            Timetable::parse,
            "Write cron's five fields (minute, hour, day of the month, month, day of the week), as 30 2 * * * for 02:30"
                    + " each night.");

    private static final Kind<String> MAIL_ADDRESS = new Kind<>(
            "a mail address",
            text -> ADDRESS.matcher(text).matches() ? Optional.of(text) : Optional.empty(),
            "Write it as performance@council.example, without accents.");

    private static final Kind<Occasion> OCCASION = new Kind<>(
            "an occasion to write",
            text -> Arrays.stream(Occasion.values())
                    .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(text))
                    .findFirst(),
            "Write failed or changed.");

    static Operations read(YamlMapping job, Findings findings) {
        Optional<Timetable> timetable = new Fields(job, findings).valueIfAny("schedule", TIMETABLE);
        return new Operations(timetable, job.optionalMapping("mail", findings).flatMap(yaml -> mail(yaml, findings)));
    }

    /** Those that a job file asks for; none where it cannot be read. */
    static Operations of(Request request) {
        Findings findings = new Findings();
        return new JobFolder(request.project())
                .yaml(request.jobFile(), findings)
                .map(yaml -> read(yaml, findings))
                .orElse(new Operations(Optional.empty(), Optional.empty()));
    }

    private static Optional<Mail> mail(YamlMapping yaml, Findings findings) {
        yaml.refuseOthers(Set.of("from", "to", "when"), findings);
        Fields fields = new Fields(yaml, findings);
        Optional<String> from = fields.value("from", MAIL_ADDRESS);
        List<String> to = new ArrayList<>();
        for (Yaml.Scalar scalar : yaml.scalars("to", findings)) {
            fields.read("to", scalar, MAIL_ADDRESS).ifPresent(to::add);
        }
        List<Occasion> when = new ArrayList<>();
        for (Yaml.Scalar scalar : yaml.scalars("when", findings)) {
            fields.read("when", scalar, OCCASION).ifPresent(when::add);
        }
        return from.filter(sender -> !to.isEmpty()).map(sender -> new Mail(sender, to, Set.copyOf(when)));
    }

    /** By job file; all of them must say when they run. */
    static Map<Path, Timetable> timetables(Path project, List<Path> jobFiles) throws Schedule.Misconfigured {
        Map<Path, Timetable> timetables = new LinkedHashMap<>();
        JobFolder folder = new JobFolder(project);
        for (Path file : jobFiles) {
            Findings findings = new Findings();
            Optional<Timetable> timetable = folder.yaml(file, findings)
                    .flatMap(yaml -> read(yaml, findings).timetable());
            if (timetable.isEmpty()) {
                throw new Schedule.Misconfigured(findings.list().stream()
                        .findFirst()
                        .map(Finding::text)
                        .orElse(folder.named(file) + " does not say when it runs. Add a line such as"
                                + " schedule: 30 2 * * *"));
            }
            timetables.put(file, timetable.get());
        }
        return timetables;
    }
}
