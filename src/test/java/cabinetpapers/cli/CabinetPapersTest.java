package cabinetpapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CabinetPapersTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "walk",
                "run",
                "run jobs/quarter-end.yaml --quarter 2023",
                "run jobs/quarter-end.yaml --as-at yesterday",
                "check jobs/quarter-end.yaml --out elsewhere",
                "explain HS01",
                "reconcile jobs/quarter-end.yaml --against",
                "lock jobs/quarter-end.yaml --name=",
                "clear jobs/quarter-end.yaml --office finance --name=",
                "override jobs/quarter-end.yaml --paper report --computed 1 --printed 2 --name N --reason=",
                "override jobs/quarter-end.yaml --paper report --computed= --printed= --name N --reason R",
                "unlock jobs/quarter-end.yaml --name N",
                "unlock jobs/quarter-end.yaml --reason R",
                "publish jobs/quarter-end.yaml --name N --restatement=",
                "history --most 0",
                "history --most -3",
                "history --most many"
            })
    void whatIsNotUnderstoodIsAnsweredWithTheUsage(String arguments) {
        assertThat(execute(arguments.isEmpty() ? new String[0] : arguments.split(" ")))
                .isEqualTo(64);
        assertThat(err.toString()).contains("Usage: cabinet-papers");
    }

    @Test
    void aSlipOfTheFingerIsAnsweredWithTheNearestOption() {
        assertThat(execute("run", "jobs/quarter-end.yaml", "--agian")).isEqualTo(64);
        assertThat(err.toString()).contains("'--agian'", "--again");
    }

    @Test
    void helpNamesTheCommands() {
        assertThat(execute("--help")).isZero();
        assertThat(out.toString()).contains("run", "check", "due", "cabinet-papers run jobs/quarter-end.yaml");
    }

    @Test
    void aJobFileThatIsNotThereIsAFaultOfTheSetUp(@TempDir Path folder) {
        String nowhere = folder.resolve("nowhere.yaml").toString();

        assertThat(execute("check", nowhere)).isEqualTo(78);
        assertThat(execute("retention", "--dispose", nowhere)).isEqualTo(78);
        assertThat(execute("publish", "--name", "D. Officer", nowhere)).isEqualTo(78);
        assertThat(execute(
                        ("override --paper report --computed 3 --printed= --name N --reason R " + nowhere).split(" ")))
                .isEqualTo(78);
        assertThat(execute("explain", "HS01", "--quarter", "2023-24 Q2", nowhere))
                .isEqualTo(78);
        assertThat(execute("reconcile", nowhere, "--against", nowhere)).isEqualTo(78);
    }

    private int execute(String... arguments) {
        return new CommandLine(new CabinetPapers())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
