package papers;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The real browser, where the machine has it: Debian's packages {@code chromium} and {@code chromium-driver}. */
final class Chromium implements AutoCloseable {

    /** What a reader has before them. */
    enum Screen {
        SMALLEST_PHONE(320, 640),
        PHONE(360, 640),
        DESKTOP(1280, 900);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /** In which colours they have asked to read. */
    enum Colours {
        LIGHT("light", "none"),
        DARK("dark", "none"),
        FORCED("dark", "active");

        private final String scheme;
        private final String forced;

        Colours(String scheme, String forced) {
            this.scheme = scheme;
            this.forced = forced;
        }
    }

    /** Selenium warns of browsers newer than itself; what is asked of the browser here does not depend on it. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final Path profile;
    private final ChromeDriver driver;
    private final String axe;

    private Chromium(Path browser, Path control) {
        SELENIUM.setLevel(Level.SEVERE);
        try {
            profile = Files.createTempDirectory("chromium");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(control.toFile())
                        .usingAnyFreePort()
                        .build(),
                options);
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(3));
        axe = resource("/axe.min.js");
    }

    /** Skips the test where there is no Chromium. */
    static Chromium start() {
        Optional<Path> browser = onPath("chromium");
        Optional<Path> control = onPath("chromedriver");
        assumeThat(browser.isPresent() && control.isPresent())
                .as("Chromium and its driver, to look at HTML with: apt-get install chromium chromium-driver")
                .isTrue();
        return new Chromium(browser.orElseThrow(), control.orElseThrow());
    }

    private static Optional<Path> onPath(String program) {
        return Arrays.stream(
                        Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    void show(Path page, Screen screen, Colours colours) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        screen.width,
                        "height",
                        screen.height,
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        screen != Screen.DESKTOP));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", colours.scheme),
                                Map.of("name", "forced-colors", "value", colours.forced))));
        driver.get(page.toUri().toString());
    }

    /** What is no page is then asked for and not kept. */
    void refuseDownloads() {
        driver.executeCdpCommand("Browser.setDownloadBehavior", Map.of("behavior", "deny"));
    }

    /** What axe-core finds against WCAG 2.2 A and AA and against good practice, a line an element. */
    List<String> violations() {
        return violations(
                "type: 'tag', values: " + "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']");
    }

    /** What depends on the colours alone. */
    List<String> violationsOfColours() {
        return violations("type: 'rule', values: ['color-contrast', 'link-in-text-block']");
    }

    private List<String> violations(String wanted) {
        driver.executeScript(axe);
        return lines(driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, { runOnly: { %s }, resultTypes: ['violations'], preload: false }).then(
                    found => done(found.violations.flatMap(
                        rule => rule.nodes.map(node => rule.id + ': ' + node.html + ' ' + node.failureSummary))),
                    fault => done(['axe-core failed: ' + fault]));
                """.formatted(wanted)));
    }

    /** What a script finds out about the page, as lines. */
    List<String> ask(String script) {
        return lines(driver.executeScript(script));
    }

    private static List<String> lines(Object found) {
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    byte[] screenshot() {
        return Base64.getDecoder().decode((String) driver.executeCdpCommand(
                        "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true))
                .get("data"));
    }

    byte[] printed() {
        return Base64.getDecoder().decode((String)
                driver.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false))
                        .get("data"));
    }

    @Override
    public void close() {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Chromium.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
