package cabinetpapers.job;

import cabinetpapers.job.Operations.Mail;
import cabinetpapers.job.Operations.Occasion;
import cabinetpapers.job.PaperFile.Fate;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Writes to those whom the job file names, when a run failed or papers changed. The letter has counts and what to do, but
 * no words of a paper and no titles: mail goes through many hands. So it says in words of its own how the run ended, since
 * a run's message may name a file, and files are named by titles.
 */
final class Post {

    private static final String SERVER = "CABINET_PAPERS_SMTP";
    private static final String PATIENCE_MILLIS = "20000";
    private static final String MORE = " More stands in what the run printed, and \"status\" has its message.";

    private Post() {}

    /** @return why it could not be sent, if it could not */
    static Optional<String> send(
            Request request, Mail mail, String jobName, Outcome outcome, String counts, Instant at) {
        if (mail.when().stream().noneMatch(occasion -> arises(occasion, outcome))) {
            return Optional.empty();
        }
        Map<String, String> environment = request.environment();
        String server = environment.getOrDefault(SERVER, "");
        try {
            URI address = URI.create(server);
            if (address.getHost() == null) {
                return Optional.of(
                        "No mail was sent: " + SERVER + " names no server, as smtp://mail.council.example:587 does.");
            }
            ServerLogin login = ServerLogin.of(SERVER, environment);
            Transport.send(letter(session(address, login), mail, jobName, outcome, counts, at));
            return Optional.empty();
        } catch (MessagingException | IllegalArgumentException | Refusal e) {
            return Optional.of("No mail was sent: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private static boolean arises(Occasion occasion, Outcome outcome) {
        boolean well = outcome.ending() == Ending.DONE || outcome.ending() == Ending.HOLES;
        return switch (occasion) {
            case FAILED -> !well && outcome.ending() != Ending.STOPPED;
            case CHANGED ->
                outcome.papers().stream()
                        .anyMatch(paper -> paper.fate() == Fate.WRITTEN || paper.fate() == Fate.WRITTEN_BESIDE);
        };
    }

    private static Session session(URI address, ServerLogin login) {
        boolean secure = "smtps".equals(address.getScheme());
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", address.getHost());
        properties.setProperty(
                "mail.smtp.port", Integer.toString(address.getPort() > 0 ? address.getPort() : secure ? 465 : 25));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(secure));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty(
                "mail.smtp.starttls.required",
                Boolean.toString(!secure && !login.user().isEmpty()));
        properties.setProperty("mail.smtp.auth", Boolean.toString(!login.user().isEmpty()));
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(login.user(), login.password());
            }
        });
    }

    private static MimeMessage letter(
            Session session, Mail mail, String jobName, Outcome outcome, String counts, Instant at)
            throws MessagingException {
        MimeMessage letter = new MimeMessage(session);
        letter.setFrom(new InternetAddress(mail.from()));
        for (String to : mail.to()) {
            letter.addRecipient(Message.RecipientType.TO, new InternetAddress(to));
        }
        letter.setSubject(
                "Cabinet Papers: " + jobName + ": "
                        + JobStatus.words(outcome.ending().name()),
                "UTF-8");
        letter.setSentDate(Date.from(at));
        letter.setHeader("Auto-Submitted", "auto-generated");
        letter.setText(
                "The run ended at " + Holder.moment(at) + " with exit code "
                        + outcome.ending().exitCode() + ".\n"
                        + "\n" + advice(outcome.ending()) + "\n\nPapers: " + counts + ".\n",
                "UTF-8");
        return letter;
    }

    private static String advice(Ending ending) {
        return switch (ending) {
            case DONE -> "Nothing stopped it.";
            case HOLES -> "Papers have holes, and it was asked for papers without any. See the findings.";
            case DIFFERENCES -> "Not all that was published agrees with what it was compared with.";
            case MISUNDERSTOOD -> "The command names what there is none of." + MORE;
            case BLOCKED ->
                "No paper was written or changed. See in the findings what has to be put right first." + MORE;
            case UNAVAILABLE -> "A database is away. When it runs again, the next run does what is left." + MORE;
            case FAULT -> "It met a fault in the program, or had not enough memory." + MORE;
            case CANNOT_WRITE ->
                "A file cannot be read or written. Look at the disk's space, the rights to its folders, and whether"
                        + " somebody has a file open. The next run does what is left; what is finished stays." + MORE;
            case ALREADY_RUNNING -> "Another run was at work.";
            case CONFIGURATION -> "The job's files, or how the program is set up, are wrong." + MORE;
            case STOPPED -> "It was stopped. The next run does what is left.";
        };
    }
}
