package id.petapam.ui.command;

import id.petapam.model.Site;
import id.petapam.model.SiteKind;
import id.petapam.text.Words;
import id.petapam.ui.common.MapArea;
import id.petapam.workflow.command.CitySecurity;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What is done with the city security plan: rings around a place, objects put on the map, changed and removed. */
final class SecurityMenu {

    /** A place that the picked line belongs to comes first; more than these are found by their own line. */
    private static final int MOST_PLACES = 30;

    private final Words words;
    private final CommandViewModel model;
    private final MapArea map;
    private final Supplier<Optional<CommandRow>> picked;
    private final Menu rings;
    private final Menu add;
    private final MenuItem change;
    private final MenuItem remove;

    SecurityMenu(Words words, CommandViewModel model, MapArea map, Supplier<Optional<CommandRow>> picked) {
        this.words = words;
        this.model = model;
        this.map = map;
        this.picked = picked;
        rings = new Menu(words.say("commandview.rings"));
        add = new Menu(words.say("commandview.add-part"));
        change = new MenuItem(words.say("commandview.change-part"));
        change.setOnAction(event -> part().ifPresent(this::change));
        remove = new MenuItem(words.say("commandview.remove-part"));
        remove.setOnAction(event -> part().ifPresent(model::removePart));
    }

    void fill(MenuButton button) {
        button.getItems().setAll(rings, add, new SeparatorMenuItem(), change, remove);
        button.setOnShowing(event -> ready());
    }

    private Optional<Site> part() {
        return picked.get().flatMap(model::part);
    }

    private void ready() {
        List<Site> places = model.securityPlaces().stream().limit(MOST_PLACES).toList();
        rings.getItems().clear();
        add.getItems().clear();
        for (Site place : places) {
            MenuItem item = new MenuItem(place.name());
            item.setOnAction(event -> {
                model.surround(place);
                map.reveal(model.around(place));
            });
            rings.getItems().add(item);
            Menu at = new Menu(place.name());
            CitySecurity.KINDS.forEach(kind -> at.getItems().add(kind(place, kind)));
            add.getItems().add(at);
        }
        if (places.isEmpty()) {
            rings.getItems().add(none());
            add.getItems().add(none());
        }
        change.setDisable(part().isEmpty());
        remove.setDisable(part().isEmpty());
    }

    private MenuItem none() {
        MenuItem item = new MenuItem(words.say("commandview.no-place"));
        item.setDisable(true);
        return item;
    }

    private MenuItem kind(Site place, SiteKind kind) {
        MenuItem item = new MenuItem(words.say(kind));
        item.setOnAction(event -> {
            map.reveal(model.around(place));
            if (CitySecurity.isLine(kind)) {
                map.askLine(
                        words.say("commandview.draw-line", words.say(kind)),
                        points -> model.addPart(place, kind, points));
            } else {
                map.askPoint(
                        words.say("commandview.point-at", words.say(kind)),
                        at -> model.addPart(place, kind, List.of(at)));
            }
        });
        return item;
    }

    private void change(Site part) {
        new SecurityDialog(words, part).ask().ifPresent(model::put);
    }
}
