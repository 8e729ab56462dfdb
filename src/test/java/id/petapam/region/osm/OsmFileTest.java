package id.petapam.region.osm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.petapam.job.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** OpenStreetMap files as they come: PBF and XML, also within gzip, known by their content. */
@Timeout(60)
class OsmFileTest {

    private static final Path REAL = Path.of("../shared/data/interop/osm");

    @TempDir
    Path folder;

    /** Writes down everything that is read. */
    static final class Notes implements OsmSink {

        final List<String> lines = new ArrayList<>();
        int nodes;
        int ways;
        int relations;
        int roads;
        int refs;

        @Override
        public boolean wants(Kind kind) {
            return true;
        }

        @Override
        public void node(long id, int lat7, int lon7, Tags tags) {
            nodes++;
            if (lines.size() < 5_000) {
                lines.add("n" + id + " " + lat7 + " " + lon7 + " " + tags.get("name"));
            }
        }

        @Override
        public void way(long id, Refs of, Tags tags) {
            ways++;
            refs += of.size();
            roads += tags.has("highway") ? 1 : 0;
            if (lines.size() < 5_000) {
                StringBuilder line = new StringBuilder("w" + id + " " + tags.get("highway") + tags.get("name"));
                for (int i = 0; i < of.size(); i++) {
                    line.append(' ').append(of.id(i));
                }
                lines.add(line.toString());
            }
        }

        @Override
        public void relation(long id, Members members, Tags tags) {
            relations++;
            if (lines.size() < 5_000) {
                StringBuilder line = new StringBuilder("r" + id + " " + tags.get("type"));
                for (int i = 0; i < members.size(); i++) {
                    line.append(' ')
                            .append(members.kind(i))
                            .append(members.id(i))
                            .append(members.role(i));
                }
                lines.add(line.toString());
            }
        }
    }

    private static Notes read(Path file) throws IOException {
        Notes notes = new Notes();
        OsmFile.open(file).read(notes, Progress.NONE);
        return notes;
    }

    @Test
    void xml_within_gzip_under_any_name_reads_as_the_xml_itself() throws IOException {
        Path plain = Martapura.file(folder);
        Path zipped = folder.resolve("peta.dat");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
            Files.copy(plain, out);
        }
        Notes notes = read(plain);
        assertEquals(notes.lines, read(zipped).lines);
        assertEquals(1, notes.relations);
        assertEquals("2026-01-01", OsmFile.open(zipped).about().date());
        assertEquals(104.31, OsmFile.open(zipped).about().bounds().orElseThrow().west());
    }

    @Test
    void pbf_says_the_same_as_xml() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PbfWriter out = new PbfWriter(bytes, -5, 104, -4, 105)) {
            out.node(7, -43_100_000, 1_043_200_000);
            out.node(9, -43_100_001, 1_043_600_000, "place", "village", "name", "Contoh");
            out.way(3, new long[] {7, 9, 7}, "highway", "path", "name", "Jalan");
            out.relation(5, new long[] {3, 4}, "outer", "type", "multipolygon");
        }
        Path pbf = Files.write(folder.resolve("a.osm"), bytes.toByteArray());
        Path xml = Files.writeString(
                folder.resolve("a.pbf"),
                """
                <osm><bounds minlat='-5' minlon='104' maxlat='-4' maxlon='105'/>
                <node id='7' lat='-4.31' lon='104.32'/>
                <node id='8' lat='-4.31' lon='104.32' action='delete'/>
                <node id='9' lat='-4.3100001' lon='104.36'><tag k='place' v='village'/><tag k='name' v='Contoh'/></node>
                <way id='3'><nd ref='7'/><nd ref='9'/><nd ref='7'/><tag k='highway' v='path'/><tag k='name' v='Jalan'/></way>
                <relation id='5'><member type='way' ref='3' role='outer'/><member type='way' ref='4' role='outer'/>
                <tag k='type' v='multipolygon'/></relation></osm>""");
        assertEquals(read(xml).lines, read(pbf).lines);
        assertEquals(
                OsmFile.open(xml).about().bounds(), OsmFile.open(pbf).about().bounds());
    }

    @Test
    void a_later_reading_of_a_pbf_passes_over_what_it_does_not_want() throws IOException {
        Path file = folder.resolve("x.pbf");
        try (PbfWriter out = new PbfWriter(Files.newOutputStream(file), -5, 104, -4, 105)) {
            for (int i = 1; i <= 20_000; i++) {
                out.node(i, -40_000_000 - i, 1_040_000_000 + i);
            }
            out.way(1, new long[] {1, 2}, "highway", "path");
        }
        OsmFile osm = OsmFile.open(file);
        for (int round = 0; round < 2; round++) {
            Notes all = new Notes();
            osm.read(all, Progress.NONE);
            assertEquals(20_000, all.nodes);
            assertEquals(1, all.ways);
            List<Long> ways = new ArrayList<>();
            osm.read(
                    new OsmSink() {
                        @Override
                        public boolean wants(Kind kind) {
                            return kind == Kind.WAY;
                        }

                        @Override
                        public void way(long id, Refs refs, Tags tags) {
                            ways.add(id);
                        }
                    },
                    Progress.NONE);
            assertEquals(List.of(1L), ways);
        }
    }

    @Test
    void andorra_has_what_other_programs_count() throws IOException {
        Path andorra = REAL.resolve("andorra_nouser.osm.pbf");
        assumeTrue(Files.exists(andorra), "needs " + andorra);
        Notes notes = read(andorra);
        // counted with another program's reader: 1,614 open ways with a highway, and closed ones that it calls surfaces
        assertTrue(notes.roads >= 1_614, "roads " + notes.roads);
        assertEquals("2013-05-28", OsmFile.open(andorra).about().date());
    }

    @Test
    void monaco_packed_with_zlib_and_with_lz4_is_the_same() throws IOException {
        assumeTrue(Files.exists(REAL), "needs " + REAL);
        Notes zlib = read(REAL.resolve("monaco-latest.osm.pbf"));
        Notes lz4 = read(REAL.resolve("monaco-latest.lz4.osm.pbf"));
        assertEquals(zlib.lines, lz4.lines);
        assertEquals(zlib.nodes, lz4.nodes);
        assertEquals(zlib.refs, lz4.refs);
        assertTrue(zlib.nodes > 10_000 && zlib.ways > 2_000 && zlib.relations > 100);
    }

    @Test
    void bautzen_is_read_from_xml() throws IOException {
        Path bautzen = REAL.resolve("bautzen.osm");
        assumeTrue(Files.exists(bautzen), "needs " + bautzen);
        Notes notes = read(bautzen);
        long said = Files.readAllLines(bautzen).stream()
                .filter(line -> line.contains("<way "))
                .count();
        assertEquals(said, notes.ways);
    }
}
