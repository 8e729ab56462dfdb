package id.petapam.rules.movement;

import id.petapam.model.RuleBook;
import id.petapam.model.VehicleKind;

/**
 * Seats and speeds of vehicles of which nothing else is known: 15 in a speedboat, 6 in a ketek, 30 in a jukung,
 * the speeds of domain 7, the rest proposals.
 */
public record VehicleDefaults(int seats, int speedKmh) {

    /** @throws IllegalArgumentException if the rule book lacks them */
    public static VehicleDefaults of(VehicleKind kind, RuleBook rules) {
        return new VehicleDefaults(rules.whole("R-32.seats." + kind), rules.whole("R-32.kmh." + kind));
    }
}
