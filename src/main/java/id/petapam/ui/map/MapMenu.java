package id.petapam.ui.map;

import id.petapam.geo.GridReference;
import id.petapam.geo.LatLon;
import id.petapam.text.Words;
import id.petapam.ui.common.Navigator;
import id.petapam.ui.common.Task;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** The map's context menu: what can be done at a place that no other pane offers. */
final class MapMenu {

    private final Node owner;
    private final Words words;
    private final Navigator navigator;
    private final BiConsumer<Double, MapTarget> zoom;
    private final Supplier<LatLon> pointed;
    private final Function<LatLon, Map<String, Runnable>> more;
    private final ContextMenu menu = new ContextMenu();

    /**
     * @param zoom shows a target nearer
     * @param pointed where the menu was asked for
     * @param more what else can be done at a place, by text key
     */
    MapMenu(
            Node owner,
            Words words,
            Navigator navigator,
            BiConsumer<Double, MapTarget> zoom,
            Supplier<LatLon> pointed,
            Function<LatLon, Map<String, Runnable>> more) {
        this.owner = owner;
        this.words = words;
        this.navigator = navigator;
        this.zoom = zoom;
        this.pointed = pointed;
        this.more = more;
    }

    void show(MapTarget target, double screenX, double screenY) {
        LatLon at = pointed.get();
        menu.getItems()
                .setAll(
                        item("mapview.menu.zoom", () -> zoom.accept(1.5, target)),
                        item("mapview.menu.copy", () -> copy(words.value(at))),
                        item("mapview.menu.copy-utm", () -> copy(GridReference.utm(at))),
                        item("mapview.menu.site", () -> navigator.start(Task.PLACE_SITE)),
                        item("mapview.menu.facts", () -> navigator.start(Task.STATE_FACTS)),
                        item("mapview.menu.zone", () -> navigator.start(Task.DRAW_ZONE)));
        more.apply(at).forEach((key, action) -> menu.getItems().add(item(key, action)));
        menu.show(owner, screenX, screenY);
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(words.say(key));
        item.setOnAction(e -> action.run());
        return item;
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
