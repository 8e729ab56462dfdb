package id.petapam.region.build;

import id.petapam.region.RiverLine;
import id.petapam.region.detail.WaterwayTraits;
import id.petapam.region.detail.WaterwayTraits.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/** The rivers and canals that have names, as coarse lines: what answers which river lies between two places. */
final class NamedRivers {

    /** Degrees, about 30 m: the coarse answers are about hundreds of metres. */
    private static final double COARSE = 0.0003;

    private static final double KM_PER_DEGREE = 111;

    /** A river is great by its width where that is known, else by its length. Metres and kilometres. */
    private static final int GREAT_WIDTH = 150;

    private static final int MAIN_WIDTH = 50;
    private static final int GREAT_LENGTH = 200;
    private static final int MAIN_LENGTH = 60;

    private static final double UNIT = 1e7;

    private final GeometryFactory factory = new GeometryFactory();
    private final Map<String, River> rivers = new TreeMap<>();

    private static final class River {
        private final List<LineString> lines = new ArrayList<>();
        private int width;
        private boolean natural;
    }

    void add(LineBlob line, String name, WaterwayTraits traits) {
        boolean large = traits.kind() == Kind.RIVER || traits.kind() == Kind.CANAL;
        if (!large || name.isBlank() || traits.tunnel()) {
            return;
        }
        River river = rivers.computeIfAbsent(name.strip(), n -> new River());
        Coordinate[] corners = new Coordinate[line.size()];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = new Coordinate(line.lon7(i) / UNIT, line.lat7(i) / UNIT);
        }
        river.lines.add(coarse(factory.createLineString(corners)));
        river.width = Math.max(river.width, traits.widthMetres());
        river.natural |= traits.kind() == Kind.RIVER;
    }

    /** Ends stay, so lines that meet still do. */
    private static LineString coarse(LineString line) {
        return (LineString) DouglasPeuckerSimplifier.simplify(line, COARSE);
    }

    /** In the order of their names. */
    List<RiverLine> lines() {
        List<RiverLine> out = new ArrayList<>();
        rivers.forEach((name, river) -> {
            LineMerger merger = new LineMerger();
            merger.add(river.lines);
            // The merger gives them in an order of its own: the same sources are to make the same bytes.
            List<LineString> merged = new ArrayList<>();
            merger.getMergedLineStrings().forEach(line -> merged.add((LineString) ((Geometry) line).norm()));
            merged.sort(null);
            double kilometres = 0;
            for (LineString line : merged) {
                kilometres += line.getLength() * KM_PER_DEGREE;
            }
            int rank = rank(river, kilometres);
            for (LineString line : merged) {
                out.add(new RiverLine(Optional.of(name), "OpenStreetMap", rank, line));
            }
        });
        return out;
    }

    private static int rank(River river, double kilometres) {
        if (!river.natural) {
            return 3;
        }
        if (river.width >= GREAT_WIDTH || kilometres >= GREAT_LENGTH) {
            return 1;
        }
        return river.width >= MAIN_WIDTH || kilometres >= MAIN_LENGTH ? 2 : 3;
    }
}
