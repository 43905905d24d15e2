package cabinetpapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, with folders that look like JDKs and print what they are told. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has a launcher of its own")
class LauncherTest {

    @TempDir
    Path folder;

    private Path project;

    @BeforeEach
    void aBuiltProject() throws IOException {
        project = Files.createDirectories(folder.resolve("my papers")).toRealPath();
        Files.copy(Path.of("cabinet-papers"), project.resolve("cabinet-papers"));
        executable(project.resolve("cabinet-papers"));
        Files.createDirectories(project.resolve("target"));
        Files.writeString(project.resolve("target/cabinet-papers.jar"), "a jar");
    }

    @Test
    void theJdkThatIsNamedIsUsed() throws Exception {
        Path jdk = jdk("named", "21.0.4");

        Ran ran = run(project.resolve("cabinet-papers"), folder, Map.of("JAVA_HOME", jdk.toString()), "--version");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.lines()).first().isEqualTo(jdk.toString());
        assertThat(ran.lines())
                .contains("-Dcabinetpapers.home=" + project, project + "/target/cabinet-papers.jar")
                .endsWith("--version")
                .doesNotContain("-Dcabinetpapers.terminal=true");
    }

    @Test
    void aJdkThatIsTooOldIsPassedOverForTheNewestThereIs() throws Exception {
        jdk("home/.jdks/older", "22.0.1");
        Path newest = jdk("home/.jdks/newest", "99.0.1");
        jdk("home/.sdkman/candidates/java/middle", "98");

        Ran ran = run(
                project.resolve("cabinet-papers"),
                folder,
                Map.of("JAVA_HOME", jdk("old", "17.0.15").toString()),
                "--help");

        assertThat(ran.lines()).first().isEqualTo(newest.toString());
    }

    @Test
    void ourOwnVariableGoesFirst() throws Exception {
        Path ours = jdk("ours", "23");

        Ran ran = run(
                project.resolve("cabinet-papers"),
                folder,
                Map.of(
                        "JAVA_HOME", jdk("theirs", "25").toString(),
                        "CABINET_PAPERS_JAVA_HOME", ours.toString(),
                        "CABINET_PAPERS_JAVA_OPTS", "-Xmx256m -ea"),
                "--help");

        assertThat(ran.lines()).first().isEqualTo(ours.toString());
        assertThat(ran.lines()).contains("-Xmx256m", "-ea");
    }

    @Test
    void linksAndOtherFoldersAndSpacesDoNotMatter() throws Exception {
        Path elsewhere = Files.createDirectories(folder.resolve("some where"));
        Files.createSymbolicLink(folder.resolve("link"), Path.of("my papers/cabinet-papers"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("papers"), folder.resolve("link"));

        Ran ran = run(link, elsewhere, Map.of("JAVA_HOME", jdk("a jdk", "25").toString()), "check", "my job.yaml");

        assertThat(ran.lines()).contains("-Dcabinetpapers.home=" + project);
        assertThat(ran.lines()).endsWith("check", "my job.yaml");
    }

    @Test
    void theFirstRunMakesTheStartCacheThatLaterRunsUse() throws Exception {
        Map<String, String> environment = Map.of("JAVA_HOME", jdk("jdk", "25").toString());

        Ran first = run(project.resolve("cabinet-papers"), folder, environment, "run", "job.yaml");
        Ran second = run(project.resolve("cabinet-papers"), folder, environment, "run", "job.yaml");

        assertThat(first.lines()).contains("Preparing a fast start (once) ...");
        assertThat(second.lines()).doesNotContain("Preparing a fast start (once) ...");
        assertThat(second.lines()).anyMatch(line -> line.startsWith("-XX:AOTCache=" + project + "/target/start-"));
        assertThat(project.resolve("target/.launcher")).doesNotExist();
    }

    @Test
    void aRunTellsHowItEnded() throws Exception {
        Path jdk = jdk("jdk", "25");
        Files.writeString(jdk.resolve("bin/java"), "#!/bin/sh\nexit 65\n");

        Ran ran =
                run(project.resolve("cabinet-papers"), folder, Map.of("JAVA_HOME", jdk.toString()), "run", "job.yaml");

        assertThat(ran.exitCode()).isEqualTo(65);
    }

    /** A folder with a release file and a java that prints its home and its arguments, and makes the cache it is asked for. */
    private Path jdk(String name, String version) throws IOException {
        Path jdk = folder.resolve(name);
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        Files.writeString(jdk.resolve("bin/java"), """
                #!/bin/sh
                echo '%s'
                for argument; do
                    echo "$argument"
                    case $argument in
                    -XX:AOTCacheOutput=*) echo cache >"${argument#*=}" ;;
                    esac
                done
                """.formatted(jdk));
        executable(jdk.resolve("bin/java"));
        return jdk;
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private record Ran(int exitCode, List<String> lines) {}

    private Ran run(Path launcher, Path from, Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(launcher.toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(from.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.contains("JAVA"));
        builder.environment().put("HOME", folder.resolve("home").toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ran(process.exitValue(), output.lines().toList());
    }
}
