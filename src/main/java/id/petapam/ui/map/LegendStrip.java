package id.petapam.ui.map;

import id.petapam.map.AccessMark;
import id.petapam.map.AreaTint;
import id.petapam.map.BaseMap;
import id.petapam.map.FineMap;
import id.petapam.map.MapTheme;
import id.petapam.map.MarkClass;
import id.petapam.map.MarkState;
import id.petapam.map.PenPath;
import id.petapam.map.SecurityShape;
import id.petapam.map.Stroke;
import id.petapam.map.SymbolPainter;
import id.petapam.model.Coverage;
import id.petapam.model.SiteKind;
import id.petapam.text.Words;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** What the symbols mean, on a strip below the map: it can never cover a station, and it folds away. */
final class LegendStrip extends FlowPane {

    private static final double SYMBOL = 22;
    private static final double SMALL = 0.78;
    private static final double BADGE = 1.1;

    private final Words words;
    private boolean folded;

    LegendStrip(Words words) {
        this.words = words;
        getStyleClass().add("map-legend");
        setAccessibleText(words.say("mapview.legend"));
    }

    void paintFor(MapTheme theme, BaseMap map) {
        SymbolPainter painter = new SymbolPainter(theme, SMALL);
        SymbolPainter badges = new SymbolPainter(theme, BADGE);
        getChildren().clear();
        for (MarkClass klass : MarkClass.values()) {
            add("mapview.class." + klass.name(), station(painter, klass, Coverage.FULL, false));
        }
        for (Coverage coverage : Coverage.values()) {
            add("mapview.coverage." + coverage.name(), station(painter, MarkClass.KURANG_RAWAN, coverage, false));
        }
        add("mapview.estimated", station(painter, MarkClass.KURANG_RAWAN, Coverage.EMPTY, true));
        for (AccessMark mark : AccessMark.values()) {
            if (mark != AccessMark.NONE) {
                add("mapview.access." + mark.name(), drawing(pen -> badges.badge(pen, SYMBOL / 2, SYMBOL / 2, mark)));
            }
        }
        add(
                "mapview.cluster",
                drawing(pen -> painter.cluster(pen, SYMBOL / 2, SYMBOL / 2, 10, new int[] {14, 5, 2, 0, 0}, 0)));
        for (AreaTint tint : AreaTint.values()) {
            add("mapview.tint." + tint.name(), swatch(theme, tint));
        }
        add("mapview.security.ring", line(SiteKind.RING, true));
        add("mapview.security.route", line(SiteKind.EVACUATION_ROUTE, false));
        map.fine().map(FineMap::signs).filter(signs -> !signs.isEmpty()).ifPresent(signs -> getChildren()
                .add(new GroundLegend(words, theme, signs)));
    }

    private void add(String key, Node symbol) {
        Label label = new Label(words.say(key), symbol);
        label.setMinWidth(USE_PREF_SIZE);
        getChildren().add(label);
    }

    private static Node station(SymbolPainter painter, MarkClass klass, Coverage coverage, boolean estimated) {
        MarkState state = new MarkState(klass, coverage, estimated, AccessMark.NONE);
        return drawing(pen -> painter.station(pen, SYMBOL / 2, SYMBOL / 2, state));
    }

    private static Node swatch(MapTheme theme, AreaTint tint) {
        return drawing(pen -> {
            PenPath box = PenPath.rect(3.5, 5.5, 15, 11);
            pen.fill(box, theme.ground().land());
            pen.fill(box, theme.tint(tint));
            pen.stroke(box, theme.borders().district(), Stroke.of(1));
        });
    }

    /** A piece of a ring, or of a line of the city security plan. */
    private static Node line(SiteKind kind, boolean round) {
        PenPath path = round ? PenPath.circle(SYMBOL / 2, SYMBOL / 2, 7) : PenPath.polyline(3, 15, 9, 8, 19, 7);
        Stroke stroke = round ? Stroke.dashed(2, 4.0, 2.0) : Stroke.of(2.2);
        return drawing(pen -> pen.stroke(path, SecurityShape.colour(kind), stroke));
    }

    private static Node drawing(Consumer<FxPen> drawing) {
        Canvas canvas = new Canvas(SYMBOL, SYMBOL);
        drawing.accept(new FxPen(canvas.getGraphicsContext2D(), new FxFonts()));
        return canvas;
    }

    void fold(boolean away) {
        folded = away;
        setVisible(!away);
    }

    double heightFor(double width) {
        return folded || getChildren().isEmpty() ? 0 : Math.ceil(prefHeight(width));
    }
}
