package id.petapam.ui.whatif;

import id.petapam.model.AccessFlagKind;
import id.petapam.model.District;
import id.petapam.model.Minutes;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.StationId;
import id.petapam.model.Village;
import id.petapam.rules.access.StationAccess;
import id.petapam.text.Words;
import id.petapam.workflow.TravelChange;
import id.petapam.workflow.TravelDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes what changes, in words. Needs no screen thread. */
final class WhatIfRows {

    /** Sorts before every time: a station that cannot be reached. */
    static final int CUT_OFF = 100_000;

    private static final int MOST_DISTRICTS = 4;

    private final Words words;

    WhatIfRows(Words words) {
        this.words = words;
    }

    /** @param against another scenario to compare with; its stations are listed too */
    List<WhatIfRow> of(TravelDifference found, Optional<TravelDifference> against) {
        List<WhatIfRow> rows = new ArrayList<>();
        Plan plan = found.table().plan();
        for (TravelChange change : found.changes()) {
            rows.add(row(plan, change, against));
        }
        against.ifPresent(other -> other.changes().stream()
                .filter(change -> found.of(change.station()).isEmpty())
                .forEach(change -> rows.add(unchanged(plan, change))));
        return rows;
    }

    private WhatIfRow row(Plan plan, TravelChange change, Optional<TravelDifference> against) {
        TravelChange.Kind kind = change.kind();
        boolean cut = kind == TravelChange.Kind.UNREACHABLE;
        StationAccess before = change.before();
        return new WhatIfRow(
                change.station(),
                before.station().district(),
                place(plan, before.station()),
                district(plan, before.station()),
                tone(kind),
                words.say("whatif.kind." + kind),
                time(change.minutesBefore()),
                cut ? words.say("whatif.cut-off") : time(change.minutesAfter()),
                cut ? CUT_OFF : change.more(),
                cut ? "–" : more(change),
                mode(change),
                departure(change),
                flags(change),
                against.map(other -> timeUnder(other, change.station(), change.minutesBefore()))
                        .orElse(""));
    }

    /** A station that only the other scenario changes. */
    private WhatIfRow unchanged(Plan plan, TravelChange other) {
        PollingStation station = other.before().station();
        return new WhatIfRow(
                other.station(),
                station.district(),
                place(plan, station),
                district(plan, station),
                "plain",
                words.say("whatif.kind.same"),
                time(other.minutesBefore()),
                time(other.minutesBefore()),
                0,
                "–",
                words.say(other.before().journey().mode()),
                "",
                "",
                afterOf(other));
    }

    private String timeUnder(TravelDifference other, StationId station, Optional<Minutes> usual) {
        return other.of(station).map(this::afterOf).orElseGet(() -> time(usual));
    }

    private String afterOf(TravelChange change) {
        return change.kind() == TravelChange.Kind.UNREACHABLE
                ? words.say("whatif.cut-off")
                : time(change.minutesAfter());
    }

    private static String tone(TravelChange.Kind kind) {
        return switch (kind) {
            case UNREACHABLE, POLSEK_CUT_OFF -> "bad";
            case SLOWER -> "warn";
            case FASTER -> "good";
            case POLSEK_ONLY -> "plain";
        };
    }

    private String time(Optional<Minutes> minutes) {
        return minutes.map(words::duration).orElse("–");
    }

    private String more(TravelChange change) {
        int more = change.more();
        if (more == 0 && change.moreFromPolsek() != 0) {
            return words.say("whatif.more.polsek", signed(change.moreFromPolsek()));
        }
        return more == 0 ? "–" : signed(more);
    }

    private String signed(int minutes) {
        return (minutes < 0 ? "−" : "+") + words.duration(new Minutes(Math.abs(minutes)));
    }

    private String mode(TravelChange change) {
        String usual = words.say(change.before().journey().mode());
        return change.after()
                .filter(after -> change.isOtherMode())
                .map(after -> words.say(
                        "whatif.from-to", usual, words.say(after.journey().mode())))
                .orElse(usual);
    }

    private String departure(TravelChange change) {
        int before = change.before().departureDay().orElse(0);
        int after = change.after().map(a -> a.departureDay().orElse(0)).orElse(before);
        return before == after || before == 0 || after == 0 ? "" : words.say("whatif.days", -before, -after);
    }

    private String flags(TravelChange change) {
        List<String> told = new ArrayList<>();
        change.newFlags().forEach(kind -> told.add("+ " + name(kind)));
        change.goneFlags().forEach(kind -> told.add("− " + name(kind)));
        return String.join(", ", told);
    }

    private String name(AccessFlagKind kind) {
        return words.say(kind);
    }

    static String place(Plan plan, PollingStation station) {
        String village =
                station.village().map(plan.villages()::get).map(Village::name).orElse("");
        return (station.numberText() + " " + village).strip();
    }

    private static String district(Plan plan, PollingStation station) {
        return station.district().map(plan.districts()::get).map(District::name).orElse("");
    }

    /** "2 TPS tidak terjangkau, 5 lebih lama ..." */
    String summary(TravelDifference found) {
        TravelDifference.Total total = found.total();
        if (total.changed() == 0) {
            return words.say("whatif.summary.none", found.compared());
        }
        List<String> told = new ArrayList<>();
        tell(told, "whatif.summary.cut-off", total.unreachable());
        tell(told, "whatif.summary.slower", total.slower());
        tell(told, "whatif.summary.mode", total.otherMode());
        tell(told, "whatif.summary.earlier", total.earlier());
        return words.say("whatif.summary", total.changed(), found.compared())
                + (told.isEmpty() ? "" : ": " + String.join(", ", told));
    }

    private void tell(List<String> told, String key, int count) {
        if (count > 0) {
            told.add(words.say(key, count));
        }
    }

    /** "Martapura 12 (2 tidak terjangkau), Jayapura 3", most stations first. */
    String districts(TravelDifference found) {
        Plan plan = found.table().plan();
        List<String> told = found.byDistrict().entrySet().stream()
                .sorted((a, b) -> b.getValue().changed() - a.getValue().changed())
                .map(entry -> district(plan, entry))
                .collect(Collectors.toList());
        int more = told.size() - MOST_DISTRICTS;
        String first = told.stream().limit(MOST_DISTRICTS).collect(Collectors.joining(" · "));
        return more > 0 ? words.say("whatif.districts.more", first, more) : first;
    }

    private String district(Plan plan, Map.Entry<id.petapam.model.DistrictCode, TravelDifference.Total> entry) {
        String name = Optional.ofNullable(plan.districts().get(entry.getKey()))
                .map(District::name)
                .orElse(entry.getKey().value());
        TravelDifference.Total total = entry.getValue();
        return total.unreachable() > 0
                ? words.say("whatif.district.cut-off", name, total.changed(), total.unreachable())
                : words.say("whatif.district", name, total.changed());
    }
}
