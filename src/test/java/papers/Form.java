package papers;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.house.HouseStyle;
import cabinetpapers.html.HtmlRenderer;
import cabinetpapers.html.HtmlText;
import cabinetpapers.html.Links;
import cabinetpapers.paper.Paper;
import cabinetpapers.pdf.PdfRenderer;
import cabinetpapers.pdf.TagTree;
import cabinetpapers.word.WordRenderer;
import cabinetpapers.word.WordText;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** In what a paper is handed out, each as lines that can be read and compared. */
enum Form {
    WORD("word.xml") {
        @Override
        List<String> lines(Paper paper, HouseStyle house) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThat(new WordRenderer(house).render(paper, out)).isEmpty();
            return WordText.of(out.toByteArray()).lines().toList();
        }
    },
    /** Its tags. */
    PDF("pdf-tags.txt") {
        @Override
        List<String> lines(Paper paper, HouseStyle house) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThat(new PdfRenderer(house).render(paper, out)).isEmpty();
            return TagTree.of(out.toByteArray());
        }
    },
    /** Without its style sheet and the insides of its charts. */
    HTML("page.html") {
        @Override
        List<String> lines(Paper paper, HouseStyle house) {
            return html(paper, new HtmlRenderer(house));
        }
    },
    /** A page that lies among the files that it links to. */
    HTML_AMONG_FILES("page.html") {
        @Override
        List<String> lines(Paper paper, HouseStyle house) {
            return html(paper, new HtmlRenderer(house, Links.FILES_BESIDE));
        }
    };

    private final String file;

    Form(String file) {
        this.file = file;
    }

    /** As it is accepted. */
    String file() {
        return file;
    }

    abstract List<String> lines(Paper paper, HouseStyle house);

    private static List<String> html(Paper paper, HtmlRenderer renderer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(renderer.render(paper, out)).isEmpty();
        return HtmlText.of(out.toByteArray());
    }
}
