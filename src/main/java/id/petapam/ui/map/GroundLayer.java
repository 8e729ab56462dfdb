package id.petapam.ui.map;

import id.petapam.map.AreaTint;
import id.petapam.map.BaseMapPainter;
import id.petapam.map.Viewport;
import java.util.Map;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.transform.Affine;

/**
 * The coverage of areas over the tiles. Painted larger than the window and then only moved; painted anew when the
 * window leaves the painted part or the zoom comes to rest.
 */
final class GroundLayer extends Canvas {

    private static final double MARGIN = 160;

    private final FxFonts fonts;
    private final Affine place = new Affine();
    private Optional<BaseMapPainter> painter = Optional.empty();
    private Map<String, AreaTint> tints = Map.of();
    private String focus = "";
    private Viewport painted;

    GroundLayer(FxFonts fonts) {
        this.fonts = fonts;
        getTransforms().add(place);
    }

    void paintWith(BaseMapPainter newPainter) {
        painter = Optional.of(newPainter);
        painted = null;
    }

    void tint(Map<String, AreaTint> newTints, String newFocus) {
        if (!tints.equals(newTints) || !focus.equals(newFocus)) {
            tints = newTints;
            focus = newFocus;
            painted = null;
        }
    }

    /** @param moving the zoom is under way: what is painted is stretched rather than painted anew */
    void follow(Viewport view, boolean moving) {
        if (painter.isEmpty() || (tints.isEmpty() && focus.isEmpty())) {
            setVisible(false);
            return;
        }
        setVisible(true);
        if (painted == null || !covers(view) || (painted.zoom() != view.zoom() && !moving)) {
            paint(view);
        }
        double stretch = Math.pow(2, view.zoom() - painted.zoom());
        place.setMxx(stretch);
        place.setMyy(stretch);
        place.setTx(Math.round(view.screenX(painted.worldX(0))));
        place.setTy(Math.round(view.screenY(painted.worldY(0))));
    }

    private boolean covers(Viewport view) {
        return view.screenX(painted.worldX(0)) <= 1
                && view.screenY(painted.worldY(0)) <= 1
                && view.screenX(painted.worldX(painted.width())) >= view.width() - 1
                && view.screenY(painted.worldY(painted.height())) >= view.height() - 1;
    }

    private void paint(Viewport view) {
        double w = Math.ceil(view.width() + 2 * MARGIN);
        double h = Math.ceil(view.height() + 2 * MARGIN);
        painted = view.resized(w, h);
        if (w != getWidth() || h != getHeight()) {
            setWidth(w);
            setHeight(h);
        }
        GraphicsContext gc = getGraphicsContext2D();
        gc.clearRect(0, 0, w, h);
        FxPen pen = new FxPen(gc, fonts);
        painter.ifPresent(p -> {
            p.paintTints(pen, painted, tints);
            if (!focus.isEmpty()) {
                p.paintFocus(pen, painted, focus);
            }
        });
    }
}
