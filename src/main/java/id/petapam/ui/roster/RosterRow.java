package id.petapam.ui.roster;

import id.petapam.model.PersonId;
import id.petapam.model.UnitId;

/** A line of the roster, in words. */
public sealed interface RosterRow {

    /** Names the line for as long as the plan is open, so that what is open or picked stays so. */
    String key();

    /**
     * A unit.
     *
     * @param balance "sisa 12 dari 40", with the units below it
     * @param share of all those people that is assigned, 0 ... 1
     * @param over more of its own slots are used than it has people
     */
    record OfUnit(UnitId id, String name, String kind, String balance, double share, boolean over)
            implements RosterRow {
        @Override
        public String key() {
            return "u:" + id.value();
        }
    }

    /**
     * A person.
     *
     * @param place where he is assigned in the phase: "TPS 002 Perjaya"; empty while he is free
     * @param shortPlace the same as short as it can be: "TPS 002"
     */
    record OfPerson(PersonId id, UnitId unit, String rank, String name, String place, String shortPlace)
            implements RosterRow {
        @Override
        public String key() {
            return "p:" + id.value();
        }
    }
}
