package id.petapam.ui.map;

import id.petapam.ui.common.ForceDrag;
import id.petapam.ui.common.Forces;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TransferMode;

/** Turns mouse, wheel, key and drag events of the map into gestures and steps. */
final class MapInput {

    /** What one notch of a wheel reports. */
    private static final double NOTCH = 40;

    private static final double LEVELS_PER_NOTCH = 0.5;
    private static final double KEY_PAN = 80;

    /** What the events lead to. */
    interface Steps {
        Optional<MapTarget> takeable(double x, double y);

        void hovering(double x, double y);

        void left();

        void zoomAt(double levels, double x, double y);

        void zoomMiddle(double levels);

        void pan(double dx, double dy);

        void doubleClicked(double x, double y);

        void home();

        void menu(ContextMenuEvent event);

        /** Says whether the load may be dropped here. */
        boolean dragOver(MapLoad load, double x, double y);

        boolean drop(MapLoad load, double x, double y);

        void dragLeft();

        /** Enter: the middle of the map is the point that was asked for, or the area is drawn; says whether one was. */
        boolean accept();

        /** Insert puts a corner of an area in the middle of the map, Backspace takes the last one back. */
        boolean corner(boolean back);

        /** Esc; says whether anything was given up. */
        boolean giveUp();
    }

    private final Node node;
    private final Gestures gestures;
    private final Steps steps;
    private boolean space;
    private boolean boxTool;
    private boolean toggle;

    MapInput(Node node, Gestures gestures, Steps steps) {
        this.node = node;
        this.gestures = gestures;
        this.steps = steps;
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        node.addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> gestures.drag(e.getX(), e.getY()));
        node.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        node.addEventHandler(MouseEvent.MOUSE_MOVED, e -> steps.hovering(e.getX(), e.getY()));
        node.addEventHandler(MouseEvent.MOUSE_EXITED, e -> steps.left());
        node.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        node.addEventHandler(KeyEvent.KEY_RELEASED, this::keyReleased);
        node.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, steps::menu);
        node.addEventHandler(DragEvent.DRAG_OVER, this::dragOver);
        node.addEventHandler(DragEvent.DRAG_DROPPED, this::dragDropped);
        node.addEventHandler(DragEvent.DRAG_EXITED, e -> steps.dragLeft());
    }

    void setBoxTool(boolean on) {
        boxTool = on;
    }

    /** Whether Ctrl was held at the last press or release. */
    boolean isToggling() {
        return toggle;
    }

    private void pressed(MouseEvent e) {
        node.requestFocus();
        toggle = e.isShortcutDown();
        if (e.getButton() == MouseButton.SECONDARY) {
            return;
        }
        gestures.press(e.getX(), e.getY(), intentOf(e), steps.takeable(e.getX(), e.getY()));
    }

    private Gestures.Intent intentOf(MouseEvent e) {
        if (space || e.getButton() == MouseButton.MIDDLE) {
            return Gestures.Intent.PAN;
        }
        return e.isShiftDown() || boxTool ? Gestures.Intent.BOX : Gestures.Intent.CARRY;
    }

    private void released(MouseEvent e) {
        toggle = e.isShortcutDown();
        boolean click = gestures.doing() == Gestures.Doing.PRESSED;
        gestures.release(e.getX(), e.getY());
        if (click && e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2) {
            steps.doubleClicked(e.getX(), e.getY());
        }
    }

    private void scrolled(ScrollEvent e) {
        if (e.getDeltaY() != 0 && !e.isInertia()) {
            steps.zoomAt(e.getDeltaY() / NOTCH * LEVELS_PER_NOTCH, e.getX(), e.getY());
            e.consume();
        }
    }

    private void keyPressed(KeyEvent e) {
        if (e.isShortcutDown() || e.isAltDown()) {
            return;
        }
        if (act(e.getCode(), e.getText())) {
            e.consume();
        }
    }

    private boolean act(KeyCode code, String text) {
        switch (code) {
            case LEFT, KP_LEFT -> steps.pan(KEY_PAN, 0);
            case RIGHT, KP_RIGHT -> steps.pan(-KEY_PAN, 0);
            case UP, KP_UP -> steps.pan(0, KEY_PAN);
            case DOWN, KP_DOWN -> steps.pan(0, -KEY_PAN);
            case PLUS, ADD, EQUALS -> steps.zoomMiddle(1);
            case MINUS, SUBTRACT -> steps.zoomMiddle(-1);
            case HOME -> steps.home();
            case SPACE -> space = true;
            case ESCAPE -> {
                return steps.giveUp();
            }
            case ENTER -> {
                return steps.accept();
            }
            case INSERT, BACK_SPACE -> {
                return steps.corner(code == KeyCode.BACK_SPACE);
            }
            default -> {
                return typed(text);
            }
        }
        return true;
    }

    private boolean typed(String text) {
        if ("+".equals(text) || "-".equals(text)) {
            steps.zoomMiddle("+".equals(text) ? 1 : -1);
            return true;
        }
        return false;
    }

    private void keyReleased(KeyEvent e) {
        if (e.getCode() == KeyCode.SPACE) {
            space = false;
            e.consume();
        }
    }

    private static MapLoad loadOf(DragEvent e) {
        return new MapLoad.FromOutside(ForceDrag.read(e.getDragboard()).orElse(Forces.NONE));
    }

    private void dragOver(DragEvent e) {
        if (steps.dragOver(loadOf(e), e.getX(), e.getY())) {
            e.acceptTransferModes(TransferMode.ANY);
        }
        e.consume();
    }

    private void dragDropped(DragEvent e) {
        e.setDropCompleted(steps.drop(loadOf(e), e.getX(), e.getY()));
        e.consume();
    }
}
