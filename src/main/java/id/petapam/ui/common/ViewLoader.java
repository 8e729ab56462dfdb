package id.petapam.ui.common;

import id.petapam.text.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** Loads the FXML that stands beside a view under the same name, with the view as its controller. */
public final class ViewLoader {

    private ViewLoader() {}

    /**
     * @param view an object of a class {@code X} beside which {@code X.fxml} (and perhaps {@code X.css}) stands
     * @throws IllegalStateException if the program was built without that file
     */
    public static <P extends Parent> P load(Object view, Words words) {
        Class<?> type = view.getClass();
        String name = type.getSimpleName();
        URL fxml = type.getResource(name + ".fxml");
        if (fxml == null) {
            throw new IllegalStateException("no " + name + ".fxml beside " + type.getName());
        }
        FXMLLoader loader = new FXMLLoader(fxml, new WordsBundle(words));
        loader.setController(view);
        try {
            P root = loader.load();
            URL css = type.getResource(name + ".css");
            if (css != null) {
                root.getStylesheets().add(css.toExternalForm());
            }
            return root;
        } catch (IOException e) {
            throw new UncheckedIOException("a screen inside the program cannot be read: " + name, e);
        }
    }
}
