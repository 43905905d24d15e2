package cabinetpapers.chart;

/** A chart as a picture file that Word and LibreOffice paint sharp at every size: an Enhanced Metafile. */
public final class VectorPicture {

    private final byte[] bytes;

    private VectorPicture(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The drawing as a picture of this size. The same drawing and size always give the same bytes.
     *
     * @param width in points, at most 1,638
     * @param height in points, at most 1,638
     */
    public static VectorPicture of(Drawing drawing, double width, double height) {
        MetafileInk ink = new MetafileInk(width, height);
        drawing.paint(new InkCanvas(ink), width, height);
        return new VectorPicture(ink.finish());
    }

    public String contentType() {
        return "image/x-emf";
    }

    /** Of the file's name, without a dot. */
    public String extension() {
        return "emf";
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
