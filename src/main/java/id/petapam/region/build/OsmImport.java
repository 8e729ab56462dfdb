package id.petapam.region.build;

import id.petapam.job.Progress;
import id.petapam.region.osm.CoverTags;
import id.petapam.region.osm.LandingTags;
import id.petapam.region.osm.Members;
import id.petapam.region.osm.OsmFile;
import id.petapam.region.osm.OsmSink;
import id.petapam.region.osm.OsmUnreadable;
import id.petapam.region.osm.PlaceTags;
import id.petapam.region.osm.Refs;
import id.petapam.region.osm.Tags;
import id.petapam.region.osm.WaterTags;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/**
 * Brings one OpenStreetMap file into the fine layers. The file is read several times, so that only the places of wanted
 * nodes have to be kept: which groups there are, which nodes the wanted ways name, where those lie, and then the ways
 * themselves, which are written as they come.
 */
final class OsmImport {

    private static final int READINGS = 4;

    /** Ids may take so much of the memory; their places take twice that again, and packing them once more. */
    private static final int SHARE_OF_MEMORY = 5;

    private final OsmFile file;
    private final DetailTables out;
    private final Optional<Cut> cut;
    private final Tally tally;
    private final Coarse coarse;
    private final Taken taken;
    private final Occupied occupied = new Occupied();
    private final IdSet inside = new IdSet();
    private final IdSet memberWays = new IdSet();
    private final IdSet wantedNodes = new IdSet();
    private List<SurfaceGroup> groups = new ArrayList<>();

    OsmImport(OsmFile file, DetailTables out, Optional<Cut> cut, Tally tally, Coarse coarse, Taken taken) {
        this.file = file;
        this.out = out;
        this.cut = cut;
        this.tally = tally;
        this.coarse = coarse;
        this.taken = taken;
    }

    /** Reads and writes all; gives the surface that the file covers. */
    Optional<Geometry> run(Progress progress) throws IOException, SQLException {
        Steps steps = new Steps(progress, READINGS + (cut.isPresent() ? 2 : 0));
        if (cut.isPresent()) {
            file.read(new InsideNodes(), steps.next());
            inside.seal();
        }
        file.read(new Groups(), steps.next());
        memberWays.seal();
        if (cut.isPresent()) {
            keepGroupsInside(steps.next());
        }
        file.read(new WaysNodes(), steps.next());
        wantedNodes.seal();
        NodePlaces places = new NodePlaces(wantedNodes);
        file.read(new Places(places), steps.next());
        WaySink ways = new WaySink(places);
        file.read(ways, steps.next());
        ways.writer.finish(groups);
        taken.seal();
        return occupied.surface(file.about().bounds());
    }

    /** A file that does not fit is refused with a reason, not by running out of memory. */
    private void bounded(IdSet ids) throws OsmUnreadable {
        if (ids.bytes() > Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY) {
            throw new OsmUnreadable(OsmUnreadable.Reason.TOO_LARGE, "more nodes than fit into memory");
        }
    }

    private boolean isInside(Refs refs) {
        if (cut.isEmpty()) {
            return true;
        }
        for (int i = 0; i < refs.size(); i++) {
            if (inside.contains(refs.id(i))) {
                return true;
            }
        }
        return false;
    }

    /** A group is wanted whole where one of its ways comes in. */
    private void keepGroupsInside(Progress progress) throws IOException {
        IdSet touching = new IdSet();
        file.read(
                new OsmSink() {
                    @Override
                    public boolean wants(Kind kind) {
                        return kind == Kind.WAY;
                    }

                    @Override
                    public void way(long id, Refs refs, Tags tags) {
                        if (memberWays.contains(id) && isInside(refs)) {
                            touching.add(id);
                        }
                    }
                },
                progress);
        touching.seal();
        List<SurfaceGroup> kept = new ArrayList<>();
        for (SurfaceGroup group : groups) {
            for (long way : group.ways()) {
                if (touching.contains(way)) {
                    kept.add(group);
                    break;
                }
            }
        }
        groups = kept;
        memberWays.clear();
        kept.forEach(g -> {
            for (long way : g.ways()) {
                memberWays.add(way);
            }
        });
        memberWays.seal();
    }

