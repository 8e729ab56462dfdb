package id.petapam.workflow;

import id.petapam.model.Assignment;
import id.petapam.model.DistrictCode;
import id.petapam.model.PhaseId;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Post;
import id.petapam.model.Site;
import id.petapam.model.SiteId;
import id.petapam.model.StationId;
import id.petapam.model.Team;
import id.petapam.model.UnitId;
import id.petapam.region.Region;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which part of a plan goes into one file.
 *
 * @param title what the part is called; empty for the whole
 * @param district only this kecamatan
 * @param unit only the posts that people of this unit serve
 */
record ExportScope(String title, Optional<DistrictCode> district, Optional<UnitId> unit) {

    static final ExportScope WHOLE = new ExportScope("", Optional.empty(), Optional.empty());

    static ExportScope of(Plan plan, DistrictCode code) {
        return new ExportScope(
                code.value() + " " + plan.districts().get(code).name(), Optional.of(code), Optional.empty());
    }

    static ExportScope of(Plan plan, UnitId unit) {
        return new ExportScope(plan.units().get(unit).name(), Optional.empty(), Optional.of(unit));
    }

    /**
     * The posts in this part; stations of a group count one by one.
     *
     * @param region as the plan sees it: tells in which kecamatan a site stands
     */
    Posts posts(Plan plan, PhaseId phase, Region region) {
        Set<StationId> stations = new HashSet<>();
        Set<SiteId> sites = new HashSet<>();
        if (unit.isEmpty()) {
            plan.stations().values().stream()
                    .filter(s -> district.isEmpty() || s.district().equals(district))
                    .map(PollingStation::id)
                    .forEach(stations::add);
            plan.sites().values().stream()
                    .filter(s -> district.isEmpty() || stands(region, s))
                    .map(Site::id)
                    .forEach(sites::add);
            return new Posts(stations, sites);
        }
        for (Assignment assignment : plan.assignments().values()) {
            Team team = plan.teams().get(assignment.team());
            boolean serves = assignment.phase().equals(phase)
                    && team != null
                    && team.slots().stream().anyMatch(slot -> slot.unit().equals(unit.get()));
            if (serves && assignment.post() instanceof Post.OfStation of) {
                stations.add(of.id());
            } else if (serves && assignment.post() instanceof Post.OfGroup of) {
                stations.addAll(plan.groups().get(of.id()).stations());
            } else if (serves && assignment.post() instanceof Post.OfSite of) {
                sites.add(of.id());
            }
        }
        return new Posts(stations, sites);
    }

    /** Sites belong to no kecamatan: they go where they stand. */
    private boolean stands(Region region, Site site) {
        return region.findDistrictAt(site.point().at())
                .filter(area -> area.code().equals(district.orElseThrow().value()))
                .isPresent();
    }

    /** Stations and sites. */
    record Posts(Set<StationId> stations, Set<SiteId> sites) {

        boolean isEmpty() {
            return stations.isEmpty() && sites.isEmpty();
        }
    }
}
