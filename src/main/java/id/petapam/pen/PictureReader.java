package id.petapam.pen;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Reads small pictures that others made: PNG, JPEG, WebP, told by their first bytes. The size is looked at before
 * anything is unpacked, so that a few bytes cannot ask for gigabytes. Safe for several threads.
 */
public final class PictureReader {

    /** Tiles are 256 or 512 pixels a side, for fine screens 1024. */
    private static final int MAX_SIDE = 2048;

    private PictureReader() {}

    /** The formats that are read. */
    public enum Format {
        PNG,
        JPEG,
        WEBP;

        /** The format of a file that begins so; empty for any other. */
        public static Optional<Format> of(byte[] head) {
            if (head.length > 8 && at(head, 0) == 0x89504E47) {
                return Optional.of(PNG);
            }
            if (head.length > 8 && at(head, 0) >>> 8 == 0xFFD8FF) {
                return Optional.of(JPEG);
            }
            if (head.length > 12 && at(head, 0) == 0x52494646 && at(head, 8) == 0x57454250) {
                return Optional.of(WEBP);
            }
            return Optional.empty();
        }

        private static int at(byte[] bytes, int i) {
            return (bytes[i] & 255) << 24 | (bytes[i + 1] & 255) << 16 | (bytes[i + 2] & 255) << 8 | bytes[i + 3] & 255;
        }
    }

    /**
     * A picture as a square of so many pixels a side; a finer or coarser one is brought to that size.
     *
     * @return rows of {@code 0xAARRGGBB} from the upper left
     * @throws IOException for bytes that are no sound picture, or one that is too large
     */
    public static int[] square(byte[] bytes, int side) throws IOException {
        BufferedImage read = read(bytes);
        BufferedImage out = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = out.createGraphics();
        if (read.getWidth() != side || read.getHeight() != side) {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        }
        graphics.drawImage(read, 0, 0, side, side, null);
        graphics.dispose();
        return ((DataBufferInt) out.getRaster().getDataBuffer()).getData();
    }

    private static BufferedImage read(byte[] bytes) throws IOException {
        Format format = Format.of(bytes).orElseThrow(() -> new IOException("neither PNG nor JPEG nor WebP"));
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.name());
        if (!readers.hasNext()) {
            throw new IOException("no reader for " + format);
        }
        ImageReader reader = readers.next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width < 1 || height < 1 || width > MAX_SIDE || height > MAX_SIDE) {
                throw new IOException("a picture of " + width + " x " + height);
            }
            return reader.read(0);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | IllegalStateException | ArithmeticException e) {
            // The decoders of damaged pictures do not always say so by an IOException.
            throw new IOException("a damaged picture", e);
        } finally {
            reader.dispose();
        }
    }
}
