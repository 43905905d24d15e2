package cabinetpapers.job;

import cabinetpapers.assembly.Assembly;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.NearestName;
import cabinetpapers.finding.Place;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.house.HouseStyleReader;
import cabinetpapers.template.Template;
import cabinetpapers.template.TemplateChecker;
import cabinetpapers.template.TemplateParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A house's folder: its style, and the templates that a job asks for, checked without data.
 *
 * @param templates by name
 */
record HouseFolder(HouseStyle style, Map<String, Template> templates) {

    private static final String STYLE = "house-style.yaml";
    private static final String TEMPLATE = ".md";

    HouseFolder {
        templates = Map.copyOf(templates);
    }

    Template template(PaperOrder paper) {
        return Objects.requireNonNull(templates.get(paper.template()), paper.template());
    }

    /** Empty where anything cannot be used; the findings then hold a blocker. */
    static Optional<HouseFolder> read(Order order, JobFolder folder, Findings findings) {
        Findings own = new Findings();
        Optional<HouseFolder> house = Files.isDirectory(order.house())
                ? folder.text(order.house().resolve(STYLE), own)
                        .flatMap(text -> HouseStyleReader.read(
                                folder.named(order.house().resolve(STYLE)),
                                text,
                                new WordTemplates(order.house(), folder),
                                own))
                        .map(style -> new HouseFolder(style, templates(style, order, folder, own)))
                : missing(order, folder, own);
        findings.addAll(own.list());
        return own.blocked() ? Optional.empty() : house;
    }

    private static Map<String, Template> templates(HouseStyle style, Order order, JobFolder folder, Findings findings) {
        Map<String, Template> templates = new HashMap<>();
        for (PaperOrder paper : order.papers()) {
            if (!templates.containsKey(paper.template())) {
                template(style, paper, order.house(), folder, findings)
                        .ifPresent(template -> templates.put(paper.template(), template));
            }
            Optional.ofNullable(templates.get(paper.template()))
                    .ifPresent(template -> onPlan(template, paper, findings));
            supplied(paper, findings);
        }
        return templates;
    }

    private static Optional<Template> template(
            HouseStyle style, PaperOrder paper, Path house, JobFolder folder, Findings findings) {
        Path file = house.resolve(paper.template() + TEMPLATE);
        if (!Files.isRegularFile(file)) {
            findings.add(Finding.blocker(
                    paper.place(),
                    "there is no template \"" + paper.template() + "\" in " + folder.named(house),
                    NearestName.remedy(paper.template(), names(house, TEMPLATE))));
            return Optional.empty();
        }
        if (!liesIn(house, file)) {
            findings.add(Finding.blocker(
                    paper.place(),
                    "the template \"" + paper.template() + "\" is a link that leads out of " + folder.named(house),
                    "Put the file itself there: a house uses nothing from outside."));
            return Optional.empty();
        }
        return folder.text(file, findings).map(text -> {
            Template template = TemplateParser.parse(folder.named(file), text, findings);
            TemplateChecker.check(
                    template,
                    Assembly.vocabulary(),
                    style.requiredHeadings().getOrDefault(template.report(), List.of()),
                    findings);
            return template;
        });
    }

    private static boolean liesIn(Path house, Path file) {
        try {
            return file.toRealPath().startsWith(house.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    /** A template that names a plan's figures needs a paper that is on a plan. */
    private static void onPlan(Template template, PaperOrder paper, Findings findings) {
        Findings missing = new Findings();
        TemplateChecker.check(template, Assembly.vocabulary(), List.of(), missing);
        if (paper.plan().isPresent() || missing.blocked()) {
            return;
        }
        TemplateChecker.check(template, Assembly.vocabularyWithoutPlan(), List.of(), missing);
        if (missing.blocked()) {
            findings.add(Finding.blocker(
                    paper.place(),
                    "the template \"" + paper.template() + "\" is written on a plan, and the paper \"" + paper.key()
                            + "\" names none",
                    "Add plan: and the plan's plan_id to the paper."));
        }
    }

    private static void supplied(PaperOrder paper, Findings findings) {
        List<String> known = Assembly.vocabulary().fields().stream()
                .filter(field -> field.startsWith("supplied."))
                .map(field -> field.substring("supplied.".length()))
                .toList();
        for (String key : paper.supplied().keySet()) {
            if (!known.contains(key)) {
                findings.add(Finding.blocker(
                        paper.place(),
                        "nothing called \"" + key + "\" can be supplied to the paper \"" + paper.key() + "\"",
                        NearestName.remedy(key, known)));
            }
        }
    }

    private static Optional<HouseFolder> missing(Order order, JobFolder folder, Findings findings) {
        Path houses = folder.project().resolve("templates");
        String name = String.valueOf(order.house().getFileName());
        findings.add(Finding.blocker(
                Place.of(folder.named(order.house())),
                "there is no house \"" + name + "\"",
                NearestName.remedy(name, names(houses, ""))));
        return Optional.empty();
    }

    /** What a folder holds by that ending, without it. */
    static List<String> names(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(ending) && !name.startsWith("."))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
