package id.petapam.store;

import id.petapam.model.DistrictCode;
import id.petapam.model.Headcount;
import id.petapam.model.Measure;
import id.petapam.model.SiteId;
import id.petapam.model.Situation;
import id.petapam.model.UnitId;
import id.petapam.model.VehicleId;
import id.petapam.model.VulnerabilityClass;

/** A measure of a scenario as a row of {@code scenario_measure}: kind, subject, detail, amount. */
final class MeasureRow {

    private MeasureRow() {}

    static Object[] of(Measure measure) {
        if (measure instanceof Measure.UnitPulled m) {
            return EntityRows.row("UNIT", m.unit().value(), null, m.people().value());
        } else if (measure instanceof Measure.VehicleLost m) {
            return EntityRows.row("VEHICLE", m.vehicle().value(), null, m.count());
        } else if (measure instanceof Measure.Trouble m) {
            return EntityRows.row("TROUBLE", m.site().value(), m.situation(), null);
        } else if (measure instanceof Measure.DistrictPattern m) {
            return EntityRows.row("DISTRICT_PATTERN", m.district().value(), m.value(), m.stations());
        } else if (measure instanceof Measure.PlanPattern m) {
            return EntityRows.row("PLAN_PATTERN", null, m.value(), m.stations());
        } else if (measure instanceof Measure.ExtraForce m) {
            return EntityRows.row("EXTRA_FORCE", m.source(), null, m.people().value());
        } else if (measure instanceof Measure.ReserveShare m) {
            return EntityRows.row("RESERVE_SHARE", null, null, m.percent());
        }
        throw new IllegalArgumentException("no row for " + measure);
    }

    static Measure measure(Cells c) {
        String kind = c.text();
        String subject = c.optionalText().orElse("");
        String detail = c.optionalText().orElse("");
        int amount = c.wholeOrZero();
        return switch (kind) {
            case "UNIT" -> new Measure.UnitPulled(new UnitId(subject), Headcount.of(amount));
            case "VEHICLE" -> new Measure.VehicleLost(new VehicleId(subject), amount);
            case "TROUBLE" -> new Measure.Trouble(new SiteId(subject), Situation.valueOf(detail));
            case "DISTRICT_PATTERN" ->
                new Measure.DistrictPattern(new DistrictCode(subject), VulnerabilityClass.valueOf(detail), amount);
            case "PLAN_PATTERN" -> new Measure.PlanPattern(VulnerabilityClass.valueOf(detail), amount);
            case "EXTRA_FORCE" -> new Measure.ExtraForce(subject, Headcount.of(amount));
            case "RESERVE_SHARE" -> new Measure.ReserveShare(amount);
            default -> throw new DamageFound("a measure of unknown kind " + kind);
        };
    }
}
