package id.petapam.region.build;

import id.petapam.geo.Bounds;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * Where a file has anything at all, in cells of a tenth of a degree. Extracts are cut along a province's border but only
 * say the box around it; the neighbour within the box must not be taken for a land without roads.
 */
final class Occupied {

    private static final int CELLS_PER_DEGREE = 10;
    private static final int COLUMNS = 360 * CELLS_PER_DEGREE;

    /** Degrees: a file of so small a box was cut as a box. */
    private static final double SMALL = 0.5;

    private final BitSet cells = new BitSet();
    private final GeometryFactory factory = new GeometryFactory();
    private int south = Integer.MAX_VALUE;
    private int north = Integer.MIN_VALUE;
    private int west = Integer.MAX_VALUE;
    private int east = Integer.MIN_VALUE;

    void add(int lat7, int lon7) {
        int row = Math.min(180 * CELLS_PER_DEGREE - 1, (int) ((lat7 + 900_000_000L) / (10_000_000 / CELLS_PER_DEGREE)));
        int column = Math.min(COLUMNS - 1, (int) ((lon7 + 1_800_000_000L) / (10_000_000 / CELLS_PER_DEGREE)));
        cells.set(row * COLUMNS + column);
        south = Math.min(south, lat7);
        north = Math.max(north, lat7);
        west = Math.min(west, lon7);
        east = Math.max(east, lon7);
    }

    /** Empty for a file without a node. */
    Optional<Geometry> surface(Optional<Bounds> said) {
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        Envelope box = said.map(b -> new Envelope(b.west(), b.east(), b.south(), b.north()))
                .orElseGet(() -> new Envelope(west / 1e7, east / 1e7, south / 1e7, north / 1e7));
        Geometry whole = factory.toGeometry(box);
        if (box.getWidth() <= SMALL && box.getHeight() <= SMALL) {
            return Optional.of(whole).filter(g -> g.getDimension() == 2);
        }
        // in one order whatever the union began with: the same sources make the same bytes
        Geometry found =
                filled(UnaryUnionOp.union(squares())).intersection(whole).norm();
        return Optional.of(found).filter(g -> g.getDimension() == 2);
    }

    private List<Geometry> squares() {
        List<Geometry> squares = new ArrayList<>();
        for (int cell = cells.nextSetBit(0); cell >= 0; ) {
            int end = Math.min(cells.nextClearBit(cell), (cell / COLUMNS + 1) * COLUMNS);
            // whole numbers divided last, so that neighbours meet exactly
            double y = (double) (cell / COLUMNS - 90 * CELLS_PER_DEGREE) / CELLS_PER_DEGREE;
            double top = (double) (cell / COLUMNS + 1 - 90 * CELLS_PER_DEGREE) / CELLS_PER_DEGREE;
            double x = (double) (cell % COLUMNS - 180 * CELLS_PER_DEGREE) / CELLS_PER_DEGREE;
            double right = (double) (cell % COLUMNS + (end - cell) - 180 * CELLS_PER_DEGREE) / CELLS_PER_DEGREE;
            squares.add(factory.toGeometry(new Envelope(x, right, y, top)));
            cell = cells.nextSetBit(end);
        }
        return squares;
    }

    /** Empty cells within are wilderness, not the outside. */
    private Geometry filled(Geometry surface) {
        List<Geometry> parts = new ArrayList<>();
        for (int i = 0; i < surface.getNumGeometries(); i++) {
            parts.add(factory.createPolygon(((Polygon) surface.getGeometryN(i)).getExteriorRing()));
        }
        return UnaryUnionOp.union(parts);
    }
}
