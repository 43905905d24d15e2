package cabinetpapers.job;

import cabinetpapers.finding.Place;
import cabinetpapers.meeting.Part;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Another department's PDF, which goes to the meeting with the item of the job's first public paper.
 *
 * @param file absolute
 * @param appendix its number where it is an appendix
 * @param part who may see it, as an officer says
 * @param publicTitle what papers with a more open part call it; without it they only say that it exists
 * @param place where the job file asks for it
 */
record Attachment(
        Path file, String title, Optional<Integer> appendix, Part part, Optional<String> publicTitle, Place place) {

    /** {@code Appendix 4 – Budget monitoring}: as a list of papers has it. */
    String heading() {
        return numbered(title);
    }

    /** The same, as the public may read it. */
    String openHeading() {
        return numbered(openTitle());
    }

    /** Its title, as the public may read it. */
    String openTitle() {
        return isPublic() ? title : publicTitle.orElse(FileNames.UNTITLED);
    }

    boolean isPublic() {
        return part.equals(Part.open());
    }

    private String numbered(String words) {
        return appendix.map(number -> "Appendix " + number + " – ").orElse("") + words;
    }
}
