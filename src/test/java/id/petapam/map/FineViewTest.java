package id.petapam.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.geo.Mercator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FineViewTest {

    private static final int LAT = -30_000_000;
    private static final int LON = 1_047_500_000;

    /** A wriggling line of 2,000 vertices, metre by metre here and in long pieces there. */
    private static GivenLines wriggling(int seed) {
        Random dice = new Random(seed);
        int[] xy = new int[4000];
        double lat = LAT;
        double lon = LON;
        double heading = 0;
        for (int i = 0; i < xy.length; i += 2) {
            xy[i] = (int) lat;
            xy[i + 1] = (int) lon;
            heading += dice.nextGaussian() * 0.4;
            double step = dice.nextInt(20) == 0 ? 40_000 : 500;
            lat += Math.sin(heading) * step;
            lon += Math.cos(heading) * step;
        }
        return new GivenLines().add("", xy);
    }

    /** Where a path crosses a vertical line, from the top down. */
    private static List<Double> crossings(PenPath path, double at) {
        List<Double> ys = new ArrayList<>();
        path.feed(new PenPath.Sink() {
            private double x;
            private double y;

            @Override
            public void moveTo(double toX, double toY) {
                x = toX;
                y = toY;
            }

            @Override
            public void lineTo(double toX, double toY) {
                if ((x < at) != (toX < at)) {
                    double cross = y + (at - x) / (toX - x) * (toY - y);
                    if (cross >= 0 && cross <= 256) {
                        ys.add(cross);
                    }
                }
                x = toX;
                y = toY;
            }

            @Override
            public void curveTo(double x1, double y1, double x2, double y2, double toX, double toY) {
                throw new AssertionError("no curves");
            }

            @Override
            public void close() {
                // lines are open
            }
        });
        Collections.sort(ys);
        return ys;
    }

    @Test
    void twoTilesAgreeWhereALineCrossesTheirEdge() {
        int crossed = 0;
        for (int seed = 0; seed < 30; seed++) {
            GivenLines line = wriggling(seed);
            for (int z : new int[] {10, 12, 14, 16}) {
                int x = (int) (MercatorRows.x(LON) * (1 << z));
                int y = (int) (MercatorRows.y(LAT) * (1 << z));
                for (int dx = -1; dx <= 2; dx++) {
                    PenPath left = new PenPath();
                    PenPath right = new PenPath();
                    new FineView(Viewport.ofTile(z, x + dx, y), z).line(line, 0, left);
                    new FineView(Viewport.ofTile(z, x + dx + 1, y), z).line(line, 0, right);
                    List<Double> a = crossings(left, 256);
                    List<Double> b = crossings(right, 0);
                    assertEquals(a.size(), b.size(), "a gap at zoom " + z);
                    for (int i = 0; i < a.size(); i++) {
                        assertEquals(a.get(i), b.get(i), 1e-3);
                        crossed++;
                    }
                }
            }
        }
        assertTrue(crossed > 50, "only " + crossed + " crossings were looked at");
    }

    @Test
    void whatIsLeftOutIsNeverSeen() {
        GivenLines line = wriggling(3);
        for (int z : new int[] {8, 11, 14}) {
            Viewport view =
                    Viewport.ofTile(z, (int) (MercatorRows.x(LON) * (1 << z)), (int) (MercatorRows.y(LAT) * (1 << z)));
            FineView cut = new FineView(view, z);
            PenPath path = new PenPath();
            cut.line(line, 0, path);
            List<double[]> kept = new ArrayList<>();
            path.feed(new PenPath.Sink() {
                @Override
                public void moveTo(double px, double py) {
                    kept.add(new double[] {px, py});
                }

                @Override
                public void lineTo(double px, double py) {
                    kept.add(new double[] {px, py});
                }

                @Override
                public void curveTo(double x1, double y1, double x2, double y2, double px, double py) {
                    throw new AssertionError("no curves");
                }

                @Override
                public void close() {
                    // lines are open
                }
            });
            for (int v = line.start(0); v < line.end(0); v++) {
                double px = view.screenX(line.lon7(v) / 3.6e9 + 0.5);
                double py = view.screenY(Mercator.y(line.lat7(v) / 1e7));
                if (px > 0 && py > 0 && px < 256 && py < 256) {
                    double nearest = kept.stream()
                            .mapToDouble(k -> Math.hypot(k[0] - px, k[1] - py))
                            .min()
                            .orElse(99);
                    assertTrue(nearest < 0.75, "a vertex is " + nearest + " pixels off the line");
                }
            }
        }
    }

    @Test
    void aDashBeginsAtTheSamePlaceInBothTiles() {
        GivenLines line = new GivenLines().add("", LAT, LON, LAT - 9000, LON + 4_000_000, LAT + 9000, LON + 9_000_000);
        int z = 14;
        double pattern = 11;
        int y = (int) (MercatorRows.y(LAT) * (1 << z));
        int x = (int) (MercatorRows.x(LON) * (1 << z));
        List<Double> starts = new ArrayList<>();
        for (int dx = 1; dx < 12; dx++) {
            PenPath path = new PenPath();
            new FineView(Viewport.ofTile(z, x + dx, y), z).dashes(line, 0, pattern, path);
            if (!path.isEmpty()) {
                Viewport view = Viewport.ofTile(z, x + dx, y);
                double startX = path.box()[0];
                // Length of the line up to there, pixels: it runs nearly straight to the east.
                double from = view.screenX(LON / 3.6e9 + 0.5);
                starts.add((startX - from) / pattern);
            }
        }
        assertTrue(starts.size() > 8);
        for (double start : starts) {
            assertEquals(Math.rint(start), start, 0.05, "dashes are cut at the edge of a tile");
        }
    }

    @Test
    void mercatorFromTheTableIsTrueToTheHundredthOfAPixel() {
        Random dice = new Random(5);
        for (int i = 0; i < 5000; i++) {
            int lat7 = (int) ((dice.nextDouble() * 120 - 60) * 1e7);
            double pixels = (MercatorRows.y(lat7) - Mercator.y(lat7 / 1e7)) * Mercator.worldPixels(18);
            assertEquals(0, pixels, 0.012);
        }
    }
}
