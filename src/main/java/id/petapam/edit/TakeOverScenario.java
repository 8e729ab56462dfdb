package id.petapam.edit;

import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.ClosedWay;
import id.petapam.model.District;
import id.petapam.model.Entity;
import id.petapam.model.ForceKind;
import id.petapam.model.GuardPattern;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.Measure;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Problem;
import id.petapam.model.Ratio;
import id.petapam.model.Scenario;
import id.petapam.model.SiteId;
import id.petapam.model.SiteKind;
import id.petapam.model.StrengthLine;
import id.petapam.model.StrengthLineId;
import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import id.petapam.model.VulnerabilityClass;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes true in the plan what a scenario supposes, as one step: its measures and what it closes. Conditions of travel
 * (wet months, night, low tide, flood) are no part of a plan and stay behind; trouble at a site changes nothing by itself.
 * The changes, laid over a plan on the side, are also what the effect of a scenario is computed from.
 */
public record TakeOverScenario(Scenario scenario, IdSource ids) implements Edit {

    @Override
    public String kind() {
        return "take-over-scenario";
    }

    @Override
    public Phrase summary(Plan before) {
        return Phrase.of("edit.take-over-scenario", scenario.name());
    }

    @Override
    public ChangeSet changes(Plan before) {
        Laid laid = new Laid(before, ids);
        scenario.measures().forEach(laid::measure);
        scenario.closed().forEach(one -> laid.put(new ClosedWay(one.way(), one.label(), one.at(), scenario.name())));
        return ChangeSet.of(laid.changes);
    }

    /** Measures laid over a plan one after the other. */
    private static final class Laid {

        private final List<Change> changes = new ArrayList<>();
        private final IdSource ids;
        private Plan plan;

        Laid(Plan plan, IdSource ids) {
            this.plan = plan;
            this.ids = ids;
        }

        void put(Entity thing) {
            Put.change(plan, thing).ifPresent(this::add);
        }

        private void add(Change change) {
            changes.add(change);
            plan = plan.with(ChangeSet.of(List.of(change)));
        }

        void measure(Measure measure) {
            if (measure instanceof Measure.UnitPulled m) {
                Optional.ofNullable(plan.units().get(m.unit())).ifPresent(unit -> pull(unit, m.people()));
            } else if (measure instanceof Measure.VehicleLost m) {
                lose(m);
            } else if (measure instanceof Measure.DistrictPattern m) {
                pattern(m);
            } else if (measure instanceof Measure.PlanPattern m) {
                GuardPattern pattern = plan.rules().pattern(m.value()).withStations(m.stations());
                put(plan.rules().withPattern(m.value(), pattern));
            } else if (measure instanceof Measure.ExtraForce m) {
                reinforce(m);
            } else if (measure instanceof Measure.ReserveShare m) {
                put(plan.header().withReservePercent(BigDecimal.valueOf(m.percent())));
            }
        }

        /** Named persons stay on the list until a person takes them off: who they are is not for a program to choose. */
        private void pull(Unit unit, Headcount people) {
            int named = plan.index().members(unit.id()).size();
            int left = unit.headcount().value()
                    - Math.min(people.value(), unit.headcount().value());
            if (left < named) {
                throw Problem.of("edit.pulled-are-named", unit.name(), named, people);
            }
            int gone = unit.headcount().value() - left;
            put(unit.withHeadcount(Headcount.of(left)));
            plan.strength().values().stream()
                    .filter(line -> !line.byRoster() && line.source().equalsIgnoreCase(unit.name()))
                    .findFirst()
                    .ifPresent(line -> put(fewer(line, gone)));
        }

        /** A typed line that bears the unit's name loses them too. */
        private static StrengthLine fewer(StrengthLine line, int gone) {
            int strength = Math.max(0, line.strength().value() - gone);
            int notReady = Math.min(line.notReady().value(), strength);
            return new StrengthLine(
                    line.id(),
                    line.source(),
                    line.force(),
                    Headcount.of(strength),
                    Headcount.of(notReady),
                    line.ratio(),
                    line.byRoster());
        }

        private void lose(Measure.VehicleLost lost) {
            Optional.ofNullable(plan.vehicles().get(lost.vehicle())).ifPresent(vehicle -> {
                if (vehicle.count() > lost.count()) {
                    put(vehicle.withCount(vehicle.count() - lost.count()));
                    return;
                }
                plan.teams().values().stream()
                        .filter(team ->
                                team.vessel().filter(vehicle.id()::equals).isPresent())
                        .toList()
                        .forEach(team -> put(team.withVessel(Optional.empty())));
                add(Change.removed(vehicle));
            });
        }

        private void pattern(Measure.DistrictPattern wanted) {
            District district = plan.districts().get(wanted.district());
            if (district == null) {
                return;
            }
            Map<VulnerabilityClass, GuardPattern> patterns = new EnumMap<>(VulnerabilityClass.class);
            patterns.putAll(district.ownPatterns());
            GuardPattern now =
                    patterns.getOrDefault(wanted.value(), plan.rules().pattern(wanted.value()));
            patterns.put(wanted.value(), now.withStations(wanted.stations()));
            put(new District(district.code(), district.name(), district.regencyCode(), patterns));
        }

        /** A plan with units gets a unit of them too, so that they can be sent. */
        private void reinforce(Measure.ExtraForce force) {
            put(new StrengthLine(
                    new StrengthLineId(ids.next("line")),
                    force.source(),
                    ForceKind.POLRI,
                    force.people(),
                    Headcount.ZERO,
                    Ratio.WHOLE,
                    false));
            if (plan.units().values().stream().anyMatch(unit -> unit.force() == ForceKind.POLRI)) {
                Optional<SiteId> polres = plan.sites().values().stream()
                        .filter(site -> site.siteKind() == SiteKind.POLICE_DISTRICT)
                        .map(site -> site.id())
                        .findFirst();
                put(new Unit(
                        new UnitId(ids.next("unit")),
                        force.source(),
                        UnitKind.BKO,
                        force.people(),
                        Optional.empty(),
                        polres));
            }
        }
    }
}
