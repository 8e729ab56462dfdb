package id.petapam.ui.packs;

import id.petapam.text.Words;
import id.petapam.ui.common.FxDialogs;
import id.petapam.ui.common.Icons;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** The dialog of region data: what lies under the plan, build, choose, and what that would change. */
public final class PacksDialog {

    private static final List<String> SOURCES = List.of(
            "*.pbf", "*.osm", "*.osm.gz", "*.gz", "*.zip", "*.shp", "*.gpkg", "*.geojson", "*.json", "*.kml", "*.kmz");

    private final Words words;
    private final PacksViewModel model;
    private final OfferLines lines;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final ListView<Path> files = new ListView<>();
    private final VBox outcome = new VBox(6);

    public PacksDialog(Words words, PacksViewModel model) {
        this.words = words;
        this.model = model;
        this.lines = new OfferLines(words);
        dialog.setTitle(words.say("packsview.title"));
        dialog.setResizable(true);
        ButtonType use = new ButtonType(words.say("packsview.use"), ButtonData.OK_DONE);
        DialogPane pane = dialog.getDialogPane();
        pane.getButtonTypes().addAll(use, new ButtonType(words.say("packsview.close"), ButtonData.CANCEL_CLOSE));
        Button take = (Button) pane.lookupButton(use);
        take.getStyleClass().add("main-action");
        ButtonBar.setButtonUniformSize(take, false);
        take.setMinWidth(Region.USE_PREF_SIZE);
        take.disableProperty().bind(model.canConfirm().not());
        take.addEventFilter(javafx.event.ActionEvent.ACTION, event -> model.confirm());
        HBox columns = new HBox(24, sources(), outcome());
        VBox.setVgrow(columns, Priority.ALWAYS);
        pane.setContent(new VBox(14, now(), columns, progress()));
        pane.setPrefSize(980, 590);
        model.offerProperty().addListener((property, before, offer) -> show());
        model.problemProperty().addListener((property, before, problem) -> show());
        model.report().addListener((ListChangeListener<Object>) change -> show());
        show();
    }

    /** What lies under the plan now. */
    private Node now() {
        Label name = new Label();
        name.getStyleClass().add("pp-title");
        name.textProperty()
                .bind(model.nowProperty()
                        .map(facts -> words.say("packsview.now", facts.title()))
                        .orElse(words.say("packsview.looking")));
        Label holds = muted("");
        holds.textProperty().bind(model.nowProperty().map(lines::holds).orElse(""));
        Label origin = muted("");
        origin.textProperty()
                .bind(model.nowProperty()
                        .map(facts -> words.say("packsview.sources", lines.sources(facts)))
                        .orElse(""));
        Label trouble = new Label();
        trouble.setWrapText(true);
        trouble.setMinHeight(Region.USE_PREF_SIZE);
        trouble.getStyleClass().add("pp-bad");
        trouble.textProperty().bind(model.troubleProperty().map(words::say).orElse(""));
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        return new VBox(3, name, trouble, holds, origin);
    }

