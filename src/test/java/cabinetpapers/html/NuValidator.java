package cabinetpapers.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** The Nu Html Checker, which the W3C's own site runs. */
public final class NuValidator {

    /** Its grammar recurses deeper than a thread's usual stack goes. */
    private static final long STACK_BYTES = 64L << 20;

    /** It knows neither hashes nor data addresses of a policy; the browser does, and is asked. */
    private static final String NOT_ITS_TRADE = "violates Content Security Policy";

    private NuValidator() {}

    /** Errors and warnings, each a line; empty for a valid page. */
    public static List<String> faults(byte[] html) {
        FutureTask<List<String>> check = new FutureTask<>(() -> check(html));
        new Thread(null, check, "nu-validator", STACK_BYTES).start();
        try {
            return check.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> check(byte[] html) throws IOException, SAXException {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        return validator
                .validate(new ByteArrayInputStream(html))
                .lines()
                .filter(line -> !line.isBlank() && !line.contains(NOT_ITS_TRADE))
                .toList();
    }
}
