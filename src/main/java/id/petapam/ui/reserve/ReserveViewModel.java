package id.petapam.ui.reserve;

import id.petapam.model.Minutes;
import id.petapam.model.Phrase;
import id.petapam.model.SiteId;
import id.petapam.model.StationId;
import id.petapam.ui.common.BackgroundWork;
import id.petapam.ui.common.DeskState;
import id.petapam.ui.common.Places;
import id.petapam.ui.common.TravelShown;
import id.petapam.ui.common.Workplace;
import id.petapam.workflow.AccessTable;
import id.petapam.workflow.reserve.HoldReserve;
import id.petapam.workflow.reserve.ReservePlan;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;

/** Where to hold the reserve, while it is looked at. It changes nothing in the plan. */
public final class ReserveViewModel {

    /** Times that one chooses from, minutes. */
    static final List<Integer> TIMES = List.of(15, 30, 45, 60, 90, 120, 180, 240);

    /** Numbers of places that one chooses from. */
    static final List<Integer> COUNTS = List.of(1, 2, 3, 4, 5);

    private static final Phrase NAME = Phrase.of("reserveview.running");
    private static final int USUAL_MINUTES = 60;
    private static final int USUAL_PLACES = 2;

    private final Workplace place;
    private final Supplier<HoldReserve> holder;
    private final IntegerProperty minutes = new SimpleIntegerProperty(USUAL_MINUTES);
    private final IntegerProperty places = new SimpleIntegerProperty(USUAL_PLACES);
    private final ReadOnlyObjectWrapper<ReservePlan> reserve = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Phrase> problem = new ReadOnlyObjectWrapper<>();

    /** @param holder asked off the screen thread */
    public ReserveViewModel(Workplace place, Supplier<HoldReserve> holder) {
        this.place = place;
        this.holder = holder;
    }

    /** Minutes within which stations are to be reached. */
    public IntegerProperty minutesProperty() {
        return minutes;
    }

    /** At how many places the reserve is held. */
    public IntegerProperty placesProperty() {
        return places;
    }

    /** Null until it is found. */
    public ReadOnlyObjectProperty<ReservePlan> reserveProperty() {
        return reserve.getReadOnlyProperty();
    }

    /** Why there is none; null where there is one or it is being looked for. */
    public ReadOnlyObjectProperty<Phrase> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<BackgroundWork.Running> runningProperty() {
        return place.work().runningProperty();
    }

    /** Looks for the places in the background. */
    public void find() {
        reserve.set(null);
        problem.set(null);
        DeskState state = place.desk().state();
        Optional<AccessTable> access = place.access().state().table();
        int limit = minutes.get();
        int count = places.get();
        place.work()
                .start(
                        NAME,
                        progress -> holder.get().of(state.plan(), limit, count, progress, access),
                        this::show,
                        problem::set);
    }

    /** Ends what runs for this dialog, and takes its marks off the map. */
    public void end() {
        Optional.ofNullable(runningProperty().get())
                .filter(running -> running.name().equals(NAME))
                .ifPresent(running -> running.cancel().run());
        place.selection().show(TravelShown.NOTHING);
    }

    /** The chosen places are picked on the map; stations that are not reached in time are marked, those not at all in red. */
    private void show(ReservePlan found) {
        reserve.set(found);
        Set<StationId> late = new HashSet<>();
        Set<StationId> never = new HashSet<>();
        for (ReservePlan.Reach reach : found.stations()) {
            Optional<Minutes> way = reach.minutes();
            if (way.isEmpty()) {
                never.add(reach.station());
            } else if (way.get().compareTo(found.limit()) > 0) {
                late.add(reach.station());
            }
        }
        Set<SiteId> sites = new LinkedHashSet<>();
        found.chosen().forEach(held -> sites.add(held.site().id()));
        place.selection().choose(new Places(Set.of(), Set.of(), sites));
        place.selection().show(TravelShown.NOTHING.under(List.of(), List.of(), never, late));
    }

    void reveal(ReservePlan.Held held) {
        place.navigator().reveal(Places.of(held.site().id()));
    }

    void reveal(ReservePlan.Reach reach) {
        place.navigator().reveal(Places.of(reach.station()));
    }

    /** All chosen places at once. */
    void revealChosen() {
        Places chosen = place.selection().places();
        if (!chosen.isEmpty()) {
            place.navigator().reveal(chosen);
        }
    }
}
