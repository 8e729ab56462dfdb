package id.petapam.workflow.search;

import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import id.petapam.region.Area;
import id.petapam.region.Region;
import id.petapam.region.detail.Detail;
import id.petapam.region.detail.Landing;
import id.petapam.region.detail.LineTable;
import id.petapam.region.detail.PlacePoint;
import id.petapam.region.detail.WaterTraits;
import id.petapam.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/**
 * Names of a region's fine layers: rivers, lakes, roads, bridges, ferries, landings, hamlets and what people know. Made
 * once for a region, away from the screen. In which kecamatan a thing lies is asked only for what is shown.
 */
final class GroundNames {

    /** More hits of one kind of fit are not looked at any closer. */
    private static final int MOST = 100;

    /** For so many it is asked in which kecamatan they lie, where that was typed. */
    private static final int MOST_PLACED = 40;

    private static final double METRES_PER_DEGREE = 111_195;

    private final Region region;
    private final Words words;
    private final List<GroundThing> things = new ArrayList<>();
    private final NameIndex index;
    /** Which thing a name of the index is of, and which of its names it is: 0 for the one it is called by. */
    private final int[] thingOf;

    private final int[] nameOf;

    private final Map<FoundKind, NameKey> kindWords = new EnumMap<>(FoundKind.class);
    private final NameKey districtWords;

