package cabinetpapers.job;

import cabinetpapers.assembly.Assembly;
import cabinetpapers.assembly.Composed;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.NearestName;
import cabinetpapers.finding.Place;
import cabinetpapers.template.Template;
import cabinetpapers.template.TemplateChecker;
import cabinetpapers.template.TemplateParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A letter in Word to each service that owes anything, from the house's own template. */
record DueLetters(Composer composer, ReturnsDue due, JobFolder folder, Press press) {

    /** In the house's folder, as {@code reminder-letter.md}. */
    private static final String TEMPLATE = "reminder-letter";

    /** A letter that is there already may have been edited, and is left as it is. */
    List<DueReport.Letter> write(Path target, List<DueReport.Owed> owed, Findings findings) throws Refusal {
        Optional<Template> template = template(findings);
        List<DueReport.Letter> letters = new ArrayList<>();
        if (template.isPresent()) {
            for (String service : services(owed)) {
                letters.add(letter(template.get(), service, target));
            }
        }
        return letters;
    }

    private static List<String> services(List<DueReport.Owed> owed) {
        return owed.stream()
                .filter(one -> one.standing() != DueReport.Standing.BLOCKS)
                .map(DueReport.Owed::who)
                .distinct()
                .toList();
    }

    private Optional<Template> template(Findings findings) {
        Path house = composer.order().house();
        Path file = house.resolve(TEMPLATE + ".md");
        if (!Files.isRegularFile(file)) {
            findings.add(Finding.blocker(
                    Place.of(folder.named(file)),
                    "the house has no template for letters",
                    NearestName.remedy(TEMPLATE, HouseFolder.names(house, ".md"))));
            return Optional.empty();
        }
        Optional<Template> template = folder.text(file, findings).map(text -> {
            Template parsed = TemplateParser.parse(folder.named(file), text, findings);
            TemplateChecker.check(parsed, Assembly.vocabularyWithoutPlan(), List.of(), findings);
            return parsed;
        });
        return findings.blocked() ? Optional.empty() : template;
    }

    private DueReport.Letter letter(Template template, String service, Path target) throws Refusal {
        String title = "Returns of " + service;
        Path file = target.resolve(
                FileNames.spelt(title + " " + composer.order().quarter().title()) + "." + Output.WORD.extension());
        if (Files.exists(file)) {
            return new DueReport.Letter(file, DueReport.Letter.Fate.LEFT);
        }
        Composed composed = composer.letter(template, title, service, due);
        try (PartFile part = PartFile.beside(file, Access.USUAL)) {
            press.print(Output.WORD, composer.house().style(), composed.paper(), part.stream());
            part.finish();
            part.moveTo(file);
        } catch (IOException e) {
            throw Refusal.cannotWrite(file, e);
        }
        return new DueReport.Letter(file, DueReport.Letter.Fate.WRITTEN);
    }
}
