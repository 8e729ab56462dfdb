package id.petapam.ui.packs;

import id.petapam.text.Words;
import id.petapam.workflow.AreaEffect;
import id.petapam.workflow.DescribeRegion;
import id.petapam.workflow.PackOffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a pack holds and what it would change, in sentences. */
final class OfferLines {

    /** Kecamatan that are named one by one. */
    private static final int SHOWN = 8;

    private static final List<String> FINE =
            List.of("road", "waterway", "ferry", "landing", "water", "cover", "place", "villageArea");

    private final Words words;

    OfferLines(Words words) {
        this.words = words;
    }

    /**
     * A sentence and how much it matters.
     *
     * @param style of the sheet: pp-good, pp-warn, pp-muted
     */
    record Line(String text, String style) {}

    List<Line> of(PackOffer offer) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(holds(offer.facts()), "pp-muted"));
        AreaEffect effect = offer.effect();
        if (effect.regencies() + effect.districts() + effect.villages() > 0) {
            lines.add(new Line(
                    words.say("packsview.official", effect.regencies(), effect.districts(), effect.villages()),
                    "pp-good"));
        }
        if (!effect.incomplete().isEmpty()) {
            lines.add(new Line(words.say("packsview.incomplete", String.join(", ", effect.incomplete())), "pp-warn"));
        }
        lines.add(new Line(
                words.say("packsview.network", offer.covered(), offer.stations()),
                offer.hasNetwork() ? "pp-good" : "pp-warn"));
        lines.add(new Line(
                words.say("packsview.moved", effect.movedStations(), effect.strayBefore(), effect.strayStations()),
                effect.movedStations() > 0 ? "pp-warn" : "pp-muted"));
        districts(effect).ifPresent(lines::add);
        if (offer.movedVillages() > 0) {
            lines.add(new Line(
                    words.say("packsview.villages", offer.movedVillages(), offer.movedEstimates()), "pp-muted"));
        }
        if (offer.edit().isEmpty()) {
            lines.add(new Line(words.say("packsview.same"), "pp-muted"));
        }
        return lines;
    }

    /** What a pack holds, in one line: fine layers that are there, then where they come from. */
    String holds(DescribeRegion.Facts facts) {
        String layers = FINE.stream()
                .filter(layer -> facts.layers().getOrDefault(layer, 0) > 0)
                .map(layer ->
                        words.say("packsview.layer." + layer, facts.layers().get(layer)))
                .collect(Collectors.joining(", "));
        return layers.isEmpty() ? words.say("packsview.coarse") : layers;
    }

    String sources(DescribeRegion.Facts facts) {
        return facts.sources().stream()
                .flatMap(s -> Stream.of(s.origin() + (s.date().isBlank() ? "" : " (" + s.date() + ")")))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private Optional<Line> districts(AreaEffect effect) {
        List<AreaEffect.District> moved =
                effect.byDistrict().stream().filter(d -> d.moved() > 0).toList();
        if (moved.isEmpty()) {
            return Optional.empty();
        }
        String some = moved.stream()
                .sorted(Comparator.comparingInt(AreaEffect.District::moved).reversed())
                .limit(SHOWN)
                .map(d -> d.name() + " " + words.number(d.moved()))
                .collect(Collectors.joining(", "));
        int more = moved.size() - SHOWN;
        return Optional.of(new Line(
                words.say("packsview.districts", some + (more > 0 ? words.say("packsview.more", more) : "")),
                "pp-muted"));
    }
}
