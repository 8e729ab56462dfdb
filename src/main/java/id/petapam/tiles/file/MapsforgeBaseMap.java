package id.petapam.tiles.file;

import id.petapam.geo.Mercator;
import id.petapam.pen.PenFonts;
import id.petapam.pen.PenImage;
import id.petapam.tiles.file.BaseMapUnreadable.Reason;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.mapsforge.core.model.BoundingBox;
import org.mapsforge.core.model.Tile;
import org.mapsforge.map.datastore.MapReadResult;
import org.mapsforge.map.reader.MapFile;
import org.mapsforge.map.reader.header.MapFileException;
import org.mapsforge.map.reader.header.MapFileInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A mapsforge map (.map): read by mapsforge, drawn in our style like any other map of shapes. */
final class MapsforgeBaseMap implements BaseMapFile {

    private static final Logger LOG = LoggerFactory.getLogger(MapsforgeBaseMap.class);

    private final MapFile map;
    private final BaseMapInfo info;
    private final PenFonts fonts;
    private boolean closed;

    private MapsforgeBaseMap(MapFile map, BaseMapInfo info, PenFonts fonts) {
        this.map = map;
        this.info = info;
        this.fonts = fonts;
    }

    static BaseMapFile open(Path file, PenFonts fonts) throws BaseMapUnreadable {
        try {
            MapFile map = new MapFile(new File(file.toUri()), "id");
            return new MapsforgeBaseMap(map, info(map.getMapFileInfo(), file), fonts);
        } catch (MapFileException e) {
            throw new BaseMapUnreadable(Reason.DAMAGED, file.toString(), e);
        } catch (IllegalArgumentException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | NullPointerException e) {
            // how mapsforge's reader fails on a header that contradicts itself
            throw new BaseMapUnreadable(Reason.DAMAGED, file.toString(), e);
        }
    }

    private static BaseMapInfo info(MapFileInfo about, Path file) throws BaseMapUnreadable {
        BoundingBox box = about.boundingBox;
        int highest = Math.min(BaseMapInfo.DEEPEST, about.zoomLevelMax);
        int lowest = Math.max(0, Math.min(highest, about.zoomLevelMin));
        String comment = PlainText.of(about.comment == null ? "" : about.comment);
        return new BaseMapInfo(
                BaseMapKind.MAPSFORGE,
                file.getFileName().toString(),
                comment.isEmpty() ? "OpenStreetMap" : comment,
                TileSearch.bounds(box.minLongitude, box.minLatitude, box.maxLongitude, box.maxLatitude)
                        .orElseThrow(() -> new BaseMapUnreadable(Reason.DAMAGED, file + ": bounds " + box)),
                lowest,
                highest);
    }

    @Override
    public BaseMapInfo info() {
        return info;
    }

    @Override
    public Optional<int[]> tile(int z, int x, int y, TileLook look) {
        if (!TileSearch.isOnEarth(z, x, y) || z < info.minZoom() || !TileSearch.overlaps(info.bounds(), z, x, y)) {
            return Optional.empty();
        }
        int steps = Math.max(0, z - info.maxZoom());
        Scene scene = scene(z - steps, x >> steps, y >> steps);
        if (scene.isEmpty()) {
            return Optional.empty();
        }
        double parts = Math.scalb(1.0, steps);
        ScenePainter.Part part = new ScenePainter.Part(
                z, (x - ((long) (x >> steps) << steps)) / parts, (y - ((long) (y >> steps) << steps)) / parts, parts);
        return Optional.of(PenImage.drawn(
                        Mercator.TILE * look.dots(),
                        Mercator.TILE * look.dots(),
                        look.dots(),
                        fonts,
                        pen -> new ScenePainter(look).paint(pen, scene, part))
                .pixels());
    }

    private Scene scene(int z, int x, int y) {
        try {
            MapReadResult read = read(new Tile(x, y, (byte) z, Mercator.TILE));
            return read == null ? Scene.EMPTY : MapsforgeScenes.of(read, info.bounds(), z, x, y);
        } catch (IllegalArgumentException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | NullPointerException e) {
            LOG.debug("tile {}/{}/{} of {} cannot be read: {}", z, x, y, info.title(), e.toString());
            return Scene.EMPTY;
        }
    }

    private synchronized MapReadResult read(Tile tile) {
        return closed ? null : map.readMapData(tile);
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            map.close();
        }
    }
}
