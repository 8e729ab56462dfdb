package id.petapam.ui.roster;

import id.petapam.model.Unit;
import id.petapam.model.UnitKind;
import id.petapam.text.Words;
import id.petapam.ui.common.FormDialog;
import id.petapam.ui.common.Labels;
import id.petapam.ui.common.Workplace;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;

/** Asks for a unit, new or changed. */
final class UnitDialog {

    private final Words words;
    private final UnitFormViewModel model;
    private final FormDialog form;

    UnitDialog(Workplace place, Optional<Unit> before) {
        words = place.words();
        model = new UnitFormViewModel(place.desk().state().plan(), before, place.ids());
        form = new FormDialog(words, before.isPresent() ? "roster.form.edit" : "roster.form.new", "roster.form.save");
        TextField name = new TextField();
        name.textProperty().bindBidirectional(model.nameProperty());
        form.row("roster.form.name", name);
        ComboBox<UnitKind> kinds = new ComboBox<>(FXCollections.observableArrayList(UnitKind.values()));
        Labels.show(kinds, kind -> kind == null ? "" : words.say(kind));
        kinds.valueProperty().bindBidirectional(model.unitKindProperty());
        form.row("roster.form.kind", kinds);
        Spinner<Integer> heads = form.number(model.least(), UnitFormViewModel.MOST, model.headcountProperty());
        form.row("roster.form.headcount", heads);
        ComboBox<Unit> parents = new ComboBox<>();
        parents.getItems().add(null);
        parents.getItems().addAll(model.possibleParents());
        Labels.show(parents, unit -> unit == null ? words.say("roster.form.no-parent") : unit.name());
        parents.valueProperty().bindBidirectional(model.parentProperty());
        form.row("roster.form.parent", parents);
        form.onlyWhen(model.valid());
    }

    Optional<Unit> ask() {
        return form.ask() ? Optional.of(model.unit()) : Optional.empty();
    }
}
