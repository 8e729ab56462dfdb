package id.petapam.ui.common;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/** The JavaFX thread as an executor; the only place that knows how to get there. */
public final class UiThread implements Executor {

    /** Runs after what happens now: a question must not be asked in the middle of a mouse drag. */
    public void later(Runnable task) {
        Platform.runLater(task);
    }

    /** Runs at once where the caller is on the JavaFX thread already, else as soon as that thread is free. */
    @Override
    public void execute(Runnable task) {
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
    }
}
