package id.petapam.report.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Pictures of pixels as PDF keeps them: colours as JPEG, which ones are seen as a mask without loss. */
final class PdfImages {

    private static final float QUALITY = 0.85f;

    private PdfImages() {}

    /** @param argb {@code 0xAARRGGBB}, row by row */
    static PDImageXObject of(PDDocument pdf, int[] argb, int columns) throws IOException {
        int rows = argb.length / columns;
        BufferedImage colours = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_RGB);
        BufferedImage seen = new BufferedImage(columns, rows, BufferedImage.TYPE_BYTE_GRAY);
        boolean opaque = true;
        for (int i = 0; i < argb.length; i++) {
            int alpha = argb[i] >>> 24;
            opaque &= alpha == 255;
            // what is not seen is white, so that nothing dark shines through at the edges
            colours.setRGB(i % columns, i / columns, alpha == 0 ? 0xFFFFFF : argb[i]);
            seen.getRaster().setSample(i % columns, i / columns, 0, alpha);
        }
        PDImageXObject image = JPEGFactory.createFromImage(pdf, colours, QUALITY);
        if (!opaque) {
            image.getCOSObject().setItem(COSName.SMASK, LosslessFactory.createFromImage(pdf, seen));
        }
        return image;
    }
}
