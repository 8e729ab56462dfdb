package id.petapam.ui.common;

import java.util.List;
import java.util.function.Function;
import javafx.collections.ObservableList;

/** Brings new lines into a list so that what stayed the same is not touched: the table keeps its place. */
public final class RowUpdate {

    private RowUpdate() {}

    public static <R, K> void into(ObservableList<R> list, List<R> next, Function<R, K> key) {
        boolean same = list.size() == next.size();
        for (int i = 0; same && i < next.size(); i++) {
            same = key.apply(list.get(i)).equals(key.apply(next.get(i)));
        }
        if (!same) {
            list.setAll(next);
            return;
        }
        int changed = 0;
        for (int i = 0; i < next.size(); i++) {
            changed += list.get(i).equals(next.get(i)) ? 0 : 1;
        }
        if (changed > 64) {
            list.setAll(next);
            return;
        }
        for (int i = 0; i < next.size(); i++) {
            if (!list.get(i).equals(next.get(i))) {
                list.set(i, next.get(i));
            }
        }
    }
}
