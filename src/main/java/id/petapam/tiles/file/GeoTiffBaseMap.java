package id.petapam.tiles.file;

import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import id.petapam.geo.Mercator;
import id.petapam.tiles.file.BaseMapUnreadable.Reason;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A picture of the ground in a GeoTIFF, cloud optimised or not: aerial photographs and scanned maps with 8 bits a
 * channel. The Java library unpacks the parts that a tile needs; where they lie is worked out here.
 */
final class GeoTiffBaseMap implements BaseMapFile {

    private static final Logger LOG = LoggerFactory.getLogger(GeoTiffBaseMap.class);

    /** A file is unpacked in pieces (strips or tiles) of at most so many bytes. */
    private static final long MAX_PIECE = 48L << 20;

    /** A tile is made from at most so many pixels a side. */
    private static final int MAX_READ = 1024;

    private static final int SIDE = Mercator.TILE;
    /** Places are worked out on a grid so fine and between its points by proportion. */
    private static final int GRID = 16;

    /** The picture in one of its sizes. */
    private record Level(int index, int width, int height) {}

    private final FileImageInputStream in;
    private final ImageReader reader;
    private final TiffPlace place;
    private final List<Level> levels;
    private final BaseMapInfo info;
    private final int noData;

    private GeoTiffBaseMap(
            FileImageInputStream in,
            ImageReader reader,
            TiffPlace place,
            List<Level> levels,
            BaseMapInfo info,
            int noData) {
        this.in = in;
        this.reader = reader;
        this.place = place;
        this.levels = levels;
        this.info = info;
        this.noData = noData;
    }

