package cabinetpapers.chart;

/** A chart as a picture that browsers paint sharp at every size: the content of an SVG element. */
public final class SvgPicture {

    private final String viewBox;
    private final String content;

    private SvgPicture(String viewBox, String content) {
        this.viewBox = viewBox;
        this.content = content;
    }

    /**
     * The drawing laid out for this size. The same drawing and size always give the same content.
     *
     * @param width in points
     * @param height in points
     */
    public static SvgPicture of(Drawing drawing, double width, double height) {
        SvgInk ink = new SvgInk();
        drawing.paint(new InkCanvas(ink), width, height);
        return new SvgPicture("0 0 " + SvgInk.number(width) + " " + SvgInk.number(height), ink.finish());
    }

    /** What the element's attribute of that name is to be. */
    public String viewBox() {
        return viewBox;
    }

    /** Elements whose texts are escaped, with nothing in them that runs or leads elsewhere. */
    public String content() {
        return content;
    }
}
