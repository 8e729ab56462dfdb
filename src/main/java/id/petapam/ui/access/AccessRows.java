package id.petapam.ui.access;

import id.petapam.model.AccessFlag;
import id.petapam.model.District;
import id.petapam.model.Minutes;
import id.petapam.model.Plan;
import id.petapam.model.StationId;
import id.petapam.model.Village;
import id.petapam.rules.access.Journey;
import id.petapam.rules.access.StationAccess;
import id.petapam.text.Words;
import id.petapam.workflow.AccessTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the lines of the table; those of stations that an edit did not touch are kept. Needs no screen thread. */
final class AccessRows {

    private static final Comparator<AccessRow> HARDEST_FIRST =
            Comparator.comparing(AccessRow::points).reversed().thenComparing(AccessRow::id);

    private final Words words;

    AccessRows(Words words) {
        this.words = words;
    }

    /** Hardest first. */
    List<AccessRow> of(AccessTable table, List<AccessRow> before) {
        Map<StationId, AccessRow> known = new HashMap<>();
        before.forEach(row -> known.put(row.id(), row));
        List<AccessRow> rows = new ArrayList<>(table.stations().size());
        for (StationAccess access : table.stations()) {
            AccessRow row = known.get(access.station().id());
            rows.add(row != null && row.access() == access ? row : row(table.plan(), access));
        }
        rows.sort(HARDEST_FIRST);
        return rows;
    }

    private AccessRow row(Plan plan, StationAccess access) {
        String village = access.station()
                .village()
                .map(plan.villages()::get)
                .map(Village::name)
                .orElse("");
        String district = access.station()
                .district()
                .map(plan.districts()::get)
                .map(District::name)
                .orElse("");
        List<AccessFlag> flags = telling(access);
        Journey way = access.journey();
        return new AccessRow(
                access,
                AccessColumn.of(access),
                (access.station().numberText() + " " + village).strip(),
                district,
                flags.stream().map(flag -> words.say(flag.kind())).collect(Collectors.joining(", ")),
                flags.stream()
                        .flatMap(flag -> flag.evidence().stream().limit(1))
                        .map(one -> words.say(one.what()))
                        .collect(Collectors.joining("; ")),
                words.say(way.mode()),
                way.minutes().map(Minutes::value).orElse(-1),
                way.minutes()
                        .map(m -> way.isEstimate() ? words.say("accessview.estimate", m) : words.duration(m))
                        .orElse("–"),
                access.departureDay().orElse(0));
    }

    /** Raised flags, heaviest first; where there are none, those that nobody can tell. */
    private static List<AccessFlag> telling(StationAccess access) {
        List<AccessFlag> raised =
                access.flags().stream().filter(AccessFlag::isRaised).collect(Collectors.toList());
        if (raised.isEmpty()) {
            return access.flags().stream().filter(AccessFlag::isUnknown).toList();
        }
        raised.sort(Comparator.comparing(AccessFlag::weight).reversed());
        return raised;
    }
}
