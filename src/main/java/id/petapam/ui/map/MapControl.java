package id.petapam.ui.map;

import id.petapam.geo.LatLon;
import id.petapam.map.Viewport;
import id.petapam.model.Severity;
import id.petapam.model.StationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Region;

/** What happens on the map when the planner does something: moves the view, shows cards, asks and tells the listener. */
final class MapControl implements Gestures.Outcome, MapInput.Steps {

    /** How the control changes what the surface shows. */
    interface Stage {
        Viewport view();

        /** Where a zoom that is under way will come to rest. */
        void zoom(double levels, double x, double y);

        void pan(double dx, double dy);

        void home();

        void zoomTo(List<StationId> stations);

        /** Marks look different although the view did not move. */
        void redraw();

        void pointAt(Optional<LatLon> place);

        /** An area is being drawn, or no longer. */
        void sketch(Optional<AreaSketch> sketch);
    }

    /** A place that somebody asked the planner to point at. */
    private record Wish(Consumer<LatLon> chosen) {}

    private final Region node;
    private final Stage stage;
    private final PlanLayer plan;
    private final MapOverlay overlay;
    private final MapInput input;
    private final Gestures gestures = new Gestures(this);
    private MapListener listener = new MapListener() {};
    private Optional<Wish> wish = Optional.empty();
    private Optional<AreaSketch> sketch = Optional.empty();
    private Optional<MapTarget> hovered = Optional.empty();

    MapControl(Region node, Stage stage, PlanLayer plan, MapOverlay overlay) {
        this.node = node;
        this.stage = stage;
        this.plan = plan;
        this.overlay = overlay;
        this.input = new MapInput(node, gestures, this);
    }

    void tell(MapListener newListener) {
        listener = newListener;
    }

    void useBoxTool(boolean on) {
        input.setBoxTool(on);
        node.setCursor(on || isAsking() ? Cursor.CROSSHAIR : Cursor.DEFAULT);
    }

    void ask(String prompt, Consumer<LatLon> chosen) {
        endWish();
        wish = Optional.of(new Wish(chosen));
        overlay.prompt(prompt);
        node.setCursor(Cursor.CROSSHAIR);
        node.requestFocus();
    }

    void askArea(String prompt, AreaSketch begun) {
        endWish();
        sketch = Optional.of(begun);
        overlay.prompt(prompt);
        node.setCursor(Cursor.CROSSHAIR);
        node.requestFocus();
        stage.sketch(sketch);
    }

    private boolean isAsking() {
        return wish.isPresent() || sketch.isPresent();
    }

    /** What is under the pointer may have changed while the pointer did not move. */
    void forgetHover() {
        hovered = Optional.empty();
        plan.hover(hovered);
        overlay.card().hide();
    }

    @Override
    public Optional<MapTarget> takeable(double x, double y) {
        if (isAsking()) {
            return Optional.empty();
        }
        return Optional.of(plan.at(x, y)).filter(MapTarget::isMark).filter(listener::canTake);
    }

    @Override
    public void hovering(double x, double y) {
        stage.pointAt(Optional.of(stage.view().toLatLon(x, y)));
        sketch.ifPresent(s -> {
            s.point(Optional.of(stage.view().toLatLon(x, y)));
            stage.redraw();
        });
        MapTarget target = plan.at(x, y);
        if (!target.isMark() || isAsking()) {
            unhover();
            return;
        }
        if (!hovered.equals(Optional.of(target))) {
            hovered = Optional.of(target);
            plan.hover(hovered);
            stage.redraw();
            node.setCursor(Cursor.HAND);
        }
        overlay.card().show(listener.describe(target), Severity.INFO, x, y, node);
    }

    @Override
    public void left() {
        stage.pointAt(Optional.empty());
        unhover();
    }

    private void unhover() {
        if (hovered.isPresent()) {
            hovered = Optional.empty();
            plan.hover(hovered);
            stage.redraw();
            node.setCursor(Cursor.DEFAULT);
        }
        overlay.card().hide();
    }

    @Override
    public void zoomAt(double levels, double x, double y) {
        unhover();
        stage.zoom(levels, x, y);
    }

    @Override
    public void zoomMiddle(double levels) {
        zoomAt(levels, node.getWidth() / 2, node.getHeight() / 2);
    }

    @Override
    public void pan(double dx, double dy) {
        unhover();
        stage.pan(dx, dy);
    }

    @Override
    public void panned(double dx, double dy) {
        node.setCursor(Cursor.CLOSED_HAND);
        pan(dx, dy);
    }

    @Override
    public void home() {
        stage.home();
    }

    @Override
    public void clicked(double x, double y) {
        if (isAsking()) {
            answer(x, y);
            return;
        }
        listener.clicked(plan.at(x, y), input.isToggling());
    }

