package id.petapam.rules.access;

import id.petapam.model.Minutes;
import id.petapam.model.Phrase;
import id.petapam.model.Route;
import id.petapam.model.TravelBy;
import java.util.ArrayList;
import java.util.List;

/** A way in words, part by part: "Mobil 42 km lewat Jl. Lintas, 1 jam 2 menit"; "Perahu menyeberang S. Komering ...". */
public final class RouteTold {

    /** Names of one part that are told; the rest would hide them. */
    private static final int MOST_NAMES = 3;

    private RouteTold() {}

    /** The parts, in the order of travel; walks of some length between the network and the ends are parts too. */
    public static List<Phrase> parts(Route route) {
        List<Phrase> told = new ArrayList<>();
        int crossing = 0;
        for (Route.Part part : route.parts()) {
            if (part.by().isOnWater()) {
                told.add(onWater(
                        part,
                        crossing < route.crossings().size() ? route.crossings().get(crossing) : null));
                crossing++;
            } else {
                told.add(onLand(part));
            }
        }
        if (route.walkedTo().value() >= 100) {
            told.add(Phrase.of("access.route.walk-to", route.walkedTo()));
        }
        return told;
    }

    private static Phrase onLand(Route.Part part) {
        return part.via().isEmpty()
                ? Phrase.of("access.route.land", part.by(), part.length(), part.minutes())
                : Phrase.of("access.route.land.via", part.by(), part.length(), names(part), part.minutes());
    }

    private static Phrase onWater(Route.Part part, Route.Crossing crossing) {
        Phrase by = vessel(part);
        if (crossing == null) {
            return Phrase.of("access.route.water", by, part.length(), part.minutes());
        }
        return Phrase.of(
                "access.route.crossing", by, water(crossing), landing(crossing), part.length(), part.minutes());
    }

    /** "speedboat", "feri". */
    static Phrase vessel(Route.Part part) {
        return part.by() == TravelBy.BOAT && part.boat().isPresent()
                ? Phrase.of("access.route.boat", part.boat().get())
                : Phrase.of("access.route.by", part.by());
    }

    static Phrase vessel(Route.Crossing crossing) {
        return Phrase.of("access.route.by", crossing.by());
    }

    /** "S. Komering", or "sungai (nama belum ada di data)". */
    static Phrase water(Route.Crossing crossing) {
        return crossing.water()
                .map(name -> Phrase.of("access.route.named", name))
                .orElseGet(() -> Phrase.of("access.route.water.unnamed"));
    }

    /** " di Dermaga X", " di Dermaga X–Dermaga Y", or nothing. */
    static Phrase landing(Route.Crossing crossing) {
        if (crossing.from().isPresent() && crossing.to().isPresent()) {
            return Phrase.of(
                    "access.route.landings",
                    crossing.from().get(),
                    crossing.to().get());
        }
        return crossing.from()
                .or(crossing::to)
                .map(name -> Phrase.of("access.route.landing", name))
                .orElseGet(() -> Phrase.of("access.route.nothing"));
    }

    /** "Jembatan Komering atas S. Komering". */
    public static Phrase bridge(Route.Bridge bridge) {
        Phrase name = bridge.name()
                .map(n -> Phrase.of("access.route.bridge", n))
                .orElseGet(() -> Phrase.of("access.route.bridge.unnamed"));
        return bridge.water()
                .map(water -> Phrase.of("access.route.bridge.over", name, water))
                .orElse(name);
    }

    static Minutes longer(Minutes later, Minutes before) {
        return new Minutes(Math.max(0, later.value() - before.value()));
    }

    private static String names(Route.Part part) {
        List<String> first = part.via().stream().limit(MOST_NAMES).toList();
        return String.join(", ", first) + (part.via().size() > MOST_NAMES ? " …" : "");
    }
}
