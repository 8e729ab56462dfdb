package id.petapam.ui.access;

import id.petapam.model.Zone;
import id.petapam.model.ZoneKind;
import id.petapam.text.Words;
import id.petapam.ui.common.FormDialog;
import id.petapam.ui.common.Labels;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextField;

/** Asks what a zone is: kind, name, and whose it may be. */
public final class ZoneDialog {

    private final Zone before;
    private final FormDialog form;
    private final ComboBox<ZoneKind> kinds = new ComboBox<>();
    private final TextField name = new TextField();
    private final ComboBox<String> first = new ComboBox<>();
    private final ComboBox<String> second = new ComboBox<>();
    private final TextField remark = new TextField();

    /** @param regencies names to choose jurisdictions from; others can be typed */
    public ZoneDialog(Words words, Zone before, List<String> regencies) {
        this.before = before;
        form = new FormDialog(words, "accessview.zone.title", "accessview.zone.save");
        kinds.getItems().setAll(ZoneKind.values());
        Labels.show(kinds, kind -> kind == null ? "" : words.say(kind));
        kinds.setValue(before.zoneKind());
        name.setText(before.name());
        name.setPromptText(words.say("accessview.zone.name.prompt"));
        jurisdiction(first, before.firstJurisdiction(), regencies);
        jurisdiction(second, before.secondJurisdiction(), regencies);
        remark.setText(before.remark());
        remark.setPromptText(words.say("accessview.zone.remark.prompt"));
        form.row("accessview.zone.kind", kinds);
        form.row("accessview.zone.name", name);
        form.row("accessview.zone.first", first);
        form.row("accessview.zone.second", second);
        form.row("accessview.zone.remark", remark);
        form.onlyWhen(name.textProperty().map(text -> !text.isBlank()));
    }

    private static void jurisdiction(ComboBox<String> box, String now, List<String> regencies) {
        box.setEditable(true);
        box.getItems().setAll(regencies);
        box.getEditor().setText(now);
    }

    public DialogPane pane() {
        return form.pane();
    }

    public Optional<Zone> ask() {
        return form.ask()
                ? Optional.of(new Zone(
                        before.id(),
                        kinds.getValue(),
                        name.getText().strip(),
                        before.shape(),
                        typed(first),
                        typed(second),
                        remark.getText().strip()))
                : Optional.empty();
    }

    private static String typed(ComboBox<String> box) {
        String text = box.getEditor().getText();
        return text == null ? "" : text.strip();
    }
}
