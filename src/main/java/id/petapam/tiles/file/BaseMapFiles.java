package id.petapam.tiles.file;

import id.petapam.pen.PenFonts;
import id.petapam.tiles.file.BaseMapUnreadable.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Opens base maps of others. What a file is, its first bytes say; its ending is not looked at. */
public final class BaseMapFiles {

    private static final int HEAD = 32;

    private final PenFonts fonts;

    public BaseMapFiles(PenFonts fonts) {
        this.fonts = fonts;
    }

    /** @throws BaseMapUnreadable with a reason, for everything that cannot be shown */
    public BaseMapFile open(Path file) throws BaseMapUnreadable {
        byte[] head = head(file);
        if (begins(head, "SQLite format 3\0")) {
            return tiles(MbTilesStore.open(file));
        }
        if (begins(head, "PMTiles")) {
            return tiles(PmTilesStore.open(file));
        }
        if (begins(head, "mapsforge binary OSM")) {
            return MapsforgeBaseMap.open(file, fonts);
        }
        if (begins(head, "II*\0") || begins(head, "MM\0*")) {
            return GeoTiffBaseMap.open(file);
        }
        if (begins(head, "II+\0") || begins(head, "MM\0+")) {
            throw new BaseMapUnreadable(Reason.NOT_SUPPORTED, "BigTIFF", file + ": BigTIFF");
        }
        throw new BaseMapUnreadable(Reason.UNKNOWN_FORMAT, file.toString());
    }

    private BaseMapFile tiles(TileStore store) {
        return store.info().kind().isDrawn() ? new ShapeBaseMap(store, fonts) : new PictureBaseMap(store);
    }

    private static byte[] head(Path file) throws BaseMapUnreadable {
        if (!Files.isRegularFile(file)) {
            throw new BaseMapUnreadable(Reason.MISSING, file.toString());
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD);
            if (head.length == 0) {
                throw new BaseMapUnreadable(Reason.EMPTY, file.toString());
            }
            return head;
        } catch (BaseMapUnreadable e) {
            throw e;
        } catch (IOException e) {
            throw new BaseMapUnreadable(Reason.NO_ACCESS, file.toString(), e);
        }
    }

    private static boolean begins(byte[] head, String with) {
        byte[] wanted = with.getBytes(StandardCharsets.ISO_8859_1);
        return head.length >= wanted.length && Arrays.equals(head, 0, wanted.length, wanted, 0, wanted.length);
    }
}
