package cabinetpapers.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF. */
public final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** The failed checks of PDF/UA-1 and PDF/A-2a, each as its rule, message and place; none for a file that conforms. */
    public static List<String> failures(byte[] pdf) {
        return failures(pdf, List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A));
    }

    /** The failed checks of PDF/UA-1 alone. */
    public static List<String> uaFailures(byte[] pdf) {
        return failures(pdf, List.of(PDFAFlavour.PDFUA_1));
    }

    private static List<String> failures(byte[] pdf, List<PDFAFlavour> flavours) {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavours.getFirst());
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavours)) {
            List<ValidationResult> results = validator.validateAll(parser);
            if (results.size() != flavours.size()
                    || results.stream().anyMatch(result -> result.getTotalAssertions() == 0)) {
                throw new IllegalStateException("veraPDF did not check everything");
            }
            return results.stream().flatMap(VeraPdf::failures).toList();
        } catch (VeraPDFException | IOException e) {
            throw new IllegalStateException("veraPDF cannot read the file", e);
        }
    }

    private static Stream<String> failures(ValidationResult result) {
        return result.getTestAssertions().stream()
                .filter(check -> check.getStatus() == TestAssertion.Status.FAILED)
                .map(check -> result.getPDFAFlavour() + " " + text(check));
    }

    private static String text(TestAssertion check) {
        return "%s-%d %s at %s (%s)"
                .formatted(
                        check.getRuleId().getClause(),
                        check.getRuleId().getTestNumber(),
                        check.getMessage(),
                        check.getLocation().getContext(),
                        check.getErrorMessage());
    }
}