    private void answer(double x, double y) {
        LatLon at = stage.view().toLatLon(x, y);
        if (wish.isPresent()) {
            Consumer<LatLon> chosen = wish.get().chosen();
            endWish();
            chosen.accept(at);
        } else if (!isLastCorner(x, y)) {
            sketch.orElseThrow().add(at);
            stage.redraw();
        }
    }

    /** The second click of a double click falls on the corner of the first. */
    private boolean isLastCorner(double x, double y) {
        List<LatLon> corners = sketch.orElseThrow().corners();
        if (corners.isEmpty()) {
            return false;
        }
        LatLon last = corners.get(corners.size() - 1);
        return Math.hypot(stage.view().screenX(last) - x, stage.view().screenY(last) - y) < Gestures.CLICK_SLACK;
    }

    @Override
    public boolean accept() {
        if (wish.isPresent()) {
            answer(node.getWidth() / 2, stage.view().height() / 2);
            return true;
        }
        boolean drawing = sketch.isPresent();
        sketch.filter(AreaSketch::isArea).ifPresent(area -> {
            endWish();
            area.finish();
        });
        return drawing;
    }

    @Override
    public boolean corner(boolean back) {
        sketch.ifPresent(area -> {
            if (back) {
                area.removeLast();
            } else {
                answer(node.getWidth() / 2, stage.view().height() / 2);
            }
            stage.redraw();
        });
        return sketch.isPresent();
    }

    @Override
    public void doubleClicked(double x, double y) {
        if (sketch.isPresent()) {
            accept();
            return;
        }
        MapTarget target = plan.at(x, y);
        if (target instanceof MapTarget.OnCluster cluster) {
            stage.zoomTo(cluster.stations());
        } else if (!target.isMark()) {
            stage.zoom(1, x, y);
        }
    }

    @Override
    public void menu(ContextMenuEvent event) {
        boolean byKey = event.isKeyboardTrigger();
        double x = byKey ? node.getWidth() / 2 : event.getX();
        double y = byKey ? node.getHeight() / 2 : event.getY();
        unhover();
        Point2D screen = node.localToScreen(x, y);
        listener.menuWanted(plan.at(x, y), screen.getX(), screen.getY());
        event.consume();
    }

    @Override
    public void boxing(Gestures.Box box) {
        overlay.box(box);
    }

    @Override
    public void boxed(Gestures.Box box) {
        listener.boxed(plan.stationsIn(box), plan.sitesIn(box), input.isToggling());
    }

    @Override
    public void carrying(MapTarget taken, double x, double y) {
        node.setCursor(Cursor.MOVE);
        plan.carry(Optional.of(taken), x, y);
        dragOver(new MapLoad.FromMap(taken), x, y);
    }

    @Override
    public void letGo(MapTarget taken, double x, double y) {
        drop(new MapLoad.FromMap(taken), x, y);
    }

    @Override
    public void ended() {
        overlay.noBox();
        overlay.buttons().releaseBox();
        useBoxTool(false);
        plan.carry(Optional.empty(), 0, 0);
        dragLeft();
    }

    @Override
    public boolean dragOver(MapLoad load, double x, double y) {
        MapTarget over = plan.at(x, y);
        Optional<DropHint> hint = isItself(load, over) ? Optional.empty() : listener.hint(load, over);
        overlay.card().hide();
        if (hint.isEmpty()) {
            dragLeft();
            return false;
        }
        DropHint shown = hint.get();
        plan.dropTarget(Optional.of(over), shown.accepted());
        stage.redraw();
        List<String> lines = new ArrayList<>(List.of(shown.title()));
        lines.addAll(shown.lines());
        overlay.hint().show(lines, shown.severity(), x, y, node);
        return shown.accepted();
    }

    @Override
    public boolean drop(MapLoad load, double x, double y) {
        MapTarget over = plan.at(x, y);
        boolean accepted = !isItself(load, over)
                && listener.hint(load, over).filter(DropHint::accepted).isPresent();
        dragLeft();
        if (accepted) {
            listener.dropped(load, over);
        }
        return accepted;
    }

    private static boolean isItself(MapLoad load, MapTarget over) {
        return load instanceof MapLoad.FromMap own && own.taken().equals(over);
    }

    @Override
    public void dragLeft() {
        plan.dropTarget(Optional.empty(), false);
        stage.redraw();
        overlay.hint().hide();
    }

    @Override
    public boolean giveUp() {
        if (gestures.cancel()) {
            return true;
        }
        boolean wished = isAsking();
        endWish();
        return wished || overlay.pin().remove();
    }

    private void endWish() {
        if (isAsking()) {
            wish = Optional.empty();
            sketch = Optional.empty();
            stage.sketch(sketch);
            overlay.prompt("");
            node.setCursor(Cursor.DEFAULT);
        }
    }
}
