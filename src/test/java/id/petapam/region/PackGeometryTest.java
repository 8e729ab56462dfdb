package id.petapam.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Geometry blobs: read in both byte orders, with or without heights; refused where they lie about their size. */
@Timeout(20)
class PackGeometryTest {

    @Test
    void a_point_is_read_in_either_byte_order_and_its_height_is_passed_over() throws RegionUnreadable {
        for (ByteOrder order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
            byte[] blob =
                    blob(order, 1001, b -> b.putDouble(104.35).putDouble(-4.32).putDouble(93));
            assertEquals(
                    "POINT (104.35 -4.32)",
                    PackGeometry.decode(blob, "test").orElseThrow().toText());
        }
    }

    @Test
    void a_count_beyond_the_bytes_that_are_there_is_refused_before_memory_is_taken() {
        for (int type : new int[] {2, 3, 5, 6}) {
            byte[] blob = blob(ByteOrder.LITTLE_ENDIAN, type, b -> b.putInt(Integer.MAX_VALUE));
            assertThrows(RegionUnreadable.class, () -> PackGeometry.decode(blob, "test"));
            byte[] negative = blob(ByteOrder.LITTLE_ENDIAN, type, b -> b.putInt(-1));
            assertThrows(RegionUnreadable.class, () -> PackGeometry.decode(negative, "test"));
        }
    }

    @Test
    void collections_within_collections_are_refused() {
        byte[] collection = blob(ByteOrder.LITTLE_ENDIAN, 7, b -> b.putInt(0));
        assertThrows(RegionUnreadable.class, () -> PackGeometry.decode(collection, "test"));
        byte[] nested = blob(
                ByteOrder.LITTLE_ENDIAN,
                6,
                b -> b.putInt(1).put((byte) 1).putInt(6).putInt(0));
        assertThrows(RegionUnreadable.class, () -> PackGeometry.decode(nested, "test"));
    }

    @Test
    void coordinates_that_are_no_place_on_earth_are_refused() {
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, 1e6}) {
            byte[] blob = blob(ByteOrder.LITTLE_ENDIAN, 1, b -> b.putDouble(bad).putDouble(0));
            assertThrows(RegionUnreadable.class, () -> PackGeometry.decode(blob, "test"));
        }
    }

    @Test
    void an_open_ring_is_refused() {
        byte[] blob = blob(ByteOrder.LITTLE_ENDIAN, 3, b -> {
            b.putInt(1).putInt(4);
            for (int i = 0; i < 4; i++) {
                b.putDouble(i).putDouble(i * i);
            }
        });
        assertThrows(RegionUnreadable.class, () -> PackGeometry.decode(blob, "test"));
    }

    private static byte[] blob(ByteOrder order, int type, java.util.function.Consumer<ByteBuffer> body) {
        ByteBuffer out = ByteBuffer.allocate(200).order(order);
        out.put((byte) 'G').put((byte) 'P').put((byte) 0).put((byte) 0).putInt(4326);
        out.put((byte) (order == ByteOrder.LITTLE_ENDIAN ? 1 : 0)).putInt(type);
        body.accept(out);
        byte[] blob = new byte[out.position()];
        out.flip().get(blob);
        return blob;
    }
}
