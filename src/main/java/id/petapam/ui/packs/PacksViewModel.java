package id.petapam.ui.packs;

import id.petapam.model.Phrase;
import id.petapam.ui.common.AccessDesk;
import id.petapam.ui.common.BackgroundWork;
import id.petapam.ui.common.PlanDesk;
import id.petapam.ui.common.Workplace;
import id.petapam.workflow.DescribeRegion;
import id.petapam.workflow.PackOffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Region data while they are looked at: the pack under the plan, the files for a new one, what another one would change.
 * Nothing touches the plan before {@link #confirm}.
 */
public final class PacksViewModel {

    private final PlanDesk desk;
    private final BackgroundWork work;
    private final AccessDesk access;
    private final PackWork packs;
    private final ReadOnlyObjectWrapper<DescribeRegion.Facts> now = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Phrase> trouble = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<PackOffer> offer = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Phrase> problem = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Path> sources = FXCollections.observableArrayList();
    private final ObservableList<Phrase> report = FXCollections.observableArrayList();
    private final StringProperty title = new SimpleStringProperty("");
    private final BooleanProperty cut = new SimpleBooleanProperty(true);

    public PacksViewModel(Workplace place, PackWork packs) {
        this.desk = place.desk();
        this.work = place.work();
        this.access = place.access();
        this.packs = packs;
        title.set(place.words()
                .say("packsview.title-of", desk.state().plan().header().regencyName()));
        look();
    }

    /** What lies under the plan; null until it was read. */
    public ReadOnlyObjectProperty<DescribeRegion.Facts> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /** Why the plan's own pack is not under it; null where it is. */
    public ReadOnlyObjectProperty<Phrase> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** What the chosen pack would change; null while none is chosen. */
    public ReadOnlyObjectProperty<PackOffer> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    /** Why the last step failed; null where it did not. */
    public ReadOnlyObjectProperty<Phrase> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What is running, with its progress. */
    public ReadOnlyObjectProperty<BackgroundWork.Running> runningProperty() {
        return work.runningProperty();
    }

    /** Files that a new pack is to be made of. */
    public ObservableList<Path> sources() {
        return sources;
    }

    /** What was said about the pack that was built last. */
    public ObservableList<Phrase> report() {
        return report;
    }

    public StringProperty titleProperty() {
        return title;
    }

    /** Whether the new pack is cut to the plan's kabupaten. */
    public BooleanProperty cutProperty() {
        return cut;
    }

    public BooleanBinding canBuild() {
        return Bindings.createBooleanBinding(
                () -> !sources.isEmpty()
                        && !title.get().isBlank()
                        && runningProperty().get() == null,
                sources,
                title,
                runningProperty());
    }

    public BooleanBinding canConfirm() {
        return Bindings.createBooleanBinding(
                () -> offer.get() != null
                        && offer.get().edit().isPresent()
                        && runningProperty().get() == null,
                offer,
                runningProperty());
    }

    /** Adds files; one that is there already is not added twice. */
    public void add(List<Path> files) {
        files.stream().filter(file -> !sources.contains(file)).forEach(sources::add);
    }

    public Path folder() {
        return packs.folder();
    }

    /** Name of a file for the new pack. */
    public String fileName() {
        return title.get().strip().replaceAll("[^\\p{L}\\p{N}._-]+", "-").toLowerCase(java.util.Locale.ROOT);
    }

    /** Builds the pack, then says what using it would change. */
    public void build(Path target) {
        PackWork.Order order = new PackWork.Order(sources, target, title.get().strip(), cut.get());
        clear();
        work.start(
                Phrase.of("packsview.building", order.title()),
                progress -> packs.build(order, desk.state().plan(), progress),
                said -> {
                    report.setAll(said);
                    choose(target);
                },
                problem::set);
    }

    /** Says what using this pack would change. */
    public void choose(Path pack) {
        offer.set(null);
        problem.set(null);
        work.start(
                Phrase.of("packsview.reading", String.valueOf(pack.getFileName())),
                progress -> {
                    PackOffer made = packs.offer(desk.state().plan(), pack, progress);
                    packs.remember(pack);
                    return made;
                },
                made -> {
                    offer.set(made);
                    if (made.edit().isEmpty()) {
                        // the pack that the plan named all along was found
                        desk.refresh();
                        access.again();
                    }
                    look();
                },
                problem::set);
    }

    /** Says what going back to the built-in region would change. */
    public void chooseBuiltIn() {
        clear();
        work.start(
                Phrase.of("packsview.reading", ""),
                progress -> packs.offerBuiltIn(desk.state().plan(), progress),
                offer::set,
                problem::set);
    }

    /** Lays the plan on the chosen pack, as one edit. */
    public void confirm() {
        Optional.ofNullable(offer.get()).flatMap(PackOffer::edit).ifPresent(desk::submit);
    }

    private void clear() {
        offer.set(null);
        problem.set(null);
        report.clear();
    }

    private void look() {
        work.quietly(() -> packs.under(desk.state().plan()), now::set, problem::set);
        work.quietly(() -> packs.trouble(desk.state().plan()), found -> trouble.set(found.orElse(null)), problem::set);
    }
}
