package id.petapam.ui.shell;

import id.petapam.model.Classification;
import id.petapam.text.Words;
import id.petapam.ui.common.FormDialog;
import id.petapam.ui.common.Labels;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;

/** Asks what the PDF is to be. */
final class PdfDialog {

    private final FormDialog form;
    private final ComboBox<Classification> classes =
            new ComboBox<>(FXCollections.observableArrayList(Classification.values()));
    private final ComboBox<PdfOrder.Paper> papers =
            new ComboBox<>(FXCollections.observableArrayList(PdfOrder.Paper.values()));

    PdfDialog(Words words) {
        form = new FormDialog(words, "shell.pdf.title", "shell.pdf.save");
        Labels.show(classes, value -> value == null ? "" : words.say("shell.pdf." + value.name()));
        classes.setValue(Classification.RAHASIA);
        form.row("shell.pdf.class", classes);
        Labels.show(papers, value -> value == null ? "" : words.say("shell.pdf." + value.name()));
        papers.setValue(PdfOrder.Paper.F4);
        form.row("shell.pdf.paper", papers);
    }

    Optional<PdfOrder> ask() {
        return form.ask() ? Optional.of(new PdfOrder(classes.getValue(), papers.getValue())) : Optional.empty();
    }
}
