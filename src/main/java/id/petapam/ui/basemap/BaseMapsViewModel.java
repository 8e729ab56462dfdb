package id.petapam.ui.basemap;

import id.petapam.geo.Bounds;
import id.petapam.model.Phrase;
import id.petapam.model.Problem;
import id.petapam.settings.BaseMapChoice;
import id.petapam.settings.Settings;
import id.petapam.text.Words;
import id.petapam.tiles.file.BaseMapInfo;
import id.petapam.ui.common.Workplace;
import id.petapam.workflow.basemap.BaseMapEntry;
import id.petapam.workflow.basemap.BaseMapShelf;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The base maps under the plan while the planner arranges them. The highest stands first in the list. Every change is
 * remembered and shown on the map at once.
 */
public final class BaseMapsViewModel {

    private final Workplace place;
    private final Words words;
    private final BaseMapShelf shelf;
    private final Supplier<Settings> settings;
    private final Consumer<Settings> keep;
    private final Runnable changed;
    private final ObservableList<BaseMapRow> rows = FXCollections.observableArrayList();
    /** What is wanted last; a shelf that is still busy with an earlier wish takes this one. */
    private final AtomicReference<List<BaseMapChoice>> wanted;

    /**
     * @param keep stores changed settings
     * @param changed told when the map looks different
     */
    public BaseMapsViewModel(
            Workplace place,
            BaseMapShelf shelf,
            Supplier<Settings> settings,
            Consumer<Settings> keep,
            Runnable changed) {
        this.place = place;
        this.words = place.words();
        this.shelf = shelf;
        this.settings = settings;
        this.keep = keep;
        this.changed = changed;
        this.wanted = new AtomicReference<>(settings.get().baseMaps());
        show(shelf.entries());
        // drives may have been plugged in since
        change(UnaryOperator.identity());
    }

    ObservableList<BaseMapRow> rows() {
        return rows;
    }

    /** Adds files on top; those that cannot be used are named. */
    public void add(List<Path> files) {
        place.work()
                .quietly(
                        () -> chosen(files),
                        found -> {
                            if (!found.usable().isEmpty()) {
                                addChosen(found.usable());
                            }
                            found.problems().forEach(place.dialogs()::problem);
                        },
                        place.dialogs()::problem);
    }

    private record Chosen(List<BaseMapChoice> usable, List<Phrase> problems) {}

    private Chosen chosen(List<Path> files) {
        Chosen chosen = new Chosen(new ArrayList<>(), new ArrayList<>());
        for (Path file : files) {
            try {
                chosen.usable().add(shelf.choose(file));
            } catch (Problem e) {
                chosen.problems().add(e.phrase());
            }
        }
        return chosen;
    }

    /** Adds all base maps of a folder, which is found again as a whole on another drive. */
    public void addFolder(Path folder) {
        place.work().quietly(() -> shelf.chooseAll(folder), this::addChosen, place.dialogs()::problem);
    }

    private void addChosen(List<BaseMapChoice> fresh) {
        change(now -> {
            Set<String> known = new HashSet<>();
            now.forEach(choice -> known.add(choice.file()));
            List<BaseMapChoice> all = new ArrayList<>(now);
            fresh.stream().filter(choice -> known.add(choice.file())).forEach(all::add);
            return all;
        });
    }

    public void remove(BaseMapRow row) {
        change(now -> {
            List<BaseMapChoice> rest = new ArrayList<>(now);
            rest.removeIf(row::isOf);
            return rest;
        });
    }

    /** @param steps 1: one higher; -1: one lower */
    public void raise(BaseMapRow row, int steps) {
        change(now -> {
            List<BaseMapChoice> moved = new ArrayList<>(now);
            int from = indexOf(now, row);
            int to = from + steps;
            if (from >= 0 && to >= 0 && to < now.size()) {
                Collections.swap(moved, from, to);
            }
            return moved;
        });
    }

    public void setOpacity(BaseMapRow row, int percent) {
        replace(row, choice -> choice.withOpacity(percent));
    }

    public void setVisible(BaseMapRow row, boolean visible) {
        replace(row, choice -> choice.withVisible(visible));
    }

    /** Where a missing one is now. */
    public void relocate(BaseMapRow row, Path file) {
        place.work()
                .quietly(
                        () -> shelf.choose(file),
                        found -> replace(row, before -> found.withOpacity(before.opacity())
                                .withVisible(before.visible())),
                        place.dialogs()::problem);
    }

    private void replace(BaseMapRow row, UnaryOperator<BaseMapChoice> by) {
        change(now -> now.stream()
                .map(choice -> row.isOf(choice) ? by.apply(choice) : choice)
                .toList());
    }

    private static int indexOf(List<BaseMapChoice> choices, BaseMapRow row) {
        for (int i = 0; i < choices.size(); i++) {
            if (row.isOf(choices.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private void change(UnaryOperator<List<BaseMapChoice>> by) {
        List<BaseMapChoice> next = List.copyOf(by.apply(wanted.get()));
        if (!next.equals(wanted.get())) {
            wanted.set(next);
            keep.accept(settings.get().withBaseMaps(next));
        }
        Optional<Path> beside =
                place.desk().state().file().map(Path::toAbsolutePath).map(Path::getParent);
        place.work()
                .quietly(
                        () -> shelf.take(wanted.get(), beside),
                        entries -> {
                            show(entries);
                            changed.run();
                        },
                        place.dialogs()::problem);
    }

    private void show(List<BaseMapEntry> entries) {
        List<BaseMapRow> next = new ArrayList<>();
        entries.forEach(entry -> next.add(0, row(entry)));
        rows.setAll(next);
    }

    private BaseMapRow row(BaseMapEntry entry) {
        return new BaseMapRow(
                entry.choice(),
                entry.title(),
                entry.info().map(this::facts).orElse(""),
                entry.info()
                        .map(info -> info.attribution().isEmpty()
                                ? words.say("basemap.no-source")
                                : words.say("basemap.source-of", info.attribution()))
                        .orElse(""),
                entry.problem().map(words::say).orElse(""),
                entry.missing());
    }

    private String facts(BaseMapInfo info) {
        Bounds bounds = info.bounds();
        Phrase where = bounds.equals(BaseMapInfo.WORLD)
                ? Phrase.of("basemap.world")
                : Phrase.of(
                        "basemap.bounds",
                        words.decimal(bounds.south(), 2),
                        words.decimal(bounds.north(), 2),
                        words.decimal(bounds.west(), 2),
                        words.decimal(bounds.east(), 2));
        Phrase zooms = info.minZoom() == info.maxZoom()
                ? Phrase.of("basemap.zoom", info.minZoom())
                : Phrase.of("basemap.zooms", info.minZoom(), info.maxZoom());
        return words.say("basemap.facts", words.say("basemap.kind." + info.kind()), zooms, where);
    }
}
