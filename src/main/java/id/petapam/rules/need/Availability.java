package id.petapam.rules.need;

import id.petapam.model.ForceKind;
import id.petapam.model.Headcount;
import id.petapam.model.Plan;
import id.petapam.model.Ratio;
import id.petapam.model.StrengthLine;
import id.petapam.model.Unit;
import id.petapam.model.UnitKind;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * officers who can be sent: {@code floor((strength - not ready) * ratio)} of each POLRI line, added up, less the
 * reserve of {@code ceil(percent * the rest)}. TNI and Linmas are counted apart, never as Polri.
 *
 * @param beforeReserve all POLRI lines
 * @param reserve held back
 */
public record Availability(Headcount beforeReserve, Headcount reserve, Headcount army, Headcount linmas) {

    public static Availability of(Plan plan) {
        Headcount police = sum(plan, ForceKind.POLRI);
        int reserve = plan.header()
                .reservePercent()
                .multiply(BigDecimal.valueOf(police.value()))
                .divide(BigDecimal.valueOf(100))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        return new Availability(police, Headcount.of(reserve), sum(plan, ForceKind.TNI), sum(plan, ForceKind.LINMAS));
    }

    /** What is there to be planned with. */
    public Headcount police() {
        return beforeReserve.minus(reserve);
    }

    private static Headcount sum(Plan plan, ForceKind force) {
        return plan.strength().values().stream()
                .filter(line -> line.force() == force)
                .map(line -> given(plan, line))
                .reduce(Headcount.ZERO, Headcount::plus);
    }

    /** What one line gives; a line bound to the roster takes its strength from the units. */
    public static Headcount given(Plan plan, StrengthLine line) {
        if (!line.byRoster()) {
            return line.available();
        }
        Headcount roster = plan.units().values().stream()
                .filter(unit -> unit.force() == line.force() && isOfLine(unit, line))
                .map(Unit::headcount)
                .reduce(Headcount.ZERO, Headcount::plus);
        return new StrengthLine(line.id(), line.source(), line.force(), roster, line.notReady(), line.ratio(), true)
                .available();
    }

    /** Attached forces come whole, a Polres gives a share: that tells which POLRI units a line stands for. */
    private static boolean isOfLine(Unit unit, StrengthLine line) {
        return line.force() != ForceKind.POLRI
                || (unit.unitKind() == UnitKind.BKO) == line.ratio().equals(Ratio.WHOLE);
    }
}
