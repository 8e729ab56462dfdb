package id.petapam.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelPlacerTest {

    private static final TextStyle STYLE = TextStyle.plain(TextStyle.Face.REGULAR, 12, 0xFF000000);

    private final LabelPlacer placer = new LabelPlacer((text, style) -> text.length() * style.size() * 0.6);
    private final Viewport view = new Viewport(0.79, 0.51, 10, 800, 600);

    private MapLabel town(String name, int rank, double sx, double sy) {
        return new MapLabel(name, MapLabel.Kind.POINT, STYLE, rank, view.worldX(sx), view.worldY(sy), MapShape.lines());
    }

    @Test
    void namesNeverTouchObstaclesEachOtherOrTheEdge() {
        Random dice = new Random(4);
        List<MapLabel> labels = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            labels.add(town("Desa " + i, 50, dice.nextInt(800), dice.nextInt(600)));
        }
        List<Obstacle> discs = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            discs.add(Obstacle.disc(dice.nextInt(800), dice.nextInt(600), 20));
        }
        List<PlacedLabel> placed = placer.place(labels, discs, view);
        assertTrue(placed.size() > 40, "only " + placed.size());
        List<double[]> boxes = placed.stream().flatMap(p -> p.boxes().stream()).toList();
        for (int i = 0; i < boxes.size(); i++) {
            double[] b = boxes.get(i);
            assertTrue(b[0] >= 0 && b[1] >= 0 && b[2] <= 800 && b[3] <= 600);
            for (Obstacle o : discs) {
                assertTrue(!o.covers(b[0], b[1], b[2], b[3]));
            }
            for (int j = i + 1; j < boxes.size(); j++) {
                double[] c = boxes.get(j);
                assertTrue(!Obstacle.box(c[0], c[1], c[2] - c[0], c[3] - c[1]).covers(b[0], b[1], b[2], b[3]));
            }
        }
    }

    @Test
    void theMoreImportantNameGetsThePlace() {
        List<PlacedLabel> placed =
                placer.place(List.of(town("Desa", 60, 400, 300), town("Kota", 10, 403, 300)), List.of(), view);
        assertEquals("Kota", placed.get(0).label().text());
        assertEquals(1, placed.size());
    }

    @Test
    void theSamePictureComesOutWhateverTheOrder() {
        List<MapLabel> labels = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            labels.add(town("Nama " + i, 50, 13 * i % 800, 37 * i % 600));
        }
        List<PlacedLabel> first = placer.place(labels, List.of(), view);
        Collections.shuffle(labels, new Random(5));
        List<PlacedLabel> second = placer.place(labels, List.of(), view);
        assertEquals(
                first.stream().map(PlacedLabel::runs).toList(),
                second.stream().map(PlacedLabel::runs).toList());
    }

    @Test
    void theNameOfAnAreaMovesToAFreePlaceInsideIt() {
        double[] ring = ring(100, 100, 500, 400);
        MapLabel label = new MapLabel(
                "Martapura", MapLabel.Kind.AREA, STYLE, 20, view.worldX(300), view.worldY(250), MapShape.surface(ring));
        List<PlacedLabel> placed = placer.place(List.of(label), List.of(Obstacle.disc(300, 250, 80)), view);
        double[] box = placed.get(0).boxes().get(0);
        assertTrue(box[0] > 100 && box[1] > 100 && box[2] < 500 && box[3] < 400);
        assertTrue(!Obstacle.disc(300, 250, 80).covers(box[0], box[1], box[2], box[3]));
    }

    @Test
    void aLongNameBreaksWhereItsAreaIsNarrow() {
        MapLabel label = new MapLabel(
                "Buay Pemuka Bangsa Raja",
                MapLabel.Kind.AREA,
                STYLE,
                20,
                view.worldX(300),
                view.worldY(250),
                MapShape.surface(ring(240, 100, 360, 400)));
        assertTrue(placer.place(List.of(label), List.of(), view).get(0).runs().size() > 1);
    }

    @Test
    void theNameOfARiverFollowsItsBendAndIsNeverUpsideDown() {
        double[] line = new double[200];
        for (int i = 0; i < 100; i++) {
            // From right to left, as many rivers are digitised.
            double sx = 750 - i * 7;
            line[2 * i] = view.worldX(sx);
            line[2 * i + 1] = view.worldY(300 + 120 * Math.sin(sx / 130));
        }
        MapLabel label = new MapLabel("Sungai Komering", MapLabel.Kind.LINE, STYLE, 30, 0, 0, MapShape.lines(line));
        List<PlacedLabel.Run> letters =
                placer.place(List.of(label), List.of(), view).get(0).runs();
        assertEquals("Sungai Komering".length(), letters.size());
        for (PlacedLabel.Run letter : letters) {
            assertTrue(Math.abs(letter.angle()) < Math.PI / 2);
            double foot = 300 + 120 * Math.sin(letter.x() / 130);
            assertTrue(Math.abs(letter.y() - foot) < 16, "a letter lies off the river");
        }
        assertTrue(letters.get(0).x() < letters.get(letters.size() - 1).x());
    }

    @Test
    void aRiverShorterThanItsNameHasNone() {
        MapLabel label =
                new MapLabel("Sungai Komering", MapLabel.Kind.LINE, STYLE, 30, 0, 0, MapShape.lines(new double[] {
                    view.worldX(300), view.worldY(300), view.worldX(340), view.worldY(300)
                }));
        assertTrue(placer.place(List.of(label), List.of(), view).isEmpty());
    }

    private double[] ring(double x1, double y1, double x2, double y2) {
        double left = view.worldX(x1);
        double right = view.worldX(x2);
        double top = view.worldY(y1);
        double bottom = view.worldY(y2);
        return new double[] {left, top, right, top, right, bottom, left, bottom, left, top};
    }
}
