package id.petapam.workflow;

import id.petapam.geo.LatLon;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Site;
import id.petapam.model.SiteId;
import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import id.petapam.region.Region;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Where units start: at their home, else at that of the unit above them, else at the Polres. */
public final class UnitHomes {

    private final Plan plan;
    private final Optional<Start> polres;

    /**
     * Where somebody starts.
     *
     * @param site empty for a seat that only the region knows
     */
    public record Start(String name, LatLon at, Optional<SiteId> site) {}

    UnitHomes(Plan plan, Region region) {
        this.plan = plan;
        this.polres = plan.stations().values().stream()
                .flatMap((PollingStation s) -> StationSpots.place(plan, s).stream())
                .findFirst()
                .flatMap(near ->
                        new PolicePosts(plan, region).polres(plan.header().regencyCode(), near))
                .map(post -> new Start(post.name(), post.at(), Optional.empty()));
    }

    public static UnitHomes of(AccessTable table) {
        return new UnitHomes(table.plan(), table.region());
    }

    /** Empty where nothing is known of it. */
    public Optional<Start> of(Unit unit) {
        return own(unit).or(() -> polres);
    }

    /** Its own, or that of the unit above it. */
    Optional<Start> own(Unit unit) {
        Optional<Unit> at = Optional.of(unit);
        Set<UnitId> seen = new HashSet<>();
        while (at.isPresent() && seen.add(at.get().id())) {
            Optional<Site> home = at.get().home().map(plan.sites()::get);
            if (home.isPresent()) {
                return home.map(site -> new Start(site.name(), site.point().at(), Optional.of(site.id())));
            }
            at = at.get().parent().map(plan.units()::get);
        }
        return Optional.empty();
    }

    Optional<LatLon> polres() {
        return polres.map(Start::at);
    }
}
