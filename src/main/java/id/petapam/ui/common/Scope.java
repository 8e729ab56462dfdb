package id.petapam.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/**
 * The life of one built window: what its screens follow ends with it. A change of language builds the window anew; the
 * old one must not go on listening.
 */
public final class Scope {

    private final List<Runnable> ends = new ArrayList<>();

    /** Tells the value now and after each change, until this scope is closed. */
    public <T> void follow(ObservableValue<T> value, Consumer<? super T> listener) {
        ChangeListener<T> change = (property, before, after) -> listener.accept(after);
        value.addListener(change);
        ends.add(() -> value.removeListener(change));
        listener.accept(value.getValue());
    }

    public void close() {
        ends.forEach(Runnable::run);
        ends.clear();
    }
}
