package id.petapam.workflow;

import id.petapam.exchange.out.DataSheet;
import id.petapam.exchange.out.DataSheet.Column;
import id.petapam.exchange.out.DataSheet.Kind;
import id.petapam.geo.LatLon;
import id.petapam.model.AccessFlag;
import id.petapam.model.AccessLevel;
import id.petapam.model.District;
import id.petapam.model.Evidence;
import id.petapam.model.Minutes;
import id.petapam.model.PlacedPoint;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Village;
import id.petapam.rules.access.Journey;
import id.petapam.rules.access.StationAccess;
import id.petapam.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The list of stations that are hard to reach, with what proves it, as a table of data. */
final class HardToReachSheet {

    private final AccessTable access;
    private final Plan plan;
    private final PlanSheets sheets;
    private final Words words;

    HardToReachSheet(AccessTable access, PlanSheets sheets, Words words) {
        this.access = access;
        this.plan = access.plan();
        this.sheets = sheets;
        this.words = words;
    }

    DataSheet of(ExportScope.Posts posts) {
        List<Column> columns = List.of(
                sheets.text("district", 16),
                sheets.text("village", 16),
                sheets.whole("number", 6),
                sheets.text("level", 14),
                sheets.whole("score", 6),
                sheets.text("certainty", 10),
                sheets.text("mode", 12),
                sheets.whole("minutes", 10),
                sheets.text("minutesBasis", 10),
                sheets.whole("departure", 10),
                sheets.text("class", 9),
                sheets.text("suggested", 8),
                sheets.text("flags", 28),
                sheets.text("evidence", 46),
                new Column(words.say("export.column.lat"), 11, Kind.COORDINATE),
                new Column(words.say("export.column.lon"), 11, Kind.COORDINATE),
                sheets.text("quality", 10));
        List<List<Object>> rows = access.atLeast(AccessLevel.SULIT).stream()
                .filter(a -> posts.stations().contains(a.station().id()))
                .map(this::row)
                .toList();
        return sheets.sheet("access", columns, rows, List.of());
    }

    private static String source(Journey way) {
        return switch (way.source()) {
            case MANUAL -> "export.stated";
            case NETWORK -> "export.network";
            case ESTIMATE, UNKNOWN -> "export.estimated";
        };
    }

    private List<Object> row(StationAccess a) {
        PollingStation s = a.station();
        List<AccessFlag> raised =
                a.flags().stream().filter(AccessFlag::isRaised).toList();
        List<Object> row = new ArrayList<>();
        row.add(s.district().map(plan.districts()::get).map(District::name).orElse(""));
        row.add(s.village().map(plan.villages()::get).map(Village::name).orElse(""));
        row.add(s.number());
        row.add(words.say(a.level()));
        row.add(a.score().points());
        row.add(words.say(a.levelCertainty()));
        row.add(words.say(a.journey().mode()));
        row.add(a.journey().minutes().map(Minutes::value).orElse(null));
        row.add(words.say(source(a.journey())));
        row.add(a.departureDay().isPresent() ? a.departureDay().getAsInt() : null);
        row.add(s.isUndecided() ? "" : s.countedClass().letters());
        row.add(a.suggestion().value().letters());
        row.add(raised.stream()
                .map(f -> words.say(f.kind()) + " (" + words.say(f.certainty()) + ")")
                .collect(Collectors.joining("; ")));
        row.add(raised.stream()
                .flatMap(f -> f.evidence().stream())
                .map(Evidence::what)
                .map(words::say)
                .distinct()
                .collect(Collectors.joining("; ")));
        row.add(s.point().map(PlacedPoint::at).map(LatLon::lat).orElse(null));
        row.add(s.point().map(PlacedPoint::at).map(LatLon::lon).orElse(null));
        row.add(s.point().map(p -> words.say(p.quality())).orElse(""));
        return row;
    }
}
