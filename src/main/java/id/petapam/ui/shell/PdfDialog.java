package id.petapam.ui.shell;

import id.petapam.model.Classification;
import id.petapam.model.District;
import id.petapam.model.PhaseId;
import id.petapam.model.Plan;
import id.petapam.text.Words;
import id.petapam.ui.common.FormDialog;
import id.petapam.ui.common.Labels;
import id.petapam.workflow.PaperOptions;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.geometry.VPos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Asks what the PDF is to be: who may see it, the paper, which kecamatan, which parts. */
final class PdfDialog {

    private final FormDialog form;
    private final PhaseId phase;
    private final ComboBox<Classification> classes =
            new ComboBox<>(FXCollections.observableArrayList(Classification.values()));
    private final ComboBox<PaperOptions.Size> papers =
            new ComboBox<>(FXCollections.observableArrayList(PaperOptions.Size.values()));
    private final ComboBox<Optional<District>> districts = new ComboBox<>();
    private final CheckBox phones = new CheckBox();
    private final CheckBox baseMaps = new CheckBox();
    private final Map<PaperOptions.Part, CheckBox> parts = new EnumMap<>(PaperOptions.Part.class);

    PdfDialog(Words words, Plan plan, PhaseId phase) {
        this.phase = phase;
        form = new FormDialog(words, "shell.pdf.title", "shell.pdf.save");
        Labels.show(classes, value -> value == null ? "" : words.say("shell.pdf." + value.name()));
        classes.setValue(Classification.RAHASIA);
        form.row("shell.pdf.class", classes);
        phones.setText(words.say("shell.pdf.phones"));
        phones.disableProperty().bind(classes.valueProperty().isEqualTo(Classification.TERBATAS));
        form.row("shell.pdf.phones.row", phones);
        Labels.show(papers, value -> value == null ? "" : words.say("shell.pdf." + value.name()));
        papers.setValue(PaperOptions.Size.F4);
        form.row("shell.pdf.paper", papers);
        List<Optional<District>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        plan.districts().values().forEach(district -> choices.add(Optional.of(district)));
        districts.getItems().setAll(choices);
        Labels.show(
                districts,
                value -> value == null || value.isEmpty()
                        ? words.say("shell.pdf.all")
                        : value.get().name());
        districts.setValue(Optional.empty());
        form.row("shell.pdf.district", districts);
        VBox boxes = new VBox(6);
        for (PaperOptions.Part part : PaperOptions.Part.values()) {
            CheckBox box = new CheckBox(words.say("shell.pdf.part." + part.name()));
            box.setSelected(PaperOptions.USUAL_PARTS.contains(part));
            parts.put(part, box);
            boxes.getChildren().add(box);
        }
        baseMaps.setText(words.say("shell.pdf.base-maps"));
        baseMaps.setSelected(true);
        boxes.getChildren().add(baseMaps);
        Label heading = new Label(words.say("shell.pdf.parts"));
        GridPane.setValignment(heading, VPos.TOP);
        form.row(heading, boxes);
        form.onlyWhen(Bindings.createBooleanBinding(
                () -> !wanted().isEmpty(),
                parts.values().stream().map(CheckBox::selectedProperty).toArray(Observable[]::new)));
    }

    Optional<PaperOptions> ask() {
        return form.ask() ? Optional.of(options()) : Optional.empty();
    }

    /** What is asked for as the dialog stands. */
    PaperOptions options() {
        boolean redacted = classes.getValue() == Classification.TERBATAS;
        return PaperOptions.USUAL
                .on(papers.getValue())
                .in(phase)
                .only(districts.getValue().map(district -> district.code().value()))
                .redacted(redacted)
                .withPhones(!redacted && phones.isSelected())
                .withParts(wanted())
                .withBaseMaps(baseMaps.isSelected());
    }

    /** What the dialog shows, for pictures of it. */
    DialogPane pane() {
        return form.pane();
    }

    private Set<PaperOptions.Part> wanted() {
        Set<PaperOptions.Part> wanted = EnumSet.noneOf(PaperOptions.Part.class);
        parts.forEach((part, box) -> {
            if (box.isSelected()) {
                wanted.add(part);
            }
        });
        return wanted;
    }
}
