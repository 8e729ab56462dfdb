package id.petapam.ui.command;

import id.petapam.model.Rayon;
import id.petapam.text.Words;
import id.petapam.ui.common.FormDialog;
import id.petapam.workflow.command.ArrangeRayons;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;

/** What is done with rayons: divide, move a kecamatan, rename, remove. */
final class RayonMenu {

    private final Words words;
    private final CommandViewModel model;
    private final Supplier<Optional<CommandRow>> picked;
    private final Menu move;
    private final MenuItem rename;
    private final MenuItem remove;

    RayonMenu(Words words, CommandViewModel model, Supplier<Optional<CommandRow>> picked) {
        this.words = words;
        this.model = model;
        this.picked = picked;
        move = new Menu(words.say("commandview.move"));
        rename = item("commandview.rename", () -> picked.get().ifPresent(this::rename));
        remove = item(
                "commandview.remove",
                () -> picked.get().flatMap(CommandRow::rayon).ifPresent(model::remove));
    }

    void fill(MenuButton button) {
        button.getItems()
                .setAll(
                        item("commandview.divide", this::divide),
                        item("commandview.new-rayon", () -> model.addRayon(Optional.empty())),
                        new SeparatorMenuItem(),
                        move,
                        rename,
                        remove);
        button.setOnShowing(event -> ready());
    }

    private MenuItem item(String key, Runnable does) {
        MenuItem item = new MenuItem(words.say(key));
        item.setOnAction(event -> does.run());
        return item;
    }

    private void ready() {
        Optional<CommandRow> row = picked.get();
        move.setDisable(row.flatMap(CommandRow::district).isEmpty());
        rename.setDisable(row.filter(CommandRow::isRayon).isEmpty());
        remove.setDisable(row.filter(CommandRow::isRayon).isEmpty());
        move.getItems().clear();
        for (Rayon rayon : model.rayons()) {
            MenuItem item = new MenuItem(rayon.name());
            item.setOnAction(event ->
                    picked.get().flatMap(CommandRow::district).ifPresent(district -> model.move(district, rayon.id())));
            move.getItems().add(item);
        }
        move.getItems()
                .add(item(
                        "commandview.new-rayon",
                        () -> model.addRayon(picked.get().flatMap(CommandRow::district))));
    }

    private void rename(CommandRow row) {
        FormDialog form = new FormDialog(words, "commandview.rename.title", "commandview.rename.do");
        TextField name = new TextField(row.place());
        form.row("commandview.rename.name", name);
        form.onlyWhen(name.textProperty().map(text -> !text.isBlank()));
        if (form.ask()) {
            row.rayon().ifPresent(id -> model.rename(id, name.getText()));
        }
    }

    private void divide() {
        SimpleIntegerProperty count = new SimpleIntegerProperty(model.usualRayons());
        FormDialog form = new FormDialog(words, "commandview.divide.title", "commandview.divide.do");
        Label about = new Label(words.say("commandview.divide.about"));
        about.setWrapText(true);
        about.setMaxWidth(420);
        form.wide(about);
        form.row("commandview.divide.count", form.number(1, ArrangeRayons.MOST, count));
        if (form.ask()) {
            model.divide(count.get());
        }
    }
}
