package id.petapam.map;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The fine layers of a region pack, ready to draw. The vertices stay where they are; what is added is an index of each
 * layer, a few bytes a line. Never changes; safe for several threads.
 */
public final class FineMap {

    /** What the fine layers hold; see {@link RoadLook}, {@link WaterLook}, {@link CoverLook} for the looks. */
    public record Layers(
            FineLines roads,
            FineLines waterways,
            FineLines ferries,
            FineSurfaces waters,
            FineSurfaces covers,
            List<FineSpot> spots) {

        public Layers {
            spots = List.copyOf(spots);
        }
    }

    /** A surface is shown from the zoom on at which it is so many pixels wide or high. */
    private static final double LEAST_WATER = 3;

    private static final double LEAST_COVER = 6;

    /** Rivers farther away are those of the coarse layers. */
    static final int RIVERS_FROM = 10;

    private static final int FERRIES_FROM = 8;
    private static final int FERRY_NAMES_FROM = 12;

    private final Layers layers;
    private final FineIndex roads;
    private final FineIndex waterways;
    private final FineIndex ferries;
    private final FineIndex waters;
    private final FineIndex covers;
    private final FineIndex spots;
    private final NamedLines roadNames;
    private final NamedLines waterNames;
    private final NamedLines ferryNames;
    private final Set<FineSign> signs;

    public FineMap(Layers layers) {
        this.layers = layers;
        roads = lines(
                layers.roads(), (i, box) -> RoadLook.of(layers.roads().look(i)).fromZoom());
        waterways = lines(
                layers.waterways(),
                (i, box) -> WaterLook.of(layers.waterways().look(i)).fromZoom());
        ferries = lines(layers.ferries(), (i, box) -> Math.max(FERRIES_FROM, seenFrom(box, 6)));
        waters = surfaces(layers.waters(), LEAST_WATER);
        covers = surfaces(layers.covers(), LEAST_COVER);
        List<FineSpot> all = layers.spots();
        int[] spotsFrom = SpotZooms.of(all);
        spots = new FineIndex(
                all.size(),
                (i, box) -> {
                    box[0] = box[2] = all.get(i).lon7();
                    box[1] = box[3] = all.get(i).lat7();
                },
                (i, box) -> spotsFrom[i]);
        roadNames = new NamedLines(layers.roads(), look -> RoadLook.of(look).nameFrom());
        waterNames =
                new NamedLines(layers.waterways(), look -> WaterLook.of(look).nameFrom());
        ferryNames = new NamedLines(layers.ferries(), look -> FERRY_NAMES_FROM);
        signs = Collections.unmodifiableSet(signsOf(layers));
    }

    private static Set<FineSign> signsOf(Layers layers) {
        Set<FineSign> signs = EnumSet.noneOf(FineSign.class);
        for (int i = 0; i < layers.roads().size(); i++) {
            RoadLook look = RoadLook.of(layers.roads().look(i));
            signs.add(
                    switch (look.rank().kind()) {
                        case CHIEF, MAIN -> FineSign.MAIN_ROAD;
                        case MIDDLE, MINOR -> FineSign.ROAD;
                        case TRACK -> FineSign.TRACK;
                        case PATH -> FineSign.PATH;
                    });
            if (look.dryOnly()) {
                signs.add(FineSign.DRY_ONLY);
            }
            if (look.structure() == RoadLook.Structure.BRIDGE) {
                signs.add(FineSign.BRIDGE);
            }
        }
        if (layers.ferries().size() > 0) {
            signs.add(FineSign.FERRY);
        }
        if (layers.spots().stream().anyMatch(s -> s.kind().isLanding())) {
            signs.add(FineSign.LANDING);
        }
        for (int i = 0; i < layers.covers().size(); i++) {
            int look = layers.covers().look(i);
            if (look == CoverLook.SWAMP.ordinal()) {
                signs.add(FineSign.SWAMP);
            } else if (look == CoverLook.PLANTATION.ordinal()) {
                signs.add(FineSign.PLANTATION);
            }
        }
        return signs;
    }

    private static FineIndex lines(FineLines of, FineIndex.FromZoom fromZoom) {
        return new FineIndex(of.size(), (i, box) -> box(of, i, i + 1, box), fromZoom);
    }

    private static FineIndex surfaces(FineSurfaces of, double leastSide) {
        return new FineIndex(
                of.size(),
                (i, box) -> box(of.rings(), of.firstRing(i), of.endRing(i), box),
                (i, box) -> seenFrom(box, leastSide));
    }

    static void box(FineLines of, int from, int to, int[] box) {
        box[0] = box[1] = Integer.MAX_VALUE;
        box[2] = box[3] = Integer.MIN_VALUE;
        for (int line = from; line < to; line++) {
            for (int v = of.start(line); v < of.end(line); v++) {
                int lat = of.lat7(v);
                int lon = of.lon7(v);
                box[0] = Math.min(box[0], lon);
                box[1] = Math.min(box[1], lat);
                box[2] = Math.max(box[2], lon);
                box[3] = Math.max(box[3], lat);
            }
        }
    }

    /** The zoom at which something of that size has so many pixels. */
    static int seenFrom(int[] box, double pixels) {
        double side = Math.max((double) box[2] - box[0], (double) box[3] - box[1]) / 3.6e9 * 256;
        if (side <= 0) {
            return FineIndex.NEVER;
        }
        return (int) Math.max(0, Math.min(FineIndex.NEVER - 1, Math.ceil(Math.log(pixels / side) / Math.log(2))));
    }

    public Layers layers() {
        return layers;
    }

    /** The signs that this map has, for its legend. */
    public Set<FineSign> signs() {
        return signs;
    }

    FineIndex roads() {
        return roads;
    }

    FineIndex waterways() {
        return waterways;
    }

    FineIndex ferries() {
        return ferries;
    }

    FineIndex waters() {
        return waters;
    }

    FineIndex covers() {
        return covers;
    }

    FineIndex spots() {
        return spots;
    }

    NamedLines roadNames() {
        return roadNames;
    }

    NamedLines waterNames() {
        return waterNames;
    }

    NamedLines ferryNames() {
        return ferryNames;
    }
}
