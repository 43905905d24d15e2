package cabinetpapers.html;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** An HTML file as lines that can be read and compared: without its style sheet and the insides of its charts. */
public final class HtmlText {

    private HtmlText() {}

    /** @param html the file's bytes */
    public static List<String> of(byte[] html) {
        return new String(html, StandardCharsets.UTF_8)
                .replaceAll("(?s)<style>.*?</style>", "<style>…</style>")
                .replaceAll("(?s)(<svg [^>]*>).*?</svg>", "$1…</svg>")
                .replaceAll("sha256-[^']*", "sha256-…")
                .lines()
                .toList();
    }
}
