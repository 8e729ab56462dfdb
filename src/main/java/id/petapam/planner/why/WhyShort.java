package id.petapam.planner.why;

import id.petapam.model.Headcount;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.planner.assign.Urgency;
import id.petapam.planner.proof.Bottleneck;
import id.petapam.planner.proof.Shortage;
import id.petapam.rules.need.NeedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A shortage in sentences. */
public final class WhyShort {

    private WhyShort() {}

    /** By strength alone, before any unit is looked at; empty where it is enough. */
    public static Optional<Phrase> byStrength(NeedTable need) {
        Headcount balance = need.balance();
        return balance.isNegative()
                ? Optional.of(Phrase.of(
                        "planner.strength.short",
                        need.districtsTotal().police(),
                        need.availability().police(),
                        balance.abs(),
                        (balance.abs().value() + 1) / 2))
                : Optional.empty();
    }

    /** The headline. */
    public static Phrase headline(Optional<Shortage> shortage) {
        return shortage.map(s -> Phrase.of("planner.shortage", s.missing(), s.missingPairs()))
                .orElseGet(() -> Phrase.of("planner.shortage.none"));
    }

    /** Officers who are left though some are missing; empty where there are none. */
    public static Optional<Phrase> unpaired(Shortage shortage) {
        return shortage.unpaired().value() > 0
                ? Optional.of(Phrase.of("planner.shortage.unpaired", shortage.unpaired()))
                : Optional.empty();
    }

    /** The proof, as one sentence of figures, and one more where pinned officers are part of it. */
    public static List<Phrase> proof(Bottleneck bottleneck) {
        List<Phrase> sentences = new ArrayList<>();
        sentences.add(Phrase.of(
                "planner.shortage.proof",
                bottleneck.posts().size(),
                bottleneck.need(),
                bottleneck.units().size(),
                bottleneck.capacity(),
                bottleneck.missing()));
        if (bottleneck.pinned().value() > 0) {
            sentences.add(Phrase.of("planner.shortage.pinned", bottleneck.pinned()));
        }
        return sentences;
    }

    /** Which classes a bottleneck is about. */
    public static Phrase about(Urgency upTo) {
        return switch (upTo) {
            case HIGHEST -> Phrase.of("planner.shortage.highest");
            case HIGH -> Phrase.of("planner.shortage.high");
            case USUAL -> Phrase.of("planner.shortage.usual");
        };
    }

    public static Phrase place(Plan plan, Shortage.Place place) {
        if (place.stationClass().isEmpty()) {
            return Phrase.of("planner.shortage.place-site", place.posts(), place.missing(), place.required());
        }
        String district =
                place.district().map(code -> plan.districts().get(code).name()).orElse("?");
        return Phrase.of(
                "planner.shortage.place",
                district,
                place.stationClass().get(),
                place.posts(),
                place.missing(),
                place.required());
    }
}
