package cabinetpapers.wordreader;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The Word template of a council that does not exist, made with POI as a council's would be with Word. */
public final class CouncilTemplates {

    private static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private static final String STYLES = """
            <w:styles %s>
            <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>
              <w:sz w:val="24"/><w:lang w:val="en-US"/></w:rPr></w:rPrDefault>
              <w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault>
            </w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="Ueberschrift1"><w:name w:val="heading 1"/>
              <w:basedOn w:val="Standard"/><w:pPr><w:keepNext/><w:spacing w:before="360" w:after="120"/>
              <w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/>
              <w:color w:val="1B5E3A" w:themeColor="accent1"/><w:sz w:val="44"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Ueberschrift2"><w:name w:val="heading 2"/>
              <w:basedOn w:val="Ueberschrift1"/><w:pPr><w:spacing w:before="280" w:after="80"/>
              <w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:sz w:val="30"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Aufzaehlung"><w:name w:val="List Bullet"/>
              <w:basedOn w:val="Standard"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Kopfzeile"><w:name w:val="header"/><w:basedOn w:val="Standard"/>
              <w:pPr><w:tabs><w:tab w:val="center" w:pos="4819"/><w:tab w:val="right" w:pos="9638"/></w:tabs>
              <w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Fusszeile"><w:name w:val="footer"/><w:basedOn w:val="Kopfzeile"/>
            </w:style>
            <w:style w:type="table" w:default="1" w:styleId="NormaleTabelle"><w:name w:val="Normal Table"/></w:style>
            <w:style w:type="table" w:styleId="Raster"><w:name w:val="Table Grid"/><w:basedOn w:val="NormaleTabelle"/>
              <w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="1B5E3A"/>
              <w:bottom w:val="single" w:sz="4" w:space="0" w:color="1B5E3A"/>
              <w:insideH w:val="single" w:sz="4" w:space="0" w:color="1B5E3A"/></w:tblBorders></w:tblPr></w:style>
            </w:styles>
            """.formatted(WORD);

    private static final String NUMBERING = """
            <w:numbering %s><w:abstractNum w:abstractNumId="4"><w:multiLevelType w:val="hybridMultilevel"/>
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="Aufzaehlung"/>
            <w:lvlText w:val="■"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="454" w:hanging="454"/></w:pPr>
            </w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num></w:numbering>
            """.formatted(WORD);

    private static final String THEME = """
            <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Fernshire"><a:themeElements>
            <a:clrScheme name="Fernshire"><a:dk1><a:srgbClr val="000000"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1>
            <a:dk2><a:srgbClr val="1F2A24"/></a:dk2><a:lt2><a:srgbClr val="EEEEEE"/></a:lt2>
            <a:accent1><a:srgbClr val="1B5E3A"/></a:accent1><a:accent2><a:srgbClr val="8C4A00"/></a:accent2>
            <a:accent3><a:srgbClr val="1D4E89"/></a:accent3><a:accent4><a:srgbClr val="5C0F0A"/></a:accent4>
            <a:accent5><a:srgbClr val="333333"/></a:accent5><a:accent6><a:srgbClr val="0B2A52"/></a:accent6>
            <a:hlink><a:srgbClr val="1D4E89"/></a:hlink><a:folHlink><a:srgbClr val="5C0F0A"/></a:folHlink></a:clrScheme>
            <a:fontScheme name="Fernshire"><a:majorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/>
            </a:majorFont><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont>
            </a:fontScheme><a:fmtScheme name="Fernshire"><a:fillStyleLst>FILLS</a:fillStyleLst><a:lnStyleLst>
            <a:ln/><a:ln/><a:ln/></a:lnStyleLst><a:effectStyleLst>EFFECTS</a:effectStyleLst>
            <a:bgFillStyleLst>FILLS</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>
            """.replace(
                    "FILLS", "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>".repeat(3))
            .replace("EFFECTS", "<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3));

    private CouncilTemplates() {}

    /**
     * Fernshire's: Calibri by its theme, German style ids, a logo at the head of each page, a larger one on the first,
     * and a running title that Word has cut into pieces.
     */
    public static byte[] fernshire() {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(STYLES).getStyles());
            numbering(document.createNumbering());
            theme(document);
            page(document);
            XWPFParagraph header =
                    document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
            header.setStyle("Kopfzeile");
            logo(header, 90, 30, "Fernshire County Council");
            header.createRun().addTab();
            header.createRun().addTab();
            header.createRun().setText("{ti");
            header.createRun().setText("tle}");
            XWPFParagraph first = document.createHeader(HeaderFooterType.FIRST).createParagraph();
            first.setStyle("Kopfzeile");
            logo(first, 150, 50, "");
            XWPFParagraph footer =
                    document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
            footer.setStyle("Fusszeile");
            footer.createRun().setText("County Hall, Fernbridge");
            footer.createRun().addTab();
            footer.createRun().addTab();
            footer.createRun().setText("Page ");
            footer.getCTP().addNewFldSimple().setInstr(" PAGE ");
            XWPFParagraph body = document.createParagraph();
            XWPFRun bold = body.createRun();
            bold.setBold(true);
            bold.setText("Type your report here");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException | OpenXML4JException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void numbering(XWPFNumbering numbering) throws XmlException {
        var parsed = NumberingDocument.Factory.parse(NUMBERING).getNumbering();
        numbering.addAbstractNum(new XWPFAbstractNum(parsed.getAbstractNumArray(0)));
        numbering.addNum(parsed.getNumArray(0).getAbstractNumId().getVal(), BigInteger.valueOf(7));
    }

    private static void theme(XWPFDocument document) throws OpenXML4JException, IOException {
        PackagePart part = document.getPackage()
                .createPart(
                        PackagingURIHelper.createPartName("/word/theme/theme1.xml"),
                        "application/vnd.openxmlformats-officedocument.theme+xml");
        try (var out = part.getOutputStream()) {
            out.write(THEME.getBytes(StandardCharsets.UTF_8));
        }
        document.getPackagePart()
                .addRelationship(
                        part.getPartName(),
                        TargetMode.INTERNAL,
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme");
    }

    private static void page(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(11906));
        section.getPgSz().setH(BigInteger.valueOf(16838));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(1134));
        margins.setBottom(BigInteger.valueOf(1134));
        margins.setLeft(BigInteger.valueOf(1134));
        margins.setRight(BigInteger.valueOf(1134));
        margins.setHeader(BigInteger.valueOf(567));
        margins.setFooter(BigInteger.valueOf(567));
        margins.setGutter(BigInteger.ZERO);
        section.addNewTitlePg();
    }

    private static void logo(XWPFParagraph paragraph, double width, double height, String alternativeText)
            throws OpenXML4JException, IOException {
        BufferedImage image = new BufferedImage(180, 60, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(new Color(0x1B5E3A));
        canvas.fillRect(0, 0, 180, 60);
        canvas.setColor(Color.WHITE);
        canvas.fillOval(10, 10, 40, 40);
        canvas.fillRect(64, 22, 100, 16);
        canvas.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        XWPFRun run = paragraph.createRun();
        run.addPicture(
                new ByteArrayInputStream(png.toByteArray()),
                PictureType.PNG,
                "logo.png",
                Units.toEMU(width),
                Units.toEMU(height));
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(alternativeText);
    }
}
