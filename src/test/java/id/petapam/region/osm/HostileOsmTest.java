package id.petapam.region.osm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.petapam.job.Progress;
import id.petapam.region.osm.OsmUnreadable.Reason;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are damaged or made to do harm are refused with the right reason, soon and without much memory. */
@Timeout(30)
class HostileOsmTest {

    @TempDir
    Path folder;

    private Path write(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "x", ".osm.pbf"), bytes);
    }

    private static void readAll(Path file) throws IOException {
        OsmFile.open(file).read(new OsmFileTest.Notes(), Progress.NONE);
    }

    private void assertRefused(Reason reason, byte[] bytes) throws IOException {
        Path file = write(bytes);
        OsmUnreadable e = assertThrows(OsmUnreadable.class, () -> readAll(file));
        assertEquals(reason, e.reason(), e.getMessage());
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sound() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PbfWriter out = new PbfWriter(bytes, -5, 104, -4, 105)) {
            for (int i = 1; i <= 3_000; i++) {
                out.node(i, -43_000_000 - i * 7, 1_043_000_000 + i * 11, "name", "x" + i % 7);
            }
            for (int i = 1; i <= 500; i++) {
                out.way(i, new long[] {i, i + 1, i + 2}, "highway", "residential");
            }
        }
        return bytes.toByteArray();
    }

    /** A file whose one data blob says what it likes. */
    private static byte[] withBlob(byte[] blob) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new PbfWriter(bytes, -5, 104, -4, 105).close();
        DataOutputStream out = new DataOutputStream(bytes);
        byte[] header =
                new PbfWriter.Piece().text(1, "OSMData").number(3, blob.length).take();
        out.writeInt(header.length);
        out.write(header);
        out.write(blob);
        return bytes.toByteArray();
    }

    @Test
    void what_is_not_there_or_has_nothing() throws IOException {
        OsmUnreadable missing = assertThrows(OsmUnreadable.class, () -> OsmFile.open(folder.resolve("tidak-ada.osm")));
        assertEquals(Reason.MISSING, missing.reason());
        assertRefused(Reason.EMPTY, new byte[0]);
    }

    @Test
    void other_files_under_the_name() throws IOException {
        assertRefused(Reason.NOT_OSM, text("kode,nama\n16.08,OKU Timur\n"));
        assertRefused(Reason.NOT_OSM, text("<kml><Document/></kml>"));
        assertRefused(Reason.NOT_OSM, text("<osmChange version='0.6'/>"));
        assertRefused(Reason.NOT_OSM, new byte[5_000]);
        assertRefused(Reason.COMPRESSION, text("BZh91AY&SY and more"));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 60, 200, 5_000, 9_000})
    void a_truncated_file(int bytes) throws IOException {
        assertRefused(Reason.DAMAGED, Arrays.copyOf(sound(), bytes));
    }

    @Test
    void random_bytes_flipped_never_hang_or_crash() throws IOException {
        byte[] sound = sound();
        Random random = new Random(4);
        for (int round = 0; round < 400; round++) {
            byte[] flipped = sound.clone();
            for (int i = 0; i < 1 + round % 5; i++) {
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            }
            try {
                readAll(write(flipped));
            } catch (OsmUnreadable refused) {
                assertEquals(true, refused.reason() != null);
            }
        }
    }

    @Test
    void random_bytes_flipped_within_the_packed_blocks_never_hang_or_crash() throws IOException {
        Random random = new Random(5);
        byte[] block = new PbfWriter.Piece()
                .piece(
                        1,
                        new PbfWriter.Piece()
                                .text(1, "")
                                .text(1, "highway")
                                .text(1, "path")
                                .take())
                .piece(
                        2,
                        new PbfWriter.Piece()
                                .piece(
                                        3,
                                        new PbfWriter.Piece()
                                                .number(1, 5)
                                                .piece(2, new byte[] {1})
                                                .piece(3, new byte[] {2})
                                                .piece(8, new byte[] {2, 2, 2, 2})
                                                .take())
                                .take())
                .take();
        for (int round = 0; round < 3_000; round++) {
            byte[] flipped = block.clone();
            flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
            try {
                new PbfBlock(flipped).read(new OsmFileTest.Notes());
            } catch (OsmUnreadable refused) {
                assertEquals(Reason.DAMAGED, refused.reason());
            }
        }
    }

    @Test
    void blobs_that_say_they_are_huge() throws IOException {
        assertRefused(
                Reason.DAMAGED,
                withBlob(new PbfWriter.Piece()
                        .number(2, 2_000_000_000)
                        .piece(3, new byte[10])
                        .take()));
        assertRefused(
                Reason.DAMAGED,
                withBlob(new PbfWriter.Piece()
                        .number(2, -1)
                        .piece(3, new byte[10])
                        .take()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new PbfWriter(bytes, -5, 104, -4, 105).close();
        DataOutputStream out = new DataOutputStream(bytes);
        byte[] header = new PbfWriter.Piece()
                .text(1, "OSMData")
                .number(3, 1_900_000_000)
                .take();
        out.writeInt(header.length);
        out.write(header);
        assertRefused(Reason.DAMAGED, bytes.toByteArray());
        out.writeInt(0x7FFFFFF0);
        assertRefused(Reason.DAMAGED, bytes.toByteArray());
    }

    @Test
    void a_blob_that_inflates_to_more_than_it_says_and_many_that_inflate_to_far_too_much() throws IOException {
        byte[] zeros = new byte[30 << 20];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new PbfWriter(bytes, -5, 104, -4, 105).close();
        DataOutputStream out = new DataOutputStream(bytes);
        PbfWriter.blob(out, "OSMData", new PbfWriter.Piece().piece(9, zeros).take());
        byte[] bomb = bytes.toByteArray();
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        many.write(bomb);
        int dataFrom = dataFrom(bomb);
        for (int i = 0; i < 40; i++) {
            many.write(bomb, dataFrom, bomb.length - dataFrom);
        }
        assertRefused(Reason.TOO_LARGE, many.toByteArray());
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (java.util.zip.DeflaterOutputStream zip = new java.util.zip.DeflaterOutputStream(packed)) {
            zip.write(new byte[1_000_000]);
        }
        assertRefused(
                Reason.DAMAGED,
                withBlob(new PbfWriter.Piece()
                        .number(2, 1_000)
                        .piece(3, packed.toByteArray())
                        .take()));
    }

    private static int dataFrom(byte[] file) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        new PbfWriter(head, -5, 104, -4, 105).close();
        return head.size();
    }

    @Test
    void packings_and_features_that_are_not_known_are_named() throws IOException {
        assertRefused(
                Reason.COMPRESSION,
                withBlob(new PbfWriter.Piece()
                        .number(2, 10)
                        .piece(7, new byte[10])
                        .take()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PbfWriter.blob(
                new DataOutputStream(bytes),
                "OSMHeader",
                new PbfWriter.Piece()
                        .text(4, "OsmSchema-V0.6")
                        .text(4, "HistoricalInformation")
                        .take());
        assertRefused(Reason.FEATURE, bytes.toByteArray());
    }

    @Test
    void lz4_that_copies_from_nowhere_or_runs_on() throws IOException {
        for (byte[] block : new byte[][] {
            {0x0F, 9, 0, (byte) 255, (byte) 255}, {0x10, 65, 5, 0, 0}, {(byte) 0xF0, (byte) 255}, {0x40, 1, 2}
        }) {
            assertRefused(
                    Reason.DAMAGED,
                    withBlob(
                            new PbfWriter.Piece().number(2, 100).piece(6, block).take()));
        }
    }

    @Test
    void blocks_of_a_million_empty_things_take_no_memory_to_speak_of() throws IOException {
        byte[] empty = new byte[20 << 20];
        for (int i = 0; i < empty.length; i += 2) {
            empty[i] = 0x12;
        }
        assertRefused(Reason.DAMAGED, fileOf(empty));
        byte[] texts = new byte[20 << 20];
        for (int i = 0; i < texts.length; i += 2) {
            texts[i] = 0x0A;
        }
        assertRefused(
                Reason.DAMAGED, fileOf(new PbfWriter.Piece().piece(1, texts).take()));
        byte[] refs = new byte[20 << 20];
        Arrays.fill(refs, (byte) 2);
        assertRefused(
                Reason.DAMAGED,
                fileOf(new PbfWriter.Piece()
                        .piece(
                                2,
                                new PbfWriter.Piece()
                                        .piece(
                                                3,
                                                new PbfWriter.Piece()
                                                        .piece(8, refs)
                                                        .take())
                                        .take())
                        .take()));
    }

    private static byte[] fileOf(byte[] block) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new PbfWriter(bytes, -5, 104, -4, 105).close();
        PbfWriter.blob(new DataOutputStream(bytes), "OSMData", block);
        return bytes.toByteArray();
    }

    @Test
    void xml_with_a_document_type_reads_no_other_file() throws IOException {
        Path secret = Files.writeString(folder.resolve("rahasia.txt"), "RAHASIA");
        assertRefused(
                Reason.UNSAFE,
                text("<!DOCTYPE osm [<!ENTITY s SYSTEM '" + secret.toUri() + "'>]><osm><node id='1' lat='0' lon='0'>"
                        + "<tag k='name' v='x'/></node>&s;</osm>"));
        assertRefused(
                Reason.UNSAFE,
                text("<!DOCTYPE osm [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><osm><tag v='&b;'/></osm>"));
    }

    @Test
    void xml_that_is_broken_or_endless() throws IOException {
        assertRefused(Reason.DAMAGED, text("<osm><node id='1' lat='0' lon='0'>"));
        assertRefused(Reason.DAMAGED, text("<osm><node id='x' lat='0' lon='0'/></osm>"));
        assertRefused(Reason.DAMAGED, text("<osm><node id='1' lat='91' lon='0'/></osm>"));
        assertRefused(Reason.DAMAGED, text("<osm><node id='1' lat='NaN' lon='0'/></osm>"));
        assertRefused(Reason.DAMAGED, text("<osm><node id='99999999999999' lat='0' lon='0'/></osm>"));
        assertRefused(Reason.DAMAGED, text("<osm><node id='1' lat='0' lon='0'/>\u0000"));
        assertRefused(Reason.DAMAGED, text("<osm a='" + "x".repeat(20 << 20) + "'/>"));
    }

    @Test
    void gzip_that_inflates_to_far_too_much_or_ends_early() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text("<osm>"));
            byte[] tags = text("<note/>".repeat(10_000));
            for (int i = 0; i < 1_500; i++) {
                out.write(tags);
            }
        }
        assertRefused(Reason.TOO_LARGE, bytes.toByteArray());
        assertRefused(Reason.DAMAGED, Arrays.copyOf(bytes.toByteArray(), 5_000));
    }
}
