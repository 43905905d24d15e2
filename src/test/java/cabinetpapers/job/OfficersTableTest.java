package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfficersTableTest {

    @Test
    void noCellComputesAnythingWhenItIsOpened() {
        OfficersTable table = new OfficersTable(
                List.of("code", "name"),
                List.of(
                        List.of("=1+1", "- fewer calls"),
                        List.of("@SUM(A1)", " =2"),
                        List.of("\t=3", "+cmd|'/C calc'!A0"),
                        List.of("\uFEFF=4", "\u00A0=5")));

        assertThat(text(table))
                .isEqualTo(String.join(
                        "\r\n",
                        "\uFEFFcode,name",
                        "'=1+1,'- fewer calls",
                        "'@SUM(A1),' =2",
                        "'\t=3,'+cmd|'/C calc'!A0",
                        "'\uFEFF=4,'\u00A0=5",
                        ""));
    }

    @Test
    void numbersStayNumbersAndWordsStayWords() {
        OfficersTable table = new OfficersTable(
                List.of("a", "b", "c"), List.of(List.of("-5.2", "+1,200", "-5%"), List.of("A1 - calls", "a=b", "")));

        assertThat(text(table)).isEqualTo("\uFEFFa,b,c\r\n-5.2,\"+1,200\",-5%\r\nA1 - calls,a=b,\r\n");
    }

    private static String text(OfficersTable table) {
        return new String(table.bytes(), StandardCharsets.UTF_8);
    }
}
