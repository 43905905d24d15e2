package cabinetpapers.assembly;

import cabinetpapers.kpi.OutcomeTravel;
import cabinetpapers.kpi.OutcomeTravel.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Whether the direction of travel is in line with the council's priorities, as sentences with their denominators. */
final class OutcomeSentences {

    private static final String HELD = " improved or held on target.";

    private OutcomeSentences() {}

    /** "In line": for a table. */
    static String verdict(PriorityGroup group) {
        return switch (OutcomeTravel.of(group.measures()).verdict()) {
            case IN_LINE -> "In line";
            case MIXED -> "Mixed";
            case NOT_IN_LINE -> "Not in line";
            case TOO_FEW -> "Too few to tell";
        };
    }

    /** "The direction of travel is in line with this priority: 5 of 7 comparable measures (71%) improved or held on target." */
    static String of(PriorityGroup group) {
        OutcomeTravel travel = OutcomeTravel.of(group.measures());
        return switch (travel.verdict()) {
            case IN_LINE -> "The direction of travel is in line with this priority: " + share(travel);
            case MIXED -> "The direction of travel is mixed: " + share(travel);
            case NOT_IN_LINE -> "The direction of travel is not in line with this priority: " + share(travel);
            case TOO_FEW -> "The direction of travel cannot be told: " + few(travel);
        };
    }

    private static String share(OutcomeTravel travel) {
        String all = Wording.number(travel.comparable()) + " comparable measures";
        if (travel.inLine() == 0) {
            return "none of the " + all + HELD;
        }
        return travel.inLine() == travel.comparable()
                ? "all " + all + HELD
                : Wording.number(travel.inLine()) + " of " + all + " ("
                        + Shares.percent(travel.inLine(), travel.comparable()) + ")" + HELD;
    }

    private static String few(OutcomeTravel travel) {
        return switch (travel.comparable()) {
            case 0 -> "no measure can be compared.";
            case 1 -> "only 1 measure can be compared.";
            default -> "only " + Wording.number(travel.comparable()) + " measures can be compared.";
        };
    }

    /** "The direction of travel is in line with 2 of 4 priorities: Homes and Health. It is mixed for Jobs." */
    static String of(List<PriorityGroup> groups) {
        List<String> inLine = names(groups, Verdict.IN_LINE);
        List<String> mixed = names(groups, Verdict.MIXED);
        List<String> against = names(groups, Verdict.NOT_IN_LINE);
        int told = inLine.size() + mixed.size() + against.size();
        if (told == 0) {
            return "The direction of travel cannot be told for any priority, since too few measures can be compared.";
        }
        List<String> sentences = new ArrayList<>(List.of(inLine(inLine, told)));
        add(sentences, "It is mixed for ", mixed);
        add(sentences, "It is not in line with ", against);
        add(sentences, "Too few measures can be compared to tell it for ", names(groups, Verdict.TOO_FEW));
        return String.join(" ", sentences);
    }

    private static String inLine(List<String> names, int told) {
        String opening = "The direction of travel is in line with ";
        if (names.isEmpty()) {
            return opening + (told == 1 ? "no priority." : "none of " + told + " priorities.");
        }
        if (names.size() == told) {
            return opening
                    + switch (told) {
                        case 1 -> Wording.list(quoted(names)) + ".";
                        case 2 -> "both priorities.";
                        default -> "all " + told + " priorities.";
                    };
        }
        return opening + names.size() + " of " + told + " priorities: " + Wording.list(quoted(names)) + ".";
    }

    private static void add(List<String> sentences, String lead, List<String> names) {
        if (!names.isEmpty()) {
            sentences.add(lead + Wording.list(quoted(names)) + ".");
        }
    }

    private static List<String> names(List<PriorityGroup> groups, Verdict verdict) {
        return groups.stream()
                .filter(group -> OutcomeTravel.of(group.measures()).verdict() == verdict)
                .map(PriorityGroup::name)
                .toList();
    }

    /** A priority's name may hold commas and an "and" of its own. */
    private static List<String> quoted(List<String> names) {
        return names.stream().map(name -> "“" + name + "”").toList();
    }
}
