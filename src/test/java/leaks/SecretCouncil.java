package leaks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** A project with fifty secrets and more, each in a row or another's file that is exempt under paragraph 3. */
final class SecretCouncil {

    private final Path project;
    private final List<String> secrets = new ArrayList<>();
    private final List<String> cutSecrets = new ArrayList<>();
    private final Map<String, StringBuilder> tables = new LinkedHashMap<>();

    SecretCouncil(Path project) {
        this.project = project;
        copy(Path.of("templates"), project.resolve("templates"));
        write("jobs/council.yaml", "slug: secretshire\nname: Secretshire Council\n");
        measures();
        plans();
        table("meetings", "committee,body,date,time,venue,portfolio,report_of,contact");
        row("meetings", "Cabinet,executive,2023-12-18,10:00,Town Hall,Councillor A,Director B,Officer C");
        row("meetings", "Scrutiny,council committee,2024-01-16,10:00,Town Hall,Councillor A,Director B,Officer C");
        row("meetings", "Audit,council committee,2024-01-18,10:00,Town Hall,Councillor A,Director B,Officer C");
        table("decisions", "meeting_date,committee,item,decision,reasons,part");
        row("decisions", "2023-09-18,Cabinet,Openitem,Opendecision,Open.,public");
        row(
                "decisions",
                "2023-09-18,Cabinet,%s,%s,%s,exempt 3".formatted(word("Item"), word("Decision"), word("Reason")));
        tables.forEach((name, rows) -> write("data/" + name + ".csv", rows.toString()));
        write("jobs/meeting.yaml", job() + attachment());
    }

