package cabinetpapers.assembly;

import cabinetpapers.meeting.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a paper says of who may see it, and of parts of its item that not everybody may see. */
final class AccessWords {

    /** What each paragraph of Schedule 12A, Part 1, is about. */
    private static final Map<Integer, String> ABOUT = Map.of(
            1, "an individual",
            2, "what may show who an individual is",
            3, "the financial or business affairs of a person or body, the council among them",
            4, "consultation or negotiation on labour relations",
            5, "what a claim to legal privilege could be kept for in court",
            6, "notices, orders or directions that the council means to give",
            7, "the prevention, investigation or prosecution of crime");

    private AccessWords() {}

    /** {@code Public report}, {@code Public report (Appendix 2 is exempt)}, {@code Not for publication: exempt}. */
    static String title(Occasion occasion) {
        return switch (occasion.part()) {
            case Part.Public open -> "Public report" + besides(occasion);
            case Part.Exempt exempt -> "Not for publication: exempt, " + exempt.paragraphWords();
            case Part.Confidential confidential -> "Not for publication: confidential";
        };
    }

    /** Why a paper is kept from the public, as far as the law goes; nothing for a public one. */
    static String statement(Part part) {
        return switch (part) {
            case Part.Public open -> "";
            case Part.Exempt exempt ->
                "This paper contains exempt information as defined in " + exempt.paragraphWords()
                        + " of Part 1 of Schedule 12A to the Local Government Act 1972: information about "
                        + Wording.list(exempt.paragraphs().stream()
                                .map(paragraph -> ABOUT.getOrDefault(paragraph, ""))
                                .toList())
                        + ".";
            case Part.Confidential confidential ->
                "This paper contains confidential information: a government department gave it to the council on"
                        + " terms that forbid its disclosure, or the law or a court forbids it.";
        };
    }

    /** How another paper's list tells of an appendix: {@code Terms of the contract (not for publication: exempt …)}. */
    static String listed(Occasion.Appendix appendix) {
        String note = appendix.part().note();
        return Wording.line(appendix.title()) + (note.isEmpty() ? "" : " (" + note + ")");
    }

    private static String besides(Occasion occasion) {
        Map<String, List<String>> kept = occasion.appendices().stream()
                .filter(appendix -> !appendix.part().equals(Part.open()))
                .collect(Collectors.groupingBy(
                        appendix -> appendix.part() instanceof Part.Confidential ? "confidential" : "exempt",
                        LinkedHashMap::new,
                        Collectors.mapping(appendix -> String.valueOf(appendix.number()), Collectors.toList())));
        List<String> told = kept.entrySet().stream()
                .map(kind -> appendices(kind.getValue()) + kind.getKey())
                .toList();
        return told.isEmpty() ? "" : " (" + Wording.list(told) + ")";
    }

    private static String appendices(List<String> numbers) {
        return numbers.size() == 1
                ? "Appendix " + numbers.getFirst() + " is "
                : "Appendices " + Wording.list(numbers) + " are ";
    }
}