    private final class InsideNodes implements OsmSink {

        @Override
        public boolean wants(Kind kind) {
            return kind == Kind.NODE;
        }

        @Override
        public void node(long id, int lat7, int lon7, Tags tags) throws IOException {
            if (cut.orElseThrow().holds(lat7, lon7)) {
                inside.add(id);
                bounded(inside);
            }
        }
    }

    private final class Groups implements OsmSink {

        @Override
        public boolean wants(Kind kind) {
            return kind == Kind.RELATION;
        }

        @Override
        public void relation(long id, Members members, Tags tags) {
            if (!tags.is("type", "multipolygon") || !WantedWays.isSurface(tags)) {
                return;
            }
            if (taken.hasGroup(id)) {
                tally.doubled++;
                return;
            }
            taken.group(id);
            long[] ways = new long[members.size()];
            int count = 0;
            for (int i = 0; i < members.size(); i++) {
                if (members.kind(i) == Kind.WAY) {
                    ways[count++] = members.id(i);
                    memberWays.add(members.id(i));
                }
            }
            groups.add(new SurfaceGroup(
                    id, tags.get("name"), WaterTags.of(tags), CoverTags.of(tags), Arrays.copyOf(ways, count)));
        }
    }

    private final class WaysNodes implements OsmSink {

        @Override
        public boolean wants(Kind kind) {
            return kind == Kind.WAY;
        }

        @Override
        public void way(long id, Refs refs, Tags tags) throws IOException {
            boolean member = memberWays.contains(id);
            if (member || WantedWays.says(refs, tags) && !taken.hasWay(id) && isInside(refs)) {
                for (int i = 0; i < refs.size(); i++) {
                    wantedNodes.add(refs.id(i));
                }
                bounded(wantedNodes);
            }
        }
    }

    private final class Places implements OsmSink {

        private final NodePlaces places;

        Places(NodePlaces places) {
            this.places = places;
        }

        @Override
        public boolean wants(Kind kind) {
            return kind == Kind.NODE;
        }

        @Override
        public void node(long id, int lat7, int lon7, Tags tags) throws IOException {
            places.put(id, lat7, lon7);
            occupied.add(lat7, lon7);
            if (tags.isEmpty() || cut.isPresent() && !inside.contains(id)) {
                return;
            }
            var landing = LandingTags.of(tags);
            var place = PlaceTags.of(tags);
            if (landing.isEmpty() && place.isEmpty()) {
                return;
            }
            if (taken.hasNode(id)) {
                tally.doubled++;
                return;
            }
            taken.node(id);
            try {
                if (landing.isPresent()) {
                    out.landing(lat7, lon7, id, tags.get("name"), landing.get());
                }
                if (place.isPresent()) {
                    out.place(
                            lat7,
                            lon7,
                            id,
                            tags.get("name"),
                            PlaceTags.otherNames(tags),
                            place.get(),
                            PlaceTags.population(tags));
                }
            } catch (SQLException e) {
                throw new IOException("a row was not written", e);
            }
        }
    }

    private final class WaySink implements OsmSink {

        private final WayWriter writer;

        WaySink(NodePlaces places) {
            this.writer = new WayWriter(places, out, tally, coarse);
        }

        @Override
        public boolean wants(Kind kind) {
            return kind == Kind.WAY;
        }

        @Override
        public void way(long id, Refs refs, Tags tags) throws IOException {
            if (memberWays.contains(id)) {
                writer.keep(id, refs);
            }
            if (!WantedWays.says(refs, tags) || !isInside(refs)) {
                return;
            }
            if (taken.hasWay(id)) {
                tally.doubled++;
                return;
            }
            taken.way(id);
            try {
                writer.write(id, refs, tags);
            } catch (SQLException e) {
                throw new IOException("a row was not written", e);
            }
        }
    }
}
