package cabinetpapers.job;

import cabinetpapers.assembly.Variant;
import cabinetpapers.calendar.Frequency;
import cabinetpapers.calendar.Period;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.dataset.Subject;
import cabinetpapers.job.Fields.Kind;
import cabinetpapers.kpi.Tolerance;
import cabinetpapers.meeting.Part;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kinds of value in a job's files. */
final class Kinds {

    /** Names a folder, a file or a partition, so it keeps to what every system can spell. */
    private static final Pattern SHORT_NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?) ?(%|(?:percentage )?points?)");
    private static final int LONGEST_TITLE = 120;

    /** As in tables: what lies outside is a slip, and from the ends of time no days can be counted. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    private static final LocalDate END_DAY = LocalDate.of(2200, 1, 1);
    private static final Instant FIRST = FIRST_DAY.atStartOfDay(ZoneOffset.UTC).toInstant();
    private static final Instant END = END_DAY.atStartOfDay(ZoneOffset.UTC).toInstant();

    private Kinds() {}

    static final Kind<String> NAME = new Kind<>(
            "a short name",
            text -> SHORT_NAME.matcher(text).matches() ? Optional.of(text) : Optional.empty(),
            "Use up to 40 small letters, digits and hyphens, as in quarter-end.");

    static final Kind<String> TITLE = new Kind<>(
            "a title that a file can carry",
            text -> text.length() <= LONGEST_TITLE && text.codePoints().anyMatch(Character::isLetterOrDigit)
                    ? Optional.of(text)
                    : Optional.empty(),
            "Use words, up to 120 letters.");

    static final Kind<Quarter> QUARTER =
            new Kind<>("a quarter", Kinds::quarter, "Write it as 2023-24 Q2 (July to September 2023).");

    static final Kind<Instant> MOMENT = new Kind<>(
            "a moment",
            text -> parsed(text, Instant::parse).filter(moment -> !moment.isBefore(FIRST) && moment.isBefore(END)),
            "Write it as 2023-11-20T09:00:00Z.");

    static final Kind<LocalDate> DATE = new Kind<>(
            "a date",
            text -> parsed(text, LocalDate::parse).filter(day -> !day.isBefore(FIRST_DAY) && day.isBefore(END_DAY)),
            "Write it as 2023-12-18 (year, month, day).");

    /** A password in a file is soon a password in a mail. */
    static final Kind<String> SERVER = new Kind<>(
            "the address of a PostgreSQL database, without a password",
            text -> text.startsWith("jdbc:postgresql:") && !text.contains("password=") && !text.matches(".*//[^/]*@.*")
                    ? Optional.of(text)
                    : Optional.empty(),
            "Write it as jdbc:postgresql://host/database; user and password come from the environment.");

    /** It stands in files' names and in the pack. */
    static final Kind<String> ITEM = new Kind<>(
            "an item's number",
            text -> AgendaNumbers.isNumber(text) ? Optional.of(text) : Optional.empty(),
            "Give it as the agenda has it: 8, 8a, 8.1 or 12(b). Leave it out until it is known.");

    static final Kind<MeetingWish.Decision> DECISION = new Kind<>(
            "yes or no",
            text -> Optional.ofNullable(Map.of(
                            "yes", MeetingWish.Decision.KEY,
                            "no", MeetingWish.Decision.NOT_SAID_TO_BE_KEY)
                    .get(text)),
            "Write yes where an officer has said that the decision is a key decision, and no where it is not.");

    static final Kind<Part> PART = new Kind<>(
            "a part",
            Part::parse,
            "Write public, confidential, or exempt and the paragraphs of Schedule 12A, as exempt 3 or exempt 1, 2.");

    static final Kind<Output> OUTPUT =
            new Kind<>("something that papers can be written as", Kinds::output, "Write word, pdf or html.");

    static final Kind<Variant> VARIANT =
            new Kind<>("a variant of the papers", Kinds::variant, "Write standard or accessible.");

    static final Kind<Subject> SUBJECT =
            new Kind<>("something that papers can be on", Kinds::subject, "Write measures or plans.");

    static final Kind<Integer> APPENDIX = new Kind<>(
            "an appendix's number",
            text -> text.matches("[1-9]\\d?") ? Optional.of(Integer.valueOf(text)) : Optional.empty(),
            "Write a number from 1 to 99.");

    static final Kind<Tolerance> TOLERANCE = new Kind<>(
            "a tolerance", Kinds::tolerance, "Write 5% (of the target), 2 points, or none for no Amber at all.");

    /** Empty where the text is not a quarter. */
    static Optional<Quarter> quarter(String text) {
        return Period.parse(text, Frequency.QUARTERLY)
                .flatMap(period -> period instanceof Quarter quarter ? Optional.of(quarter) : Optional.empty());
    }

    private static Optional<Output> output(String text) {
        for (Output output : Output.values()) {
            if (output.key().equals(text)) {
                return Optional.of(output);
            }
        }
        return Optional.empty();
    }

    private static Optional<Variant> variant(String text) {
        return Arrays.stream(Variant.values())
                .filter(variant -> variant.key().equals(text))
                .findFirst();
    }

    private static Optional<Subject> subject(String text) {
        return Arrays.stream(Subject.values())
                .filter(subject -> subject.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
    }

    private static Optional<Tolerance> tolerance(String text) {
        if (text.equals("none")) {
            return Optional.of(new Tolerance.Exact());
        }
        Matcher matcher = AMOUNT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigDecimal amount = new BigDecimal(matcher.group(1));
        return Optional.of(matcher.group(2).equals("%") ? new Tolerance.Percent(amount) : new Tolerance.Points(amount));
    }

    private static <T> Optional<T> parsed(String text, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
