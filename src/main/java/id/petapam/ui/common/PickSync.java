package id.petapam.ui.common;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;

/** Keeps the picked lines of a table and the shared selection the same, whichever of them changes. */
public final class PickSync<R, K> {

    private final TableView<R> table;
    private final Function<R, K> key;
    private final Consumer<List<R>> picked;
    private boolean following;

    public PickSync(TableView<R> table, Function<R, K> key, Consumer<List<R>> picked) {
        this.table = table;
        this.key = key;
        this.picked = picked;
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<R>) change -> tell());
    }

    private void tell() {
        if (!following && table.isFocused()) {
            picked.accept(rows());
        }
    }

    private List<R> rows() {
        return table.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /** Picks these lines, and scrolls to the first if none of them is seen as picked yet. */
    public void follow(Set<K> keys) {
        Set<K> now = new HashSet<>();
        rows().forEach(row -> now.add(key.apply(row)));
        if (now.equals(keys)) {
            return;
        }
        following = true;
        table.getSelectionModel().clearSelection();
        int first = -1;
        if (!keys.isEmpty()) {
            int[] more = new int[keys.size()];
            int count = 0;
            List<R> items = table.getItems();
            for (int i = 0; i < items.size() && count < more.length; i++) {
                if (keys.contains(key.apply(items.get(i)))) {
                    first = first < 0 ? i : first;
                    more[count++] = i;
                }
            }
            if (first >= 0) {
                table.getSelectionModel().selectIndices(first, java.util.Arrays.copyOf(more, count));
                table.scrollTo(Math.max(0, first - 1));
            }
        }
        following = false;
    }
}
