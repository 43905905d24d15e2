package cabinetpapers.job;

import cabinetpapers.finding.Place;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Another department's PDF, which goes to the meeting with the job's first public paper, and is as public.
 *
 * @param file absolute
 * @param appendix its number where it is an appendix
 * @param place where the job file asks for it
 */
record Attachment(Path file, String title, Optional<Integer> appendix, Place place) {

    /** {@code Appendix 4 – Budget monitoring}: as a list of papers has it. */
    String heading() {
        return appendix.map(number -> "Appendix " + number + " – ").orElse("") + title;
    }
}
