package id.petapam.ui.command;

import id.petapam.model.Headcount;
import id.petapam.model.Site;
import id.petapam.model.SiteKind;
import id.petapam.model.Situation;
import id.petapam.text.Words;
import id.petapam.ui.common.FormDialog;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/** Name, people, radius and stages of an object of the city security plan. */
final class SecurityDialog {

    private static final int MOST_PEOPLE = 999;
    private static final int LEAST_RADIUS = 10;
    private static final int MOST_RADIUS = 5000;

    private final Site before;
    private final FormDialog form;
    private final TextField name = new TextField();
    private final IntegerProperty wanted = new SimpleIntegerProperty();
    private final IntegerProperty radius = new SimpleIntegerProperty();
    private final Map<Situation, CheckBox> stages = new EnumMap<>(Situation.class);

    SecurityDialog(Words words, Site before) {
        this.before = before;
        form = new FormDialog(words, "commandview.part.title", "commandview.rename.do");
        name.setText(before.name());
        wanted.set(before.wanted().value());
        radius.set(Math.max(LEAST_RADIUS, before.detail().radiusMetres()));
        form.row("commandview.part.kind", new Label(words.say(before.siteKind())));
        form.row("commandview.rename.name", name);
        form.row("commandview.part.wanted", form.number(0, MOST_PEOPLE, wanted));
        if (isRing()) {
            form.row("commandview.part.radius", form.number(LEAST_RADIUS, MOST_RADIUS, radius));
        }
        HBox line = new HBox(12);
        for (Situation stage : Situation.values()) {
            CheckBox box = new CheckBox(words.say(stage));
            box.setSelected(before.detail().situations().contains(stage));
            stages.put(stage, box);
            line.getChildren().add(box);
        }
        form.row("commandview.part.stages", line);
        form.onlyWhen(name.textProperty().map(text -> !text.isBlank()));
    }

    private boolean isRing() {
        return before.siteKind() == SiteKind.RING;
    }

    DialogPane pane() {
        return form.pane();
    }

    Optional<Site> ask() {
        return form.ask() ? Optional.of(changed()) : Optional.empty();
    }

    /** What was typed; no stage ticked means all of them. */
    Site changed() {
        Set<Situation> chosen = stages.entrySet().stream()
                .filter(one -> one.getValue().isSelected())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new Site(
                before.id(),
                before.siteKind(),
                name.getText().strip(),
                before.point(),
                Headcount.of(wanted.get()),
                before.detail()
                        .withRadius(isRing() ? radius.get() : before.detail().radiusMetres())
                        .withSituations(chosen));
    }
}
