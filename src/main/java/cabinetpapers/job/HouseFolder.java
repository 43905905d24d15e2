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
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A house's folder: its style, and the templates that a job asks for, checked without data.
 *
 * @param templates by name
 */
record HouseFolder(HouseStyle style, Map<String, Template> templates) {
}
