package cabinetpapers.html;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.paper.Inline;
import cabinetpapers.paper.PlainText;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which links a browser may follow: to pages and to mailboxes. What else an address can do, such as run, is reported. */
final class Addresses {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private final Links links;
    private final Place place;
    private final Findings findings;
    private final Set<String> reported = new HashSet<>();

    Addresses(Links links, Place place, Findings findings) {
        this.links = links;
        this.place = place;
        this.findings = findings;
    }

    /** Empty where the words are to stand without a link. */
    Optional<String> of(Inline.Link link) {
        String scheme = link.target().getScheme();
        if (scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
            return Optional.of(link.target().toASCIIString());
        }
        if (links == Links.FILES_BESIDE
                && scheme == null
                && !link.target().getRawPath().startsWith("/")) {
            return Optional.of("./" + link.target().toASCIIString());
        }
        if (reported.add(link.target().toString())) {
            findings.add(Finding.note(
                    place,
                    "the link \"%s\" leads to \"%s\", which is neither a web page nor a mailbox; its words stand without a link"
                            .formatted(PlainText.of(link.content()), link.target()),
                    "Give it an address that begins with https:// or mailto:."));
        }
        return Optional.empty();
    }
}