    void change(String file, String from, String to) {
        try {
            String text = Files.readString(project.resolve(file));
            if (!text.contains(from)) {
                throw new IllegalArgumentException(file + " does not hold " + from);
            }
            write(file, text.replace(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> secrets() {
        return List.copyOf(secrets);
    }

    /** Words that stand in public rows alone, to show that the scanner would find them. */
    static List<String> openWords() {
        return List.of(
                "Openmeasure",
                "Opencommentary",
                "Openaction",
                "Openoutcome",
                "Opendecision",
                "Openattachment",
                "8123456");
    }

    Path project() {
        return project;
    }

    /** What is made for all meetings. */
    Path quarter() {
        return project.resolve("out/secretshire/2023-24-q2");
    }

    Path cabinet() {
        return quarter().resolve("2023-12-18-cabinet");
    }

    Path scrutiny() {
        return quarter().resolve("2024-01-16-scrutiny");
    }

    Path audit() {
        return quarter().resolve("2024-01-18-audit");
    }

    /** Those in the part of the plan that is cut out for audit. */
    List<String> cutSecrets() {
        return List.copyOf(cutSecrets);
    }

    /** Adds rows that anybody may read, for now. */
    void addOpenRows() {
        row(
                "measures",
                "OP2,%s,Open priority,Head of Open,number,0,higher,period,quarterly,%s.,public"
                        .formatted(word("Name"), word("Definition")));
        row("values", "OP2,2023-24 Q1,%s,%s,final,,public".formatted(number(), number()));
        row("values", "OP2,2023-24 Q2,%s,%s,final,%s.,public".formatted(number(), number(), word("Comment")));
        row("plan", "p,C,,aim,C,Another open aim,Open.,,,,public");
        row(
                "plan",
                "p,C.1,C,action,3.1,%s,%s.,%s,April 2023,March 2024,public"
                        .formatted(word("Action"), word("Detail"), word("Lead")));
        row("updates", "p,C.1,2023-24 Q2,in progress,%s.,%s.,public".formatted(word("Progress"), word("Steps")));
        row("narratives", "p,C,%s,%s.,public".formatted(word("Heading"), word("Narrative")));
        row("risks", "p,R3,C.1,%s,%s.,4,4,%s,public".formatted(word("Risk"), word("Cause"), word("Riskowner")));
        row(
                "savings",
                "p,S3,C.1,%s,revenue ongoing,2023-24,%s,%s,0,0,public".formatted(word("Saving"), amount(), amount()));
        row(
                "decisions",
                "2023-09-18,Cabinet,%s,%s,%s,public".formatted(word("Item"), word("Decision"), word("Reason")));
        tables.forEach((name, rows) -> write("data/" + name + ".csv", rows.toString()));
    }

    /** Marks rows exempt that were public. */
    void closeRows() {
        tables.forEach((name, rows) -> write(
                "data/" + name + ".csv",
                rows.toString()
                        .lines()
                        .map(row -> row.contains("zqx") || row.startsWith("OP2")
                                ? row.replaceFirst(",public$", ",exempt 3")
                                : row)
                        .collect(Collectors.joining("\n", "", "\n"))));
    }

    private void measures() {
        table("measures", "code,name,priority,owner,unit,decimals,polarity,basis,frequency,definition,part");
        table("values", "code,period,actual,target,status,commentary,part");
        table("benchmarks", "code,period,comparator,value,part");
        row("measures", "OP1,Openmeasure,Open priority,Head of Open,number,0,higher,period,quarterly,Open.,public");
        row("values", "OP1,2023-24 Q1,8123400,8000000,final,,public");
        row("values", "OP1,2023-24 Q2,8123456,8000000,final,Opencommentary.,public");
        for (int i = 1; i <= 4; i++) {
            String code = word("K");
            row(
                    "measures",
                    "%s,%s,%s,%s,number,0,higher,period,quarterly,%s.,exempt 3"
                            .formatted(code, word("Name"), word("Priority"), word("Owner"), word("Definition")));
            row("values", "%s,2023-24 Q1,%s,%s,final,,exempt 3".formatted(code, number(), number()));
            row(
                    "values",
                    "%s,2023-24 Q2,%s,%s,final,%s.,exempt 3".formatted(code, number(), number(), word("Comment")));
        }
    }

    private void plans() {
        table("plan", "plan_id,ref,parent,kind,number,title,detail,lead_officer,start,end,part");
        table("updates", "plan_id,ref,period,status,progress,next_steps,part");
        table("narratives", "plan_id,ref,heading,text,part");
        table("risks", "plan_id,ref,linked_ref,title,cause,current_likelihood,current_impact,owner,part");
        table("savings", "plan_id,ref,linked_ref,description,kind,year,planned,delivered,anticipated,pressures,part");
        int before = secrets.size();
        row("plan", "p,A,,aim,A,Open aim,Open.,,,,public");
        row("plan", "p,A.1,A,action,1.1,Openaction,Open.,Head of Open,April 2023,March 2024,public");
        row("updates", "p,A.1,2023-24 Q2,in progress,Open progress.,Open steps.,public");
        row(
                "plan",
                "p,A.2,A,action,1.2,%s,%s.,%s,April 2023,June 2023,exempt 3"
                        .formatted(word("Action"), word("Detail"), word("Lead")));
        row("updates", "p,A.2,2023-24 Q2,in progress,%s.,%s.,exempt 3".formatted(word("Progress"), word("Steps")));
        belowAndBeside();
        cutSecrets.addAll(secrets.subList(before, secrets.size()));
        row("plan", "p,B,,aim,B,%s,%s.,,,,exempt 3".formatted(word("Aim"), word("Aimdetail")));
        row("plan", "p,B.1,B,action,2.1,%s,,Head of Open,April 2023,June 2023,exempt 3".formatted(word("Other")));
        row("risks", "p,R1,A.1,Openrisk,Open.,2,2,Head of Open,public");
        row("risks", "p,R2,A.2,%s,%s.,4,4,%s,exempt 3".formatted(word("Risk"), word("Cause"), word("Riskowner")));
        row("savings", "p,S1,A.1,Opensaving,revenue ongoing,2023-24,1000000,500000,400000,0,public");
        row(
                "savings",
                "p,S2,A.2,%s,revenue ongoing,2023-24,%s,%s,0,0,exempt 3".formatted(word("Saving"), amount(), amount()));
    }

    /** Exempt rows about public ones, and public rows that only an exempt one explains. */
    private void belowAndBeside() {
        row(
                "plan",
                "p,A.1.a,A.1,sub-action,(a),%s,,%s,April 2023,%s,exempt 3"
                        .formatted(word("Part"), word("Partlead"), word("Unreadable")));
        row("plan", "p,A.2.a,A.2,sub-action,(a),%s,,,April 2023,June 2023,public".formatted(word("Child")));
        row("plan", "p,A.3,A,action,1.3,%s,,Head of Open,April 2023,June 2023,public".formatted(word("Reported")));
        row("updates", "p,A.3,2023-24 Q2,delayed,%s.,%s.,exempt 3".formatted(word("Late"), word("Recovery")));
        row("narratives", "p,A,Open outcomes,Openoutcome.,public");
        row("narratives", "p,A,%s,%s.,exempt 3".formatted(word("Heading"), word("Narrative")));
    }

    /** A word that nobody else uses, one of its kind. */
    private String word(String kind) {
        String word = kind + "zqx" + (char) ('a' + secrets.size() / 26) + (char) ('a' + secrets.size() % 26);
        secrets.add(word);
        return word;
    }

    private String number() {
        String number = String.valueOf(7_310_000 + 1_117 * secrets.size());
        secrets.add(number);
        return number;
    }

    /** Printed in thousands of pounds: of these the secret is the number. */
    private String amount() {
        return number() + "000";
    }

    private void table(String name, String header) {
        tables.put(name, new StringBuilder(header + "\n"));
    }

    private void row(String table, String row) {
        tables.get(table).append(row).append('\n');
    }

    /** Another department's file, with secrets in its words, its properties, its bookmark, its title and its own name. */
    private String attachment() {
        String file = word("Filename");
        String title = word("Attached");
        write("files/" + file + ".pdf", "");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 720);
                content.showText("Not for publication. " + word("Words") + " for " + number());
                content.endText();
            }
            document.getDocumentInformation().setTitle(word("Property"));
            PDMetadata metadata = new PDMetadata(document);
            metadata.importXMPMetadata(("<dc:description>" + word("Metadata") + "</dc:description>").getBytes(UTF_8));
            document.getDocumentCatalog().setMetadata(metadata);
            PDDocumentOutline outline = new PDDocumentOutline();
            PDOutlineItem bookmark = new PDOutlineItem();
            bookmark.setTitle(word("Bookmark"));
            bookmark.setDestination(page);
            outline.addLast(bookmark);
            document.getDocumentCatalog().setDocumentOutline(outline);
            document.save(project.resolve("files/" + file + ".pdf").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return """
                attachments:
                  - file: files/%s.pdf
                    title: %s
                    appendix: 9
                    part: exempt 3
                    public-title: Openattachment
                """.formatted(file, title);
    }

    private static String job() {
        StringBuilder job = new StringBuilder("""
                job: meeting
                council: jobs/council.yaml
                data: data
                quarter: 2023-24 Q2
                as-at: 2023-11-20T09:00:00Z
                house: numbered-sections
                subjects: [measures, plans]
                meeting:
                  committee: Cabinet
                  date: 2023-12-18
                agenda-item: 8
                out: out
                outputs: [word, pdf, html]
                pack:
                  odd-pages: yes
                papers:
                  - key: report
                    template: covering-report
                    title: Quarterly report
                """);
        paper(job, 1, "open-figures", "performance-report", "Figures", "public", "");
        paper(job, 2, "open-plan", "plan-progress", "Plan", "public", "    plan: p\n");
        paper(job, 7, "covering", "covering-report", "Titlezqxcovering", "exempt 3", "");
        paper(job, 3, "figures", "performance-report", "Titlezqxfigures", "exempt 3", "");
        paper(job, 4, "plan", "plan-progress", "Titlezqxplan", "exempt 3", "    plan: p\n");
        paper(job, 5, "risks", "risk-register", "Titlezqxrisks", "exempt 3", "    plan: p\n");
        paper(job, 6, "savings", "savings-tracker", "Titlezqxsavings", "exempt 3", "    plan: p\n");
        paper(job, 7, "open-cut", "plan-progress", "Plan for scrutiny", "public", """
                    plan: p
                    meeting: {committee: Scrutiny, date: 2024-01-16}
                    cut: {items: [A], order: lead}
                """);
        paper(job, 8, "cut", "plan-progress", "Titlezqxcut", "exempt 3", """
                    plan: p
                    meeting: {committee: Audit, date: 2024-01-18}
                    cut: {items: [A], only: [overdue, open]}
                """);
        return job.toString();
    }

    private static void paper(
            StringBuilder job, int appendix, String key, String template, String title, String part, String plan) {
        job.append("  - key: ").append(key).append('\n');
        job.append("    template: ").append(template).append('\n');
        job.append("    title: ").append(title).append('\n');
        job.append("    appendix: ").append(appendix).append('\n');
        job.append("    part: ").append(part).append('\n').append(plan);
        if (!part.equals("public")) {
            job.append("    supplied:\n      public-interest: Publicinterestzqx outweighs.\n");
        }
    }

    private void write(String path, String text) {
        try {
            Path file = project.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
