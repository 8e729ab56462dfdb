package id.petapam.rules.balance;

import id.petapam.model.Headcount;
import id.petapam.model.Unit;

/**
 * One unit in one phase.
 *
 * @param used slots of this unit, named and open
 * @param named of those, with a person
 */
public record UnitBalance(Unit unit, Headcount used, Headcount named) {

    /** Below zero where more slots are used than the unit has people. */
    public Headcount left() {
        return unit.headcount().minus(used);
    }
}
