package cabinetpapers.job;

import cabinetpapers.cli.CabinetPapers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/**
 * The program as users start it: a Java process of its own, from a jar, with an archive of loaded classes that halves its
 * start. Made once for a test run.
 */
final class Program {

    private static final Path FOLDER = Path.of("target/program");

    private static final List<String> JAVA = List.of(
            ProcessHandle.current().info().command().orElseThrow(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xmx256m",
            "-Djava.awt.headless=true",
            "--enable-native-access=ALL-UNNAMED",
            "-Xlog:disable",
            "-Xlog:all=error:stderr");

    private static final Path ARCHIVE = FOLDER.toAbsolutePath().resolve("start.archive");
    private static final boolean AHEAD_OF_TIME = Runtime.version().feature() >= 25;

    private static final String CLASS_PATH = classPath();

    private final Path project;
    private final Path temporary;

    Program(Path project) {
        this(project, Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** @param temporary takes the place of the system's temporary folder */
    Program(Path project, Path temporary) {
        this.project = project;
        this.temporary = temporary;
    }

    /** Starts the program; what it prints, errors and all, is to be read from the process. The first run is slower. */
    Process start(String... arguments) {
        synchronized (ARCHIVE) {
            if (arguments[0].equals("run") && !Files.exists(ARCHIVE)) {
                outputOf(start(AHEAD_OF_TIME ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=", arguments));
            }
        }
        return start(AHEAD_OF_TIME ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=", arguments);
    }

    /** Starts a main class of the tests beside the program's classes. */
    Process start(Class<?> main, String... arguments) {
        return start(
                AHEAD_OF_TIME ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=",
                CLASS_PATH + System.getProperty("path.separator") + placeOf(main),
                main,
                arguments);
    }

    private Process start(String archiving, String[] arguments) {
        return start(archiving, CLASS_PATH, CabinetPapers.class, arguments);
    }

    private Process start(String archiving, String classPath, Class<?> main, String[] arguments) {
        List<String> command = new ArrayList<>(JAVA);
        command.add(archiving + ARCHIVE);
        command.addAll(List.of(
                "-Dsun.awt.fontconfig=" + FOLDER.toAbsolutePath().resolve("fontconfig.properties"),
                "-Dcabinetpapers.home=" + project,
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                classPath,
                main.getName()));
        command.addAll(List.of(arguments));
        try {
            Files.createDirectories(temporary);
            ProcessBuilder builder =
                    new ProcessBuilder(command).directory(project.toFile()).redirectErrorStream(true);
            builder.environment().keySet().removeIf(name -> name.startsWith("CABINET_PAPERS"));
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that the process prints until it ends. */
    static String outputOf(Process process) {
        try {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Only an archive of classes from jars can be made, so the program's own are put into one. */
    private static String classPath() {
        try {
            Path classes = placeOf(QuarterEndJob.class);
            Path jar = FOLDER.toAbsolutePath().resolve("program.jar");
            Files.createDirectories(FOLDER);
            Files.deleteIfExists(FOLDER.resolve("start.archive"));
            Files.write(
                    FOLDER.resolve("fontconfig.properties"),
                    Files.readAllBytes(classes.resolve("fontconfig.properties")));
            int made = ToolProvider.findFirst("jar")
                    .orElseThrow()
                    .run(System.out, System.err, "--create", "--file", jar.toString(), "-C", classes.toString(), ".");
            if (made != 0) {
                throw new IllegalStateException("the jar tool ended with " + made);
            }
            String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
            return jar
                    + System.getProperty("path.separator")
                    + Arrays.stream(all.split(System.getProperty("path.separator")))
                            .filter(path -> path.endsWith(".jar"))
                            .collect(Collectors.joining(System.getProperty("path.separator")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path placeOf(Class<?> one) {
        try {
            return Path.of(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
