package id.petapam.cli;

import id.petapam.text.Words;
import id.petapam.workflow.AreaEffect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What official areas would change, as JSON and in words. */
final class AreaEffectText {

    private AreaEffectText() {}

    static Map<String, Object> data(AreaEffect effect) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("regencies", effect.regencies());
        data.put("districts", effect.districts());
        data.put("villages", effect.villages());
        data.put("incompleteDistricts", effect.incomplete());
        data.put("movedStations", effect.movedStations());
        data.put("strayStations", effect.strayStations());
        data.put("strayStationsBefore", effect.strayBefore());
        data.put(
                "byDistrict",
                effect.byDistrict().stream().map(AreaEffectText::district).toList());
        data.put(
                "becameOfficial",
                effect.became().stream().map(AreaEffectText::named).toList());
        data.put("moves", effect.moves().stream().map(AreaEffectText::move).toList());
        data.put(
                "stations",
                effect.stations().stream().map(AreaEffectText::station).toList());
        return data;
    }

    private static Map<String, Object> named(AreaEffect.Named area) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("code", area.code());
        row.put("name", area.name());
        return row;
    }

    private static Map<String, Object> move(AreaEffect.Move move) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("from", move.from().isEmpty() ? null : move.from());
        row.put("to", move.to().isEmpty() ? null : move.to());
        row.put("stations", move.count());
        return row;
    }

    private static Map<String, Object> station(AreaEffect.Station station) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", station.id());
        row.put("district", station.district());
        row.put("stoodIn", station.before().isEmpty() ? null : station.before());
        row.put("standsIn", station.after().isEmpty() ? null : station.after());
        row.put("moved", station.isMoved());
        row.put("stray", station.isStray());
        row.put("estimated", station.isEstimated());
        return row;
    }

    private static Map<String, Object> district(AreaEffect.District district) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("code", district.code());
        row.put("name", district.name());
        row.put("moved", district.moved());
        row.put("stray", district.stray());
        return row;
    }

    static List<String> lines(AreaEffect effect, Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say("areas.official", effect.regencies(), effect.districts(), effect.villages()));
        if (!effect.incomplete().isEmpty()) {
            lines.add(words.say("areas.incomplete", String.join(", ", effect.incomplete())));
        }
        lines.add(words.say("areas.stations", effect.movedStations(), effect.strayStations(), effect.strayBefore()));
        effect.moves()
                .forEach(m -> lines.add(
                        "  " + words.say("areas.move", place(m.from(), words), place(m.to(), words), m.count())));
        effect.byDistrict().forEach(d -> lines.add("  " + words.say("areas.district", d.name(), d.moved(), d.stray())));
        return lines;
    }

    private static String place(String district, Words words) {
        return district.isEmpty() ? words.say("areas.report.nowhere") : district;
    }
}