    static BaseMapFile open(Path file) throws BaseMapUnreadable {
        try {
            List<TiffHeader.Picture> pictures;
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
                pictures = TiffHeader.read(channel, file);
            }
            TiffHeader.Picture main = pictures.get(0);
            require(main, file);
            TiffPlace place = TiffPlace.of(main, file);
            List<Level> levels = levels(pictures);
            Bounds bounds = place.bounds(main.width(), main.height(), file);
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("tiff");
            if (!readers.hasNext()) {
                throw new BaseMapUnreadable(Reason.NOT_SUPPORTED, "TIFF", file + ": no reader");
            }
            ImageReader reader = readers.next();
            FileImageInputStream in = new FileImageInputStream(file.toFile());
            reader.setInput(in, false, true);
            return new GeoTiffBaseMap(
                    in, reader, place, levels, info(place, levels, bounds, file), noData(main.noData()));
        } catch (BaseMapUnreadable e) {
            throw e;
        } catch (IOException e) {
            throw new BaseMapUnreadable(Reason.DAMAGED, file.toString(), e);
        }
    }

    private static void require(TiffHeader.Picture main, Path file) throws BaseMapUnreadable {
        for (double bits : main.values(TiffHeader.BITS)) {
            if (bits != 8) {
                throw new BaseMapUnreadable(
                        Reason.NOT_SUPPORTED, "GeoTIFF " + (int) bits + " bit", file + ": " + bits + " bits a channel");
            }
        }
        int photometric = main.number(TiffHeader.PHOTOMETRIC, 1);
        if (photometric != 1 && photometric != 2 && photometric != 3 && photometric != 6) {
            throw new BaseMapUnreadable(
                    Reason.NOT_SUPPORTED, "GeoTIFF, photometric " + photometric, file + ": colours " + photometric);
        }
        if (main.width() < 1 || main.height() < 1) {
            throw new BaseMapUnreadable(Reason.DAMAGED, file + ": no size");
        }
    }

    /** The sizes that can be unpacked piece by piece, the finest first. */
    private static List<Level> levels(List<TiffHeader.Picture> pictures) throws BaseMapUnreadable {
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i < pictures.size(); i++) {
            TiffHeader.Picture picture = pictures.get(i);
            boolean mask = (picture.number(TiffHeader.SUBFILE, 0) & 4) != 0;
            if (!mask && picture.width() > 0 && picture.height() > 0) {
                levels.add(new Level(i, picture.width(), picture.height()));
                long samples = picture.number(TiffHeader.SAMPLES, 1);
                long piece = picture.has(TiffHeader.TILE_WIDTH)
                        ? (long) picture.number(TiffHeader.TILE_WIDTH, 0) * picture.number(TiffHeader.TILE_LENGTH, 0)
                        : (long) picture.width()
                                * Math.min(
                                        picture.height(), picture.number(TiffHeader.ROWS_PER_STRIP, Integer.MAX_VALUE));
                if (samples < 1 || samples > 8 || piece < 1 || piece > MAX_PIECE / samples) {
                    throw new BaseMapUnreadable(
                            Reason.NOT_SUPPORTED, "GeoTIFF, strip/tile", "a piece of " + piece + " pixels");
                }
            }
        }
        levels.sort(Comparator.comparingInt(Level::width).reversed());
        return levels;
    }

    private static BaseMapInfo info(TiffPlace place, List<Level> levels, Bounds bounds, Path file)
            throws BaseMapUnreadable {
        LatLon middle = bounds.center();
        double x = Mercator.x(middle.lon());
        double y = Mercator.y(middle.lat());
        double step = 1e-7;
        double columns = Math.abs(place.pixel(x + step, y)[0] - place.pixel(x - step, y)[0]) / (2 * step);
        if (!(columns > 0) || !Double.isFinite(columns)) {
            throw new BaseMapUnreadable(Reason.DAMAGED, file + ": pixels without size");
        }
        Level coarsest = levels.get(levels.size() - 1);
        double finest = Math.log(columns / SIDE) / Math.log(2);
        double widest = finest - Math.log((double) levels.get(0).width() / coarsest.width()) / Math.log(2);
        int highest = (int) Math.max(0, Math.min(22, Math.round(finest)));
        int pieces = (int) Math.ceil(Math.log(Math.max(coarsest.width(), coarsest.height()) / 2048.0) / Math.log(2));
        // farther out than the whole picture fits one tile there is little to see, but it must be found
        int lowest = (int) Math.max(0, Math.min(highest, Math.floor(widest) - (pieces > 0 ? 3 : 6)));
        return new BaseMapInfo(BaseMapKind.GEOTIFF, file.getFileName().toString(), "", bounds, lowest, highest);
    }

    private static int noData(String text) {
        try {
            double value = Double.parseDouble(text);
            return value >= 0 && value <= 255 && value == Math.rint(value) ? (int) value : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
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
        double[][] grid = grid(z, x, y);
        double[] box = box(grid);
        Level whole = levels.get(0);
        if (box[2] <= 0 || box[3] <= 0 || box[0] >= whole.width() || box[1] >= whole.height()) {
            return Optional.empty();
        }
        double wanted = Math.max(box[2] - box[0], box[3] - box[1]) / SIDE;
        Level level = whole;
        for (Level one : levels) {
            if ((double) whole.width() / one.width() <= wanted * 1.01) {
                level = one;
            }
        }
        try {
            return sampled(level, box, grid);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | IllegalStateException e) {
            // the library's reader does not always say by an IOException that a file is damaged
            LOG.debug("tile {}/{}/{} of {} cannot be shown: {}", z, x, y, info.title(), e.toString());
            return Optional.empty();
        }
    }

    /** Columns and rows of the finest picture at the points of a grid over the tile. */
    private double[][] grid(int z, int x, int y) {
        double across = 1 << z;
        double[][] grid = new double[(GRID + 1) * (GRID + 1)][];
        for (int j = 0; j <= GRID; j++) {
            for (int i = 0; i <= GRID; i++) {
                grid[j * (GRID + 1) + i] =
                        place.pixel((x + (double) i / GRID) / across, (y + (double) j / GRID) / across);
            }
        }
        return grid;
    }

    private static double[] box(double[][] grid) {
        double[] box = {
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY
        };
        for (double[] p : grid) {
            box[0] = Math.min(box[0], p[0]);
            box[1] = Math.min(box[1], p[1]);
            box[2] = Math.max(box[2], p[0]);
            box[3] = Math.max(box[3], p[1]);
        }
        return box;
    }

    private Optional<int[]> sampled(Level level, double[] box, double[][] grid) throws IOException {
        double sx = (double) level.width() / levels.get(0).width();
        double sy = (double) level.height() / levels.get(0).height();
        int x0 = (int) Math.max(0, Math.floor(box[0] * sx) - 1);
        int y0 = (int) Math.max(0, Math.floor(box[1] * sy) - 1);
        int x1 = (int) Math.min(level.width(), Math.ceil(box[2] * sx) + 1);
        int y1 = (int) Math.min(level.height(), Math.ceil(box[3] * sy) + 1);
        int every = Math.max(1, (int) Math.ceil(Math.max(x1 - x0, y1 - y0) / (double) MAX_READ));
        BufferedImage read = read(level, new Rectangle(x0, y0, x1 - x0, y1 - y0), every);
        if (read == null) {
            return Optional.empty();
        }
        int width = read.getWidth();
        int height = read.getHeight();
        int[] source = read.getRGB(0, 0, width, height, null, 0, width);
        int[] out = new int[SIDE * SIDE];
        boolean any = false;
        for (int py = 0; py < SIDE; py++) {
            for (int px = 0; px < SIDE; px++) {
                double column = at(grid, px, py, 0);
                double row = at(grid, px, py, 1);
                boolean outside = column < 0
                        || row < 0
                        || column >= levels.get(0).width()
                        || row >= levels.get(0).height();
                if (!outside) {
                    double u = (column * sx - x0) / every - 0.5;
                    double v = (row * sy - y0) / every - 0.5;
                    int argb = mixed(source, width, height, u, v);
                    out[py * SIDE + px] = argb;
                    any |= argb >>> 24 != 0;
                }
            }
        }
        return any ? Optional.of(out) : Optional.empty();
    }

    private int mixed(int[] source, int width, int height, double u, double v) {
        double x = Math.max(0, Math.min(width - 1, u));
        double y = Math.max(0, Math.min(height - 1, v));
        int x0 = (int) x;
        int y0 = (int) y;
        int x1 = Math.min(width - 1, x0 + 1);
        int y1 = Math.min(height - 1, y0 + 1);
        int px = (int) ((x - x0) * 256);
        return Blending.mixed(
                Blending.mixed(seen(source[y0 * width + x0]), seen(source[y0 * width + x1]), px),
                Blending.mixed(seen(source[y1 * width + x0]), seen(source[y1 * width + x1]), px),
                (int) ((y - y0) * 256));
    }

    /** What the file declares as "no picture here" is transparent. */
    private int seen(int argb) {
        int nothing = noData << 16 | noData << 8 | noData;
        return noData >= 0 && (argb & 0xFFFFFF) == nothing ? 0 : argb;
    }

    private static double at(double[][] grid, int px, int py, int axis) {
        double gx = (px + 0.5) * GRID / SIDE;
        double gy = (py + 0.5) * GRID / SIDE;
        int i = (int) gx;
        int j = (int) gy;
        double fx = gx - i;
        double fy = gy - j;
        int k = j * (GRID + 1) + i;
        double upper = grid[k][axis] * (1 - fx) + grid[k + 1][axis] * fx;
        double lower = grid[k + GRID + 1][axis] * (1 - fx) + grid[k + GRID + 2][axis] * fx;
        return upper * (1 - fy) + lower * fy;
    }

    private synchronized BufferedImage read(Level level, Rectangle part, int every) throws IOException {
        if (reader.getInput() == null) {
            return null;
        }
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceRegion(part);
        param.setSourceSubsampling(every, every, 0, 0);
        return reader.read(level.index(), param);
    }

    @Override
    public synchronized void close() {
        if (reader.getInput() != null) {
            reader.setInput(null);
            reader.dispose();
            try {
                in.close();
            } catch (IOException e) {
                LOG.warn("a base map did not close", e);
            }
        }
    }
}
