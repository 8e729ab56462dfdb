package id.petapam.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClustersTest {

    private final StationMarks marks = Marks.villages(2180, 3);
    private final int[] missing = IntStream.range(0, 2180).map(i -> i % 3).toArray();
    private final Clusters clusters = Clusters.of(marks, missing);

    @Test
    void discsNeverOverlapAtAnyZoom() {
        for (double zoom = 5; zoom < ClusterShape.SINGLES_FROM; zoom += 0.13) {
            ClusterLevel level = clusters.level(zoom);
            Viewport view = Viewport.of(new LatLon(-3.8, 104.6), zoom, 1366, 768);
            for (int a = 0; a < level.size(); a++) {
                for (int b = a + 1; b < level.size(); b++) {
                    double apart = Math.hypot(
                            view.screenX(level.worldX(a)) - view.screenX(level.worldX(b)),
                            view.screenY(level.worldY(a)) - view.screenY(level.worldY(b)));
                    assertTrue(
                            apart >= level.radius(a) + level.radius(b),
                            "discs " + a + " and " + b + " overlap at zoom " + zoom);
                }
            }
        }
    }

    @Test
    void everyStationStandsInExactlyOneDisc() {
        for (double zoom = 5; zoom <= 18; zoom++) {
            ClusterLevel level = clusters.level(zoom);
            int[] all = IntStream.range(0, level.size())
                    .flatMap(c -> Arrays.stream(level.members(c)))
                    .sorted()
                    .toArray();
            assertArrayEquals(IntStream.range(0, marks.size()).toArray(), all);
        }
    }

    @Test
    void aDiscCountsItsStationsByClassAndWhoIsMissing() {
        ClusterLevel level = clusters.level(8);
        for (int c = 0; c < level.size(); c++) {
            int[] members = level.members(c);
            assertEquals(members.length, level.count(c));
            assertEquals(Arrays.stream(members).map(i -> missing[i]).sum(), level.missing(c));
            for (MarkClass klass : MarkClass.values()) {
                long expected = Arrays.stream(members)
                        .filter(i -> marks.state(i).klass() == klass)
                        .count();
                assertEquals(expected, level.count(c, klass));
            }
        }
    }

    @Test
    void farOutFewDiscsAndNearEveryStationByItself() {
        assertTrue(clusters.level(6).size() < 40);
        ClusterLevel near = clusters.level(17.2);
        assertEquals(marks.size(), near.size());
    }

    @Test
    void aKabupatenInTheWindowShowsManyDiscsAndNoneSwallowsTheOthers() {
        Viewport whole = Viewport.fitted(new Bounds(-4.2, 104.2, -3.4, 105.0), 16, 420, 420);
        ClusterLevel level = clusters.level(whole.zoom());
        int largest = IntStream.range(0, level.size()).map(level::count).max().orElseThrow();
        assertTrue(level.size() >= 30, "discs: " + level.size());
        assertTrue(largest <= marks.size() / 10, "the largest holds " + largest);
    }

    @Test
    void aDiscStandsAmidItsStations() {
        for (double zoom = 7; zoom < 13; zoom += 0.5) {
            ClusterLevel level = clusters.level(zoom);
            Viewport view = Viewport.of(new LatLon(-3.8, 104.6), zoom, 1366, 768);
            for (int c = 0; c < level.size(); c++) {
                double[] box = level.box(c, marks);
                double x = view.screenX(level.worldX(c));
                double y = view.screenY(level.worldY(c));
                assertTrue(view.screenX(box[0]) - 1 <= x && x <= view.screenX(box[2]) + 1, "disc " + c + " at " + zoom);
                assertTrue(view.screenY(box[1]) - 1 <= y && y <= view.screenY(box[3]) + 1, "disc " + c + " at " + zoom);
            }
        }
    }

    @Test
    void stationsOnOneSpotAreFannedOutWhenNear() {
        LatLon school = new LatLon(-4, 104.5);
        StationMarks same = new StationMarks.Builder()
                .add(school, Marks.PLAIN)
                .add(school, Marks.PLAIN)
                .add(school, Marks.PLAIN)
                .build();
        ClusterLevel level = Clusters.of(same, new int[3]).level(18);
        Viewport view = Viewport.of(school, 18, 400, 400);
        for (int station = 0; station < 3; station++) {
            double x = view.screenX(level.worldX(station));
            double y = view.screenY(level.worldY(station));
            assertEquals(station, level.firstMember(level.at(view, x, y).orElseThrow()));
        }
        assertTrue(
                Math.hypot(level.worldX(0) - level.worldX(1), level.worldY(0) - level.worldY(1)) * view.scale() > 18);
    }

    @Test
    void afterAnEditTheDiscsStayAndOnlyTheirFiguresChange() {
        Clusters after = clusters.restated(marks, new int[marks.size()]);
        ClusterLevel before = clusters.level(9);
        ClusterLevel now = after.level(9);
        assertEquals(before.size(), now.size());
        for (int c = 0; c < now.size(); c++) {
            assertEquals(before.worldX(c), now.worldX(c));
            assertEquals(0, now.missing(c));
        }
    }

    @Test
    void theDiscUnderThePointerIsFound() {
        Viewport view = Viewport.of(new LatLon(-3.8, 104.6), 9.2, 1366, 768);
        ClusterLevel level = clusters.level(view.zoom());
        int[] visible = level.visible(view);
        assertTrue(visible.length > 3);
        for (int c : visible) {
            double x = view.screenX(level.worldX(c)) + level.radius(c) * 0.9;
            double y = view.screenY(level.worldY(c));
            assertEquals(c, level.at(view, x, y).orElseThrow());
        }
        assertTrue(level.at(view, 5, 5).isEmpty());
    }
}
