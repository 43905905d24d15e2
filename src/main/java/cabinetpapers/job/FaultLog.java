package cabinetpapers.job;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Keeps what a fault of ours looked like from inside, for whoever is to find it. It may quote rows that are exempt. */
final class FaultLog {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT);

    private FaultLog() {}

    /** What to tell the user, who can do nothing about it but pass it on. */
    static String record(Throwable fault, JobFolder folder, Clock clock) {
        String words = "A fault in the program: " + fault;
        Path file = folder.project()
                .resolve("var/log/fault-" + LocalDateTime.now(clock).format(NAME) + ".txt");
        try {
            PartFile.write(file, Access.KEPT, trace(fault).getBytes(StandardCharsets.UTF_8));
            return words + "\nPlease report it, with the file " + folder.named(file) + ".";
        } catch (IOException e) {
            return words + "\nPlease report it, with this:\n" + trace(fault);
        }
    }

    private static String trace(Throwable fault) {
        StringWriter text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
