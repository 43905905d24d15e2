package cabinetpapers.job;

import cabinetpapers.finding.Place;
import cabinetpapers.meeting.Part;
import java.util.Map;
import java.util.Optional;

/**
 * A paper that a job asks for.
 *
 * @param key short and the same every quarter: the partition's name
 * @param template the file's name in the house's folder, without {@code .md}
 * @param appendix its number where it is an appendix
 * @param meeting which it goes to: the job's, or one of its own
 * @param part who may see it, as an officer says
 * @param publicTitle what a paper with a more open part calls it; without it that paper only says that it exists
 * @param plan the plan that it is on, and what it shows of it, where it is on one
 * @param supplied officers' words by key
 * @param place where the job file asks for it
 */
record PaperOrder(
        String key,
        String template,
        String title,
        Optional<Integer> appendix,
        MeetingWish meeting,
        Part part,
        Optional<String> publicTitle,
        Optional<PlanOrder> plan,
        Map<String, String> supplied,
        Place place) {

    PaperOrder {
        supplied = Map.copyOf(supplied);
    }

    /** The same paper for that meeting. */
    PaperOrder at(MeetingWish other) {
        return new PaperOrder(key, template, title, appendix, other, part, publicTitle, plan, supplied, place);
    }

    /** A paper that anybody may see. */
    PaperOrder(
            String key,
            String template,
            String title,
            Optional<Integer> appendix,
            MeetingWish meeting,
            Optional<PlanOrder> plan,
            Map<String, String> supplied,
            Place place) {
        this(key, template, title, appendix, meeting, Part.open(), Optional.empty(), plan, supplied, place);
    }
}
