package id.petapam.ui.roster;

import id.petapam.model.UnitId;
import id.petapam.text.Words;
import id.petapam.ui.common.Forces;
import id.petapam.ui.common.Task;
import id.petapam.ui.common.Workplace;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What can be done with the picked lines of the roster, for those who do not drag. */
final class RosterMenu {

    private final Workplace place;
    private final RosterViewModel model;
    private final Consumer<UnitId> edit;
    private final MenuItem assign;
    private final MenuItem release;
    private final MenuItem change;
    private final MenuItem remove;

    RosterMenu(Workplace place, RosterViewModel model, Consumer<UnitId> edit) {
        this.place = place;
        this.model = model;
        this.edit = edit;
        Words words = place.words();
        assign = item(words.say("roster.assign"), model::assignToSelection);
        release = item(words.say("roster.release"), model::release);
        change = item(words.say("roster.edit-unit"), () -> unit(edit));
        remove = item(words.say("roster.remove-unit"), () -> unit(model::remove));
    }

    void standAt(Control control) {
        ContextMenu menu = new ContextMenu(
                assign,
                release,
                new SeparatorMenuItem(),
                change,
                remove,
                item(place.words().say("roster.add-unit"), () -> place.navigator()
                        .start(Task.ADD_UNIT)),
                item(place.words().say("roster.empty.import"), () -> place.navigator()
                        .start(Task.IMPORT_PERSONNEL)));
        menu.setOnShowing(event -> ready());
        control.setContextMenu(menu);
    }

    private void ready() {
        Forces forces = place.selection().forces();
        assign.setDisable(!model.canAssign());
        release.setDisable(forces.persons().isEmpty());
        change.setDisable(forces.units().size() != 1);
        remove.setDisable(forces.units().size() != 1);
    }

    private void unit(Consumer<UnitId> action) {
        place.selection().forces().units().stream().findFirst().ifPresent(action);
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> action.run());
        return item;
    }
}
