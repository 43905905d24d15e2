package cabinetpapers.assembly;

import cabinetpapers.paper.Inline;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a template may have done to a field before it is printed: {@code {{ meeting.date | month }}}. */
enum Filter {
    /** 18 December 2023. */
    DATE("date", "date"),
    /** 18 Dec 2023. */
    SHORT_DATE("short-date", "date"),
    /** December 2023. */
    MONTH("month", "date"),
    /** 1,234.5. */
    NUMBER("number", "number"),
    /** "quarterly report" for "Quarterly report", within a sentence; "ICT strategy" stays. */
    LOWER_FIRST("lower-first", "text"),
    /** "Quarterly report" for "quarterly report", at the beginning of one. */
    UPPER_FIRST("upper-first", "text"),
    /** "Report on the Economy" for "report on the economy". */
    TITLE("title", "text"),
    /** "✓ Considered" for "yes", "✗ Not considered" for "no". */
    CONSIDERED("considered", "plain yes or no");

    private static final Set<String> SMALL_WORDS = Set.of(
            "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’]+");

    private final String word;
    private final String wanted;

    Filter(String word, String wanted) {
        this.word = word;
        this.wanted = wanted;
    }

    /** As written in a template. */
    static Set<String> names() {
        return Arrays.stream(values()).map(filter -> filter.word).collect(Collectors.toUnmodifiableSet());
    }

    static Filter named(String name) {
        return Arrays.stream(values())
                .filter(filter -> filter.word.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no filter \"" + name + "\""));
    }

    /** What the filter needs: a date, a number, or text. */
    String wanted() {
        return wanted;
    }

    /** Empty where the fact is not what the filter needs; a blank stays blank. */
    Optional<Fact> apply(Fact fact) {
        if (fact instanceof Fact.Missing || (fact instanceof Fact.Words words && Prose.isBlank(words.content()))) {
            return Optional.of(fact);
        }
        return switch (this) {
            case DATE -> date(fact).map(date -> Fact.words(Formats.DATE.format(date)));
            case SHORT_DATE -> date(fact).map(date -> Fact.words(Formats.SHORT_DATE.format(date)));
            case MONTH -> date(fact).map(date -> Fact.words(Formats.MONTH.format(date)));
            case NUMBER -> number(fact).map(number -> Fact.words(printed(number)));
            case LOWER_FIRST -> Optional.of(first(fact, Filter::lowerFirst));
            case UPPER_FIRST -> Optional.of(first(fact, Filter::upperFirst));
            case TITLE -> Optional.of(title(fact));
            case CONSIDERED -> considered(fact).map(Fact::words);
        };
    }

    /** A fact as it stands on the page without a filter; a list has no such form. */
    static List<Inline> printed(Fact fact) {
        return switch (fact) {
            case Fact.Words words -> words.content();
            case Fact.Amount amount -> List.of(Inline.text(printed(amount.number())));
            case Fact.Day day -> List.of(Inline.text(Formats.DATE.format(day.date())));
            case Fact.Missing missing -> List.of(Inline.strong("To be supplied by " + missing.whose()));
            case Fact.Many many -> throw new IllegalStateException("a list is not printed as a field");
        };
    }

    private static String printed(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK));
        format.setMinimumFractionDigits(Math.max(number.scale(), 0));
        format.setMaximumFractionDigits(Math.max(number.scale(), 0));
        return format.format(number);
    }

    private static Optional<LocalDate> date(Fact fact) {
        if (fact instanceof Fact.Day day) {
            return Optional.of(day.date());
        }
        try {
            return Optional.of(LocalDate.parse(Prose.plain(printed(fact))));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> number(Fact fact) {
        if (fact instanceof Fact.Amount amount) {
            return Optional.of(amount.number());
        }
        String text = Prose.plain(printed(fact));
        return text.matches("-?\\d{1,30}(?:\\.\\d{1,30})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static Fact first(Fact fact, UnaryOperator<String> change) {
        List<Inline> content = new ArrayList<>(printed(fact));
        content.set(0, Prose.mapTexts(content.getFirst(), change));
        return new Fact.Words(content);
    }

    private static String lowerFirst(String text) {
        boolean acronym = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return text.isEmpty() || acronym ? text : text.substring(0, 1).toLowerCase(Locale.UK) + text.substring(1);
    }

    private static String upperFirst(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }

    private static Fact title(Fact fact) {
        List<Inline> words = Prose.mapTexts(
                printed(fact),
                text -> WORD.matcher(text)
                        .replaceAll(
                                word -> SMALL_WORDS.contains(word.group()) ? word.group() : upperFirst(word.group())));
        return first(new Fact.Words(words), Filter::upperFirst);
    }

    /** A sign never stands without its word. */
    private static Optional<String> considered(Fact fact) {
        return switch (Prose.plain(printed(fact)).toLowerCase(Locale.UK)) {
            case "yes" -> Optional.of("✓ Considered");
            case "no" -> Optional.of("✗ Not considered");
            default -> Optional.empty();
        };
    }

    /** Built when the first date is printed. */
    private static final class Formats {
        static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
        /** With three letters of the month, as in charts: the UK's locale has Sept. */
        static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

        static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    }
}