    private Node sources() {
        files.setItems(model.sources());
        files.setId("pack-sources");
        files.getStyleClass().add("pp-framed");
        files.setPlaceholder(muted("packsview.no-files"));
        files.setPrefHeight(170);
        files.setCellFactory(list -> new FileCell());
        files.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                model.sources().remove(files.getSelectionModel().getSelectedItem());
            }
        });
        VBox.setVgrow(files, Priority.ALWAYS);
        Button add = button("packsview.add", "mdi2f-file-plus-outline", this::addFiles);
        Button remove = button("packsview.remove", "mdi2t-trash-can-outline", () -> model.sources()
                .remove(files.getSelectionModel().getSelectedItem()));
        remove.disableProperty()
                .bind(files.getSelectionModel().selectedItemProperty().isNull());
        TextField title = new TextField();
        title.setId("pack-title");
        title.textProperty().bindBidirectional(model.titleProperty());
        Label titled = new Label(words.say("packsview.name"));
        titled.setLabelFor(title);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox named = new HBox(8, titled, title);
        named.setAlignment(Pos.CENTER_LEFT);
        CheckBox cut = new CheckBox(words.say("packsview.cut"));
        cut.setWrapText(true);
        cut.setMinHeight(Region.USE_PREF_SIZE);
        cut.selectedProperty().bindBidirectional(model.cutProperty());
        Button build = button("packsview.build", "mdi2h-hammer-wrench", this::build);
        build.disableProperty().bind(model.canBuild().not());
        VBox box = new VBox(
                8,
                strong("packsview.from-files"),
                muted("packsview.hint"),
                files,
                new HBox(8, add, remove),
                named,
                cut,
                build);
        box.setMinWidth(380);
        box.setPrefWidth(430);
        return box;
    }

    private Node outcome() {
        Button choose = button("packsview.choose", "mdi2f-folder-open-outline", this::choose);
        Button back = button("packsview.built-in", "mdi2b-backup-restore", model::chooseBuiltIn);
        List.of(choose, back)
                .forEach(b -> b.disableProperty().bind(model.runningProperty().isNotNull()));
        ScrollPane scroll = new ScrollPane(outcome);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox box = new VBox(8, strong("packsview.outcome"), new HBox(8, choose, back), scroll);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private Node progress() {
        Label name = new Label();
        ProgressBar share = new ProgressBar();
        share.setPrefWidth(260);
        Button cancel = button("packsview.cancel", "mdi2c-close", () -> Optional.ofNullable(
                        model.runningProperty().get())
                .ifPresent(running -> running.cancel().run()));
        HBox box = new HBox(10, name, share, cancel);
        box.setAlignment(Pos.CENTER_LEFT);
        name.textProperty()
                .bind(model.runningProperty().map(r -> words.say(r.name())).orElse(""));
        share.progressProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> model.runningProperty().get() == null
                                ? 0
                                : model.runningProperty().get().share(),
                        model.runningProperty()));
        box.visibleProperty().bind(model.runningProperty().isNotNull());
        return box;
    }

    /** One file that a pack is made of. */
    private final class FileCell extends ListCell<Path> {
        @Override
        protected void updateItem(Path file, boolean empty) {
            super.updateItem(file, empty);
            setText(empty ? null : String.valueOf(file.getFileName()));
        }
    }

    private void show() {
        outcome.getChildren().clear();
        if (model.problemProperty().get() != null) {
            line(words.say(model.problemProperty().get()), "pp-bad");
        }
        model.report().forEach(sentence -> line(words.say(sentence), "pp-muted"));
        if (model.offerProperty().get() == null) {
            if (outcome.getChildren().isEmpty()) {
                line(words.say("packsview.nothing-yet"), "pp-muted");
            }
            return;
        }
        Label title = new Label(model.offerProperty().get().facts().title());
        title.getStyleClass().add("pp-title");
        outcome.getChildren().add(title);
        lines.of(model.offerProperty().get()).forEach(l -> line(l.text(), l.style()));
    }

    private void line(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        outcome.getChildren().add(label);
    }

    private void addFiles() {
        FileChooser chooser = chooser("packsview.add", SOURCES);
        List<File> chosen = chooser.showOpenMultipleDialog(window());
        if (chosen != null) {
            model.add(chosen.stream().map(File::toPath).toList());
        }
    }

    private void choose() {
        File chosen = chooser("packsview.choose", List.of("*.gpkg")).showOpenDialog(window());
        if (chosen != null) {
            model.choose(chosen.toPath());
        }
    }

    private void build() {
        FileChooser chooser = chooser("packsview.save", List.of("*.gpkg"));
        chooser.setInitialFileName(model.fileName() + ".gpkg");
        File chosen = chooser.showSaveDialog(window());
        if (chosen != null) {
            model.build(chosen.toPath());
        }
    }

    private FileChooser chooser(String titleKey, List<String> patterns) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say(titleKey));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(words.say("packsview.kinds"), patterns),
                        new ExtensionFilter(words.say("packsview.all-files"), "*.*"));
        if (Files.isDirectory(model.folder())) {
            chooser.setInitialDirectory(model.folder().toFile());
        }
        return chooser;
    }

    private Window window() {
        return dialog.getDialogPane().getScene().getWindow();
    }

    private Button button(String key, String icon, Runnable does) {
        Button button = new Button(words.say(key), Icons.of(icon));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setId(key.replace('.', '-'));
        button.setOnAction(event -> does.run());
        return button;
    }

    private Label strong(String key) {
        Label label = new Label(words.say(key));
        label.getStyleClass().add("pp-strong");
        return label;
    }

    private Label muted(String key) {
        Label label = new Label(key.isEmpty() ? "" : words.say(key));
        label.getStyleClass().add("pp-muted");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** What the dialog shows, for pictures of it. */
    public DialogPane pane() {
        return dialog.getDialogPane();
    }

    public void show(Window owner) {
        FxDialogs.dress(dialog, owner);
        dialog.showAndWait();
    }
}
