package cabinetpapers.pack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/** All that a file holds, whether or not its pages lead there. */
final class Everything {

    private final Set<COSBase> met = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<COSDictionary> dictionaries = new ArrayList<>();

    private Everything() {}

    /** Every dictionary once, in the file's order; what is damaged shows nothing, and is left to whoever reads it. */
    static List<COSDictionary> in(PDDocument document) {
        Everything everything = new Everything();
        everything.walk(document.getDocument());
        return everything.dictionaries;
    }

    private void walk(COSDocument document) {
        for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
            walk(document.getObjectFromPool(key).getObject());
        }
        walk(document.getTrailer());
    }

    private void walk(COSBase base) {
        if (base instanceof COSArray array && met.add(array)) {
            array.forEach(one -> within(one));
        } else if (base instanceof COSDictionary dictionary && met.add(dictionary)) {
            dictionaries.add(dictionary);
            dictionary.getValues().forEach(one -> within(one));
        }
    }

    /** What is an object of its own is met by itself: files lead in circles, and deep. */
    private void within(COSBase base) {
        if (!(base instanceof COSObject)) {
            walk(base);
        }
    }
}
