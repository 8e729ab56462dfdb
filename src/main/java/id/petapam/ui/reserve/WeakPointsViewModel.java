package id.petapam.ui.reserve;

import id.petapam.model.Phrase;
import id.petapam.model.StationId;
import id.petapam.ui.common.BackgroundWork;
import id.petapam.ui.common.DeskState;
import id.petapam.ui.common.Places;
import id.petapam.ui.common.TravelShown;
import id.petapam.ui.common.Workplace;
import id.petapam.workflow.AccessTable;
import id.petapam.workflow.reserve.FindWeakPoints;
import id.petapam.workflow.reserve.WeakPoint;
import id.petapam.workflow.reserve.WeakPoints;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the plan cannot do without, while it is looked at. It changes nothing in the plan. */
public final class WeakPointsViewModel {

    private static final Phrase NAME = Phrase.of("reserveview.running-weak");

    private final Workplace place;
    private final Supplier<FindWeakPoints> finder;
    private final ReadOnlyObjectWrapper<WeakPoints> points = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Phrase> problem = new ReadOnlyObjectWrapper<>();

    /** @param finder asked off the screen thread */
    public WeakPointsViewModel(Workplace place, Supplier<FindWeakPoints> finder) {
        this.place = place;
        this.finder = finder;
    }

    /** Null until they are found. */
    public ReadOnlyObjectProperty<WeakPoints> pointsProperty() {
        return points.getReadOnlyProperty();
    }

    /** Why there are none; null where there are or they are being looked for. */
    public ReadOnlyObjectProperty<Phrase> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<BackgroundWork.Running> runningProperty() {
        return place.work().runningProperty();
    }

    /** Looks for them in the background, in the phase that is shown. */
    public void find() {
        points.set(null);
        problem.set(null);
        DeskState state = place.desk().state();
        Optional<AccessTable> access = place.access().state().table();
        place.work()
                .start(
                        NAME,
                        progress -> finder.get().of(state.plan(), state.phase(), progress, access),
                        points::set,
                        problem::set);
    }

    /** Marks what is lost with it: the thing itself, stations without it in red, those that are worse off in amber. */
    void look(WeakPoint point) {
        List<TravelShown.Spot> spots = point.at()
                .map(at -> List.of(new TravelShown.Spot(at, place.words().say(point.name()))))
                .orElse(List.of());
        place.selection().show(TravelShown.NOTHING.under(spots, List.of(), point.lost(), point.hit()));
        Set<StationId> all = new LinkedHashSet<>(point.lost());
        all.addAll(point.hit());
        if (!all.isEmpty()) {
            place.navigator().reveal(Places.ofStations(all));
        }
    }

    /** Ends what runs for this dialog, and takes its marks off the map. */
    public void end() {
        Optional.ofNullable(runningProperty().get())
                .filter(running -> running.name().equals(NAME))
                .ifPresent(running -> running.cancel().run());
        place.selection().show(TravelShown.NOTHING);
    }
}
