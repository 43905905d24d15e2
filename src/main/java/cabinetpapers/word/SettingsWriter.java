package cabinetpapers.word;

/**
 * The document's settings.
 *
 * <p>There is no {@code updateFields}: Word would ask each reader whether to update. The contents' pages are computed
 * as closely as can be, and Word sets them right whenever it prints or makes a PDF.
 */
final class SettingsWriter {

    /** Word 2013 and later; without it a file opens in compatibility mode. */
    private static final String WORD_2013 = "15";

    /** Which header and footer even pages have. */
    enum EvenPages {
        LIKE_ODD,
        OF_THEIR_OWN
    }

    private SettingsWriter() {}

    /** @param evenPages whether even pages have a header and footer of their own */
    static void write(Xml xml, String language, EvenPages evenPages) {
        Namespaces.open(xml, "w:settings");
        xml.empty("w:zoom", "w:percent", "100");
        xml.value("w:defaultTabStop", Lengths.twips(36));
        switch (evenPages) {
            case LIKE_ODD -> {}
            case OF_THEIR_OWN -> xml.empty("w:evenAndOddHeaders");
        }
        xml.value("w:characterSpacingControl", "doNotCompress");
        xml.open("w:footnotePr")
                .empty("w:footnote", "w:id", FootnotesWriter.SEPARATOR)
                .empty("w:footnote", "w:id", FootnotesWriter.CONTINUATION)
                .close();
        compatibility(xml);
        xml.value("w:themeFontLang", language);
        xml.value("w:decimalSymbol", ".");
        xml.value("w:listSeparator", ",");
    }

    private static void compatibility(Xml xml) {
        xml.open("w:compat");
        setting(xml, "compatibilityMode", WORD_2013);
        setting(xml, "overrideTableStyleFontSizeAndJustification", "1");
        setting(xml, "enableOpenTypeFeatures", "1");
        setting(xml, "doNotFlipMirrorIndents", "1");
        xml.close();
    }

    private static void setting(Xml xml, String name, String value) {
        xml.empty(
                "w:compatSetting", "w:name", name, "w:uri", "http://schemas.microsoft.com/office/word", "w:val", value);
    }
}
