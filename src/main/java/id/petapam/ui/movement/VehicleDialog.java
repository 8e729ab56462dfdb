package id.petapam.ui.movement;

import id.petapam.model.Site;
import id.petapam.model.Unit;
import id.petapam.model.Vehicle;
import id.petapam.model.VehicleKind;
import id.petapam.rules.movement.VehicleDefaults;
import id.petapam.text.Words;
import id.petapam.ui.common.FormDialog;
import id.petapam.ui.common.Labels;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextField;
import javafx.stage.Window;

/** Asks what vehicles there are: kind, number, seats, speed, where they stand and whose they are. */
public final class VehicleDialog {

    private static final int MOST = 999;

    private final Vehicle before;
    private final FormDialog form;
    private final ComboBox<VehicleKind> kind = new ComboBox<>();
    private final TextField name = new TextField();
    private final IntegerProperty count = new SimpleIntegerProperty();
    private final IntegerProperty seats = new SimpleIntegerProperty();
    private final IntegerProperty speed = new SimpleIntegerProperty();
    private final ComboBox<Optional<Site>> home = new ComboBox<>();
    private final ComboBox<Optional<Unit>> unit = new ComboBox<>();

    VehicleDialog(Words words, VehiclesViewModel model, Vehicle before) {
        this.before = before;
        form = new FormDialog(words, "movementview.vehicle.title", "movementview.vehicle.save");
        kind.getItems().setAll(VehicleKind.values());
        Labels.show(kind, one -> one == null ? "" : words.say(one));
        kind.setValue(before.vehicleKind());
        name.setText(before.name());
        name.setPromptText(words.say("movementview.vehicle.name.prompt"));
        count.set(before.count());
        seats.set(before.seats());
        speed.set(before.speedKmh());
        kind.valueProperty().addListener((property, was, now) -> {
            VehicleDefaults usual = model.defaults(now);
            seats.set(usual.seats());
            speed.set(usual.speedKmh());
        });
        home.getItems().add(Optional.empty());
        model.homes().forEach(site -> home.getItems().add(Optional.of(site)));
        Labels.show(
                home,
                one -> one == null || one.isEmpty()
                        ? words.say("movementview.vehicle.no-home")
                        : one.get().name());
        home.setValue(chosen(
                model.homes(), site -> before.home().filter(site.id()::equals).isPresent()));
        unit.getItems().add(Optional.empty());
        model.units().forEach(one -> unit.getItems().add(Optional.of(one)));
        Labels.show(
                unit,
                one -> one == null || one.isEmpty()
                        ? words.say("movementview.vehicle.no-unit")
                        : one.get().name());
        unit.setValue(chosen(
                model.units(), one -> before.unit().filter(one.id()::equals).isPresent()));
        form.row("movementview.vehicle.kind", kind);
        form.row("movementview.vehicle.name", name);
        form.row("movementview.vehicle.count", form.number(1, MOST, count));
        form.row("movementview.vehicle.seats", form.number(1, MOST, seats));
        form.row("movementview.vehicle.speed", form.number(1, 200, speed));
        form.row("movementview.vehicle.home", home);
        form.row("movementview.vehicle.unit", unit);
    }

    private static <T> Optional<T> chosen(List<T> all, java.util.function.Predicate<T> which) {
        return all.stream().filter(which).findFirst();
    }

    public DialogPane pane() {
        return form.pane();
    }

    Optional<Vehicle> ask(Window owner) {
        form.dress(owner);
        return form.ask()
                ? Optional.of(new Vehicle(
                        before.id(),
                        kind.getValue(),
                        name.getText().strip(),
                        count.get(),
                        seats.get(),
                        speed.get(),
                        home.getValue().map(Site::id),
                        unit.getValue().map(Unit::id)))
                : Optional.empty();
    }
}
