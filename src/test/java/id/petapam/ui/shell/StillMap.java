package id.petapam.ui.shell;

import id.petapam.geo.LatLon;
import id.petapam.model.DistrictCode;
import id.petapam.ui.common.MapArea;
import id.petapam.ui.common.MapReadout;
import id.petapam.ui.common.Places;
import id.petapam.ui.common.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Stands where the map would: remembers what it was asked to show. */
final class StillMap implements MapArea {

    final List<Places> revealed = new ArrayList<>();
    private final Pane pane = new Pane();

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void reveal(Places places) {
        revealed.add(places);
    }

    @Override
    public void reveal(DistrictCode district) {}

    @Override
    public void revealAll() {}

    @Override
    public void zoomBy(double steps) {}

    @Override
    public void askPoint(String hint, Consumer<LatLon> chosen) {
        chosen.accept(new LatLon(-4.25, 104.55));
    }

    @Override
    public void show(Theme theme) {
        pane.setStyle(theme.isDark() ? "-fx-background-color:#0B1220" : "-fx-background-color:#F4F1EA");
    }

    @Override
    public ObservableValue<MapReadout> readout() {
        return new SimpleObjectProperty<>(
                new MapReadout("−4,2961; 104,4712", "48S 441 250 mT 9 525 120 mU", "Kec. Martapura", "1 : 180.000"));
    }

    @Override
    public String attribution() {
        return "© GSHHG, GeoNames, idn-area-data · batas indikatif";
    }
}
