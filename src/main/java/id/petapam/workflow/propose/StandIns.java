package id.petapam.workflow.propose;

import id.petapam.model.ForceKind;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.Plan;
import id.petapam.model.Ratio;
import id.petapam.model.Site;
import id.petapam.model.SiteId;
import id.petapam.model.SiteKind;
import id.petapam.model.StrengthLine;
import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import java.util.List;
import java.util.Optional;

/**
 * Units for a plan that knows its strength only by typed numbers: one for each Polri strength line with people. They all
 * start from the Polres; how many of them may go is limited by R-02 like that of any unit.
 */
final class StandIns {

    private StandIns() {}

    /** Empty where the plan has a Polri unit with people, or no typed strength. */
    static List<Unit> of(Plan plan, IdSource ids) {
        boolean staffed = plan.units().values().stream()
                .anyMatch(unit ->
                        unit.force() == ForceKind.POLRI && unit.headcount().value() > 0);
        if (staffed) {
            return List.of();
        }
        Optional<SiteId> polres = plan.sites().values().stream()
                .filter(site -> site.siteKind() == SiteKind.POLICE_DISTRICT)
                .map(Site::id)
                .findFirst();
        return plan.strength().values().stream()
                .filter(line -> line.force() == ForceKind.POLRI && !line.byRoster())
                .filter(line -> line.available().value() > 0)
                .map(line -> unit(line, polres, ids))
                .toList();
    }

    private static Unit unit(StrengthLine line, Optional<SiteId> home, IdSource ids) {
        return new Unit(
                new UnitId(ids.next("unit")),
                line.source(),
                line.ratio().equals(Ratio.WHOLE) ? UnitKind.BKO : UnitKind.POLRES,
                Headcount.of(line.strength().value() - line.notReady().value()),
                Optional.empty(),
                home);
    }
}
