package id.petapam.ui.map;

import com.gluonhq.impl.maps.BaseMap;
import com.gluonhq.maps.MapLayer;
import com.gluonhq.maps.MapView;
import id.petapam.geo.LatLon;
import id.petapam.geo.Mercator;
import id.petapam.map.Viewport;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Gluon's map view reduced to what we use of it: tiles at a given view. All of its own input handling is taken off. */
final class TileView extends Region {

    /** A layer is the only way to Gluon's base map, whose zoom and centre are never stale. */
    private static final class Anchor extends MapLayer {

        BaseMap base() {
            return baseMap;
        }
    }

    private MapView gluon;
    private BaseMap base;
    private Viewport shown;
    private double scale = 1;
    private final Scale toUnits = new Scale();

    TileView() {
        setMouseTransparent(true);
        renew();
    }

    /** A new view: Gluon keeps tiles for ever, so another base map needs another view. */
    void renew() {
        gluon = new MapView();
        gluon.setOnMousePressed(null);
        gluon.setOnMouseDragged(null);
        gluon.setOnMouseReleased(null);
        gluon.setOnZoomStarted(null);
        gluon.setOnZoom(null);
        gluon.setOnZoomFinished(null);
        gluon.setOnScroll(null);
        gluon.setFocusTraversable(false);
        Anchor anchor = new Anchor();
        gluon.addLayer(anchor);
        base = anchor.base();
        getChildren().setAll(gluon);
        gluon.getTransforms().add(toUnits);
        Viewport again = shown;
        shown = null;
        if (again != null) {
            show(again, scale);
        }
    }

    /** @param newScale pixels of the screen for one unit of the view: tiles are as fine as the screen */
    void show(Viewport view, double newScale) {
        if (view.equals(shown) && newScale == scale) {
            return;
        }
        if (newScale != scale) {
            scale = newScale;
            toUnits.setX(1 / scale);
            toUnits.setY(1 / scale);
            requestLayout();
        }
        shown = view;
        LatLon centre = Mercator.toLatLon(view.centerX(), view.centerY());
        base.setZoom(view.zoom() + Math.log(scale) / Math.log(2));
        gluon.setCenter(centre.lat(), centre.lon());
    }

    @Override
    protected void layoutChildren() {
        gluon.resizeRelocate(0, 0, getWidth() * scale, getHeight() * scale);
    }
}
