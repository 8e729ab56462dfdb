package id.petapam.ui.manual;

import id.petapam.text.Words;
import id.petapam.ui.common.UiThread;
import java.util.ArrayList;
import java.util.Objects;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The manual beside the work: chapters on the left, the open one on the right. */
public final class ManualWindow {

    private static final double WIDTH = 1080;
    private static final double HEIGHT = 680;
    private static final double LEAST_WIDTH = 820;
    private static final double LEAST_HEIGHT = 520;

    private final Words words;
    private final ManualBook book;
    private final BorderPane root = new BorderPane();
    private final ListView<Chapter> list = new ListView<>();
    private final ScrollPane page = new ScrollPane();

    public ManualWindow(Words words, ManualBook book) {
        this.words = words;
        this.book = book;
        TextField search = new TextField();
        search.setPromptText(words.say("manual.search"));
        search.setId("manual-search");
        Label nothing = new Label(words.say("manual.nothing"));
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        list.setCellFactory(view -> new Name());
        list.getItems().setAll(book.chapters());
        list.getSelectionModel().selectedItemProperty().addListener((o, old, now) -> open(now));
        search.textProperty().addListener((o, old, now) -> find(now));
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox left = new VBox(8, search, list);
        left.getStyleClass().add("manual-list");
        page.setFitToWidth(true);
        root.setLeft(left);
        root.setCenter(page);
        root.getStyleClass().add("manual");
        root.getStylesheets()
                .add(Objects.requireNonNull(ManualWindow.class.getResource("manual.css"))
                        .toExternalForm());
        list.getSelectionModel().select(0);
    }

    /** The content without a window, for pictures. */
    public BorderPane node() {
        return root;
    }

    /** Opens it beside the owner, in the owner's colours. */
    public void show(Window owner) {
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.setTitle(words.say("manual.title"));
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        scene.getStylesheets().setAll(new ArrayList<>(owner.getScene().getStylesheets()));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stage.close();
            }
        });
        stage.setScene(scene);
        // No window system makes it smaller than a page that can be read.
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        place(stage, owner);
        stage.show();
        // Once more in turn: some window systems put it elsewhere while it is being shown.
        new UiThread().later(() -> place(stage, owner));
        list.requestFocus();
    }

    private static void place(Stage stage, Window owner) {
        Rectangle2D room = Screen.getScreensForRectangle(owner.getX(), owner.getY(), 1, 1).stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
        double width = Math.min(WIDTH, room.getWidth());
        double height = Math.min(HEIGHT, room.getHeight());
        stage.setWidth(width);
        stage.setHeight(height);
        stage.setX(room.getMinX() + (room.getWidth() - width) / 2);
        stage.setY(room.getMinY() + (room.getHeight() - height) / 2);
    }

    private void find(String asked) {
        Chapter open = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(book.about(asked));
        if (list.getItems().contains(open)) {
            list.getSelectionModel().select(open);
        } else {
            list.getSelectionModel().selectFirst();
        }
    }

    private void open(Chapter chapter) {
        if (chapter != null) {
            page.setContent(new ChapterPage(chapter.file().toAbsolutePath().getParent()).set(chapter.document()));
            page.setVvalue(0);
        }
    }

    private static final class Name extends ListCell<Chapter> {

        @Override
        protected void updateItem(Chapter chapter, boolean empty) {
            super.updateItem(chapter, empty);
            setText(empty ? null : chapter.title());
            setWrapText(true);
            setPrefWidth(0);
        }
    }
}
