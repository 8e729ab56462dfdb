package id.petapam.map;

import java.util.ArrayList;
import java.util.List;

/**
 * Fills many surfaces with few strokes of the pen, since each one takes a while to begin: surfaces of one colour that do
 * not overlap go together. What was added later still lies over what was added before. For one thread.
 */
final class FillBatch {

    private static final class Batch {
        private PenPath path = new PenPath();
        private final List<double[]> boxes = new ArrayList<>();
    }

    private final MapPen pen;
    private final int[] colours;
    private final Batch[] batches;

    /** @param colours {@code 0xAARRGGBB} of each kind of surface */
    FillBatch(MapPen pen, int... colours) {
        this.pen = pen;
        this.colours = colours;
        batches = new Batch[colours.length];
        for (int i = 0; i < batches.length; i++) {
            batches[i] = new Batch();
        }
    }

    void add(int kind, PenPath surface) {
        double[] box = surface.box();
        for (int i = 0; i < batches.length; i++) {
            for (double[] b : batches[i].boxes) {
                if (b[0] < box[2] && box[0] < b[2] && b[1] < box[3] && box[1] < b[3]) {
                    fill(i);
                    break;
                }
            }
        }
        batches[kind].path.add(surface);
        batches[kind].boxes.add(box);
    }

    /** Fills what is left; call at the end. */
    void finish() {
        for (int i = 0; i < batches.length; i++) {
            fill(i);
        }
    }

    private void fill(int kind) {
        Batch batch = batches[kind];
        if (!batch.path.isEmpty()) {
            pen.fill(batch.path, colours[kind]);
            batch.path = new PenPath();
            batch.boxes.clear();
        }
    }
}