    GroundNames(Region region, Words words) {
        this.region = region;
        this.words = words;
        collect(region.detail());
        if (region.detail().waterways().size() == 0) {
            collectCoarse();
        }
        NameIndex.Builder names = new NameIndex.Builder();
        List<int[]> owners = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            List<String> all = new ArrayList<>(List.of(things.get(i).label()));
            all.addAll(things.get(i).otherNames());
            for (int k = 0; k < all.size(); k++) {
                NameKey key = NameKey.of(all.get(k));
                if (!key.isEmpty()) {
                    owners.add(new int[] {i, k});
                    names.add(key);
                }
            }
        }
        thingOf = owners.stream().mapToInt(o -> o[0]).toArray();
        nameOf = owners.stream().mapToInt(o -> o[1]).toArray();
        index = names.build();
        for (FoundKind kind : FoundKind.values()) {
            words.find("search.ground.words." + kind).ifPresent(text -> kindWords.put(kind, NameKey.of(text)));
        }
        StringBuilder districts = new StringBuilder("Kecamatan");
        region.districts().forEach(area -> districts.append(' ').append(area.shortName()));
        districtWords = ofLong(districts.toString());
    }

    /** All names at once, which is more than a name may be long. */
    private static NameKey ofLong(String names) {
        List<String> all = new ArrayList<>();
        for (String name : names.split(" ")) {
            all.addAll(NameKey.of(name).words());
        }
        return NameKey.ofWords(all.stream().distinct().toList(), true);
    }

    private GroundNames(Region region, GroundNames same) {
        this.region = region;
        words = same.words;
        index = same.index;
        things.addAll(same.things);
        thingOf = same.thingOf;
        nameOf = same.nameOf;
        kindWords.putAll(same.kindWords);
        districtWords = same.districtWords;
    }

    /** The same names in a region of which only the areas are others. */
    GroundNames in(Region changed) {
        return new GroundNames(changed, this);
    }

    int size() {
        return things.size();
    }

    private void collect(Detail detail) {
        for (PlacePoint place : detail.places()) {
            things.add(GroundThing.at(
                    kindOf(place.kind()), place.kind().name(), place.name(), place.otherNames(), place.at()));
        }
        add(FoundKind.RIVER, detail.waterways(), false);
        add(FoundKind.ROAD, detail.roads(), true);
        add(FoundKind.FERRY, detail.ferries(), false);
        things.addAll(BridgeThings.of(detail.roads(), detail.waterways(), words));
        for (Landing landing : detail.landings()) {
            landing.name()
                    .filter(name -> !name.isBlank())
                    .ifPresent(
                            name -> things.add(GroundThing.at(FoundKind.LANDING, "", name, List.of(), landing.at())));
        }
        for (int i = 0; i < detail.waters().size(); i++) {
            // The surface of a river has the name of its line.
            boolean isRiver = detail.waters().traits(i).kind() == WaterTraits.Kind.RIVER;
            Optional<String> name = detail.waters().name(i).filter(n -> !n.isBlank() && !isRiver);
            int ring = detail.waters().firstRing(i);
            name.ifPresent(n -> things.add(GroundThing.at(
                    FoundKind.LAKE, "", n, List.of(), middle(detail.waters().rings(), ring))));
        }
    }

    /** The great rivers and lakes that every pack has. */
    private void collectCoarse() {
        Map<String, Bounds> around = new TreeMap<>();
        Map<String, LatLon> on = new TreeMap<>();
        region.rivers().forEach(river -> river.name().ifPresent(name -> {
            around.merge(name, river.bounds(), Bounds::union);
            on.putIfAbsent(name, river.onIt());
        }));
        on.forEach(
                (name, at) -> things.add(new GroundThing(FoundKind.RIVER, "", name, List.of(), at, around.get(name))));
        region.lakes().forEach(lake -> lake.name()
                .ifPresent(name -> things.add(GroundThing.at(FoundKind.LAKE, "", name, List.of(), lake.inside()))));
    }

    private static LatLon middle(LineTable<?> rings, int ring) {
        double lat = 0;
        double lon = 0;
        int count = rings.end(ring) - rings.start(ring);
        for (int v = rings.start(ring); v < rings.end(ring); v++) {
            lat += rings.lat7(v) / LineTable.UNIT / count;
            lon += rings.lon7(v) / LineTable.UNIT / count;
        }
        return new LatLon(lat, lon);
    }

    private void add(FoundKind kind, LineTable<?> lines, boolean isSplit) {
        for (Stretches.Stretch stretch : Stretches.of(lines, line -> true, isSplit)) {
            things.add(new GroundThing(kind, "", stretch.name(), List.of(), stretch.at(), stretch.bounds()));
        }
    }

    private static FoundKind kindOf(PlacePoint.Kind kind) {
        return switch (kind) {
            case CITY, TOWN -> FoundKind.TOWN;
            case VILLAGE, SUBURB -> FoundKind.SETTLEMENT;
            case HAMLET, DWELLING -> FoundKind.HAMLET;
            case LOCALITY, OFFICE, POLICE, HOSPITAL, SCHOOL, WORSHIP, MARKET -> FoundKind.LANDMARK;
        };
    }

    /** Names that fit as they are spelled. @param near where the plan is */
    List<NamedPlace.Hit> spelled(NameQuery query, Optional<LatLon> near) {
        List<NamedPlace.Hit> hits = new ArrayList<>();
        for (NameKey form : query.forms()) {
            hits.addAll(hits(index.spelled(form, besideOf(form, false)), near, MOST));
        }
        return hits.isEmpty() ? inDistrict(query, near) : hits;
    }

    /** "suka maju belitang": the name with its kecamatan. */
    private List<NamedPlace.Hit> inDistrict(NameQuery query, Optional<LatLon> near) {
        List<NamedPlace.Hit> hits = new ArrayList<>();
        for (NameKey form : query.forms()) {
            if (form.words().size() > 1) {
                for (NamedPlace.Hit hit : hits(index.spelled(form, besideOf(form, true)), near, MOST_PLACED)) {
                    NameKey beside = NameKey.of(where(hit.place().at().get().orElseThrow()) + " Kecamatan "
                            + words.find("search.ground.words." + hit.place().kind())
                                    .orElse(""));
                    int score = query.spelled(hit.place().name(), beside);
                    if (score != NameQuery.NONE) {
                        hits.add(new NamedPlace.Hit(hit.place(), score));
                    }
                }
            }
        }
        return hits;
    }

    /** Names that fit if some letters are taken for mistakes. */
    List<NamedPlace.Hit> misspelled(NameQuery query, Optional<LatLon> near) {
        List<NamedPlace.Hit> hits = new ArrayList<>();
        for (NameKey form : query.forms()) {
            hits.addAll(hits(index.misspelled(form, besideOf(form, false)), near, MOST));
        }
        return hits;
    }

    /** Which of the typed words say what a thing is, or may say in which kecamatan it lies, instead of its name. */
    private IntUnaryOperator besideOf(NameKey typed, boolean orDistrict) {
        Map<FoundKind, Integer> bits = new EnumMap<>(FoundKind.class);
        int district = orDistrict ? bits(typed, districtWords) : 0;
        kindWords.forEach((kind, known) -> bits.put(kind, bits(typed, known) | district));
        return name -> bits.getOrDefault(things.get(thingOf[name]).kind(), district);
    }

    private static int bits(NameKey typed, NameKey known) {
        int bits = 0;
        for (int i = 0; i < Math.min(30, typed.words().size()); i++) {
            String word = typed.words().get(i);
            boolean begins = word.length() > 1 && known.words().stream().anyMatch(k -> k.startsWith(word));
            bits |= begins ? 1 << i : 0;
        }
        return bits;
    }

    private List<NamedPlace.Hit> hits(List<NameIndex.Match> matches, Optional<LatLon> near, int most) {
        record Near(NameIndex.Match match, double away) {}
        return matches.stream()
                .map(match -> new Near(match, away(things.get(thingOf[match.key()]), near)))
                .sorted(Comparator.<Near>comparingInt(n -> n.match().score()).thenComparingDouble(Near::away))
                .limit(most)
                .map(n -> new NamedPlace.Hit(
                        place(n.match().key(), near), n.match().score()))
                .toList();
    }

    /** Metres, near enough to say what is nearer: a long thing counts from its nearest side. */
    private static double away(GroundThing thing, Optional<LatLon> near) {
        if (near.isEmpty()) {
            return 0;
        }
        Bounds box = thing.bounds();
        double lat = Math.max(box.south(), Math.min(box.north(), near.get().lat()));
        double lon = Math.max(box.west(), Math.min(box.east(), near.get().lon()));
        double dy = lat - near.get().lat();
        double dx = lon - near.get().lon();
        return Math.sqrt(dy * dy + dx * dx) * METRES_PER_DEGREE;
    }

    private NamedPlace place(int name, Optional<LatLon> near) {
        GroundThing thing = things.get(thingOf[name]);
        boolean byOther = nameOf[name] > 0;
        String written = byOther ? thing.otherNames().get(nameOf[name] - 1) : thing.label();
        return new NamedPlace(
                thing.kind(),
                thing.label(),
                () -> told(thing, byOther),
                NameKey.of(written),
                NameKey.NONE,
                false,
                thing.isLong() ? new Target.OfStretch(thing.at(), thing.bounds()) : new Target.OfPoint(thing.at()),
                () -> Optional.of(thing.at()),
                away(thing, near));
    }

    private String told(GroundThing thing, boolean byOther) {
        String where = where(thing.at());
        String sort = thing.sort().isEmpty()
                ? ""
                : words.find("search.place." + thing.sort()).orElse("");
        String known = where.isEmpty() ? words.say("search.point.outside") : where;
        String told = sort.isEmpty() ? known : words.say("search.ground.sort", sort, known);
        return byOther ? words.say("search.ground.also", told, String.join(", ", thing.otherNames())) : told;
    }

    private String where(LatLon at) {
        Optional<Area> district = region.findDistrictAt(at);
        return district.map(d -> words.say(
                        "search.ground.where",
                        d.shortName(),
                        region.regency(d.parentCode()).map(Area::shortName).orElse("")))
                .or(() -> region.findRegencyAt(at).map(Area::shortName))
                .orElse("");
    }
}
