package cabinetpapers.markup;

import java.text.Normalizer;

/** What a paper is written in, and which characters that can hold. */
public enum Language {
    WORD {
        @Override
        String composed(String text) {
            return text;
        }

        /* XML 1.0, production 2. */
        @Override
        boolean holds(int c) {
            return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
        }

        @Override
        public String toString() {
            return "Word";
        }
    },
    HTML {
        /* Letter and accent as one character, as the W3C asks. */
        @Override
        String composed(String text) {
            return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                    ? text
                    : Normalizer.normalize(text, Normalizer.Form.NFC);
        }

        /* HTML, section 13.2.3.5: no surrogates, no noncharacters, no control characters. */
        @Override
        boolean holds(int c) {
            boolean control = Character.isISOControl(c);
            boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            boolean noncharacter = (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
            return !control && !surrogate && !noncharacter;
        }
    };

    abstract String composed(String text);

    abstract boolean holds(int c);
}
