package id.petapam.ui.inspector;

import id.petapam.model.Headcount;
import id.petapam.model.Site;
import id.petapam.model.SiteKind;
import id.petapam.text.Words;
import id.petapam.ui.common.FormDialog;
import id.petapam.ui.common.Labels;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

/** Asks what a site is: kind, name, and how many officers are wanted there. */
public final class SiteDialog {

    private static final int MOST = 999;

    private final Site before;
    private final FormDialog form;
    private final TextField name = new TextField();
    private final ComboBox<SiteKind> kinds = new ComboBox<>(FXCollections.observableArrayList(SiteKind.values()));
    private final IntegerProperty wanted = new SimpleIntegerProperty();

    public SiteDialog(Words words, Site before) {
        this.before = before;
        form = new FormDialog(words, "inspector.site.title", "inspector.site.save");
        name.setText(before.name());
        kinds.setValue(before.siteKind());
        wanted.set(before.wanted().value());
        Labels.show(kinds, kind -> kind == null ? "" : words.say(kind));
        form.row("inspector.site.kind", kinds);
        form.row("inspector.site.name", name);
        form.row("inspector.site.wanted", form.number(0, MOST, wanted));
        form.onlyWhen(name.textProperty().map(text -> !text.isBlank()));
    }

    public Optional<Site> ask() {
        return form.ask()
                ? Optional.of(new Site(
                        before.id(),
                        kinds.getValue(),
                        name.getText().strip(),
                        before.point(),
                        Headcount.of(wanted.get()),
                        before.detail()))
                : Optional.empty();
    }
}
