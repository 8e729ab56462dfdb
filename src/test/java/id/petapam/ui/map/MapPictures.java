package id.petapam.ui.map;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;

/** Pictures of the map for people to look at, under {@code target/pictures}. */
public final class MapPictures {

    private MapPictures() {}

    public static List<String> sheets() {
        return sheets("light");
    }

    public static List<String> sheets(String theme) {
        return List.of("/id/petapam/ui/common/tokens-" + theme + ".css", "/id/petapam/ui/common/base.css");
    }

    public static void save(Image picture, String name) throws IOException {
        Path file = Files.createDirectories(Path.of("target", "pictures")).resolve(name + ".png");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
            int w = (int) picture.getWidth();
            int h = (int) picture.getHeight();
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            DataOutputStream data = new DataOutputStream(head);
            data.writeInt(w);
            data.writeInt(h);
            data.write(new byte[] {8, 2, 0, 0, 0});
            chunk(out, "IHDR", head.toByteArray());
            chunk(out, "IDAT", pixels(picture, w, h));
            chunk(out, "IEND", new byte[0]);
        }
    }

    private static byte[] pixels(Image picture, int w, int h) throws IOException {
        PixelReader reader = picture.getPixelReader();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(6))) {
            byte[] row = new byte[1 + 3 * w];
            for (int y = 0; y < h; y++) {
                for (int x = 0; x < w; x++) {
                    int argb = reader.getArgb(x, y);
                    row[1 + 3 * x] = (byte) (argb >> 16);
                    row[2 + 3 * x] = (byte) (argb >> 8);
                    row[3 + 3 * x] = (byte) argb;
                }
                out.write(row);
            }
        }
        return packed.toByteArray();
    }

    private static void chunk(OutputStream to, String type, byte[] body) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(body);
        out.writeInt(body.length);
        out.write(name);
        out.write(body);
        out.writeInt((int) crc.getValue());
    }
}
