package id.petapam.workflow;

import id.petapam.exchange.out.DataSheet;
import id.petapam.exchange.out.DataSheet.Column;
import id.petapam.exchange.out.DataSheet.Kind;
import id.petapam.geo.LatLon;
import id.petapam.model.ClassDecision;
import id.petapam.model.District;
import id.petapam.model.DistrictCode;
import id.petapam.model.ForceKind;
import id.petapam.model.PersonalData;
import id.petapam.model.PlacedPoint;
import id.petapam.model.Plan;
import id.petapam.model.PlanHeader;
import id.petapam.model.PollingStation;
import id.petapam.model.Post;
import id.petapam.model.Site;
import id.petapam.model.StationGroup;
import id.petapam.model.Village;
import id.petapam.model.VulnerabilityClass;
import id.petapam.report.Member;
import id.petapam.report.NumberRanges;
import id.petapam.report.PostLine;
import id.petapam.report.PostLines;
import id.petapam.rules.coverage.PostStaffing;
import id.petapam.rules.need.DistrictNeed;
import id.petapam.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The tables of a plan as data: the annex one person a row, the recapitulation, every station, every site. */
final class PlanSheets {

    private final Plan plan;
    private final Assessment now;
    private final ExportOptions options;
    private final PlottedForce force;
    private final Words words;
    private final List<String> about;

    /** @param version classification, version and date, under the title of every sheet */
    PlanSheets(Assessment now, ExportOptions options, String version, Words words) {
        this.plan = now.plan();
        this.now = now;
        this.options = options;
        this.words = words;
        this.force = new PlottedForce(plan, options, words);
        this.about = List.of(version);
    }

    /** Who serves which post: one row for each person or open place; redacted: for each unit. */
    DataSheet annex(ExportScope scope) {
        boolean named = !options.redacted();
        List<Column> columns = new ArrayList<>(List.of(text("district", 18), whole("group", 8)));
        if (named) {
            columns.addAll(
                    List.of(whole("no", 5), text("name", 23), text("rank", 8), text("nrp", 11), text("position", 19)));
        } else {
            columns.add(whole("people", 9));
        }
        columns.add(text("unit", 19));
        if (options.showsPhones()) {
            columns.add(text("phone", 14));
        }
        columns.addAll(List.of(
                text("numbers", 14),
                text("village", 20),
                text("class", 9),
                text("pattern", 8),
                whole("required", 8),
                whole("linmas", 8),
                text("status", 27),
                text("padal", 24)));
        List<List<Object>> rows = new ArrayList<>();
        PostLines posts = new PostLines(plan, options.phase());
        int[] number = {0};
        for (District district : plan.districts().values()) {
            if (scope.district().isEmpty() || scope.district().get().equals(district.code())) {
                posts.of(district)
                        .forEach(line ->
                                rows.addAll(lines(district.name(), padal(district.code()), line, scope, number)));
            }
        }
        if (scope.district().isEmpty() && scope.unit().isEmpty()) {
            posts.withoutDistrict().forEach(line -> rows.addAll(lines("–", "", line, scope, number)));
        }
        return sheet("annex", columns, rows, List.of());
    }

    private List<List<Object>> lines(String district, String padal, PostLine line, ExportScope scope, int[] number) {
        if (scope.unit().isPresent()
                && line.members().stream()
                        .noneMatch(m -> m.unit().id().equals(scope.unit().get()))) {
            return List.of();
        }
        List<List<Object>> rows = new ArrayList<>();
        if (line.members().isEmpty()) {
            rows.add(row(district, line, List.of(), true, number));
        } else if (options.redacted()) {
            Map<String, List<Member>> byUnit = line.members().stream()
                    .collect(Collectors.groupingBy(m -> m.unit().name(), LinkedHashMap::new, Collectors.toList()));
            byUnit.values().forEach(members -> rows.add(row(district, line, members, rows.isEmpty(), number)));
        } else {
            line.members().forEach(m -> rows.add(row(district, line, List.of(m), rows.isEmpty(), number)));
        }
        rows.forEach(row -> row.add(padal));
        return rows;
    }

    /** @param isFirst what the post needs stands in its first row only, so that sums are right */
    private List<Object> row(String district, PostLine line, List<Member> members, boolean isFirst, int[] number) {
        List<Object> row = new ArrayList<>();
        row.add(district);
        row.add(line.number().orElse(null));
        Member member = members.isEmpty() ? null : members.get(0);
        if (options.redacted()) {
            row.add(members.size());
        } else {
            row.add(member == null ? null : ++number[0]);
            row.add(member == null ? "" : name(member));
            row.add(member == null ? "" : PlottedForce.rank(member));
            row.add(member == null ? "" : personal(member, PersonalData::serviceNumber));
            row.add(member == null ? "" : member.person().map(p -> p.position()).orElse(""));
        }
        row.add(member == null ? "" : member.unit().name());
        if (options.showsPhones()) {
            row.add(member == null ? "" : personal(member, PersonalData::phone));
        }
        row.add(line.places().stream()
                .map(p -> NumberRanges.text(p.numbers(), words.say("report.to")))
                .collect(Collectors.joining("; ")));
        row.add(line.places().stream().map(PostLine.Place::village).collect(Collectors.joining("; ")));
        row.add(
                line.undecided()
                        ? line.stationClass().letters() + " *"
                        : line.stationClass().letters());
        row.add(line.pattern().police() + ":" + line.pattern().stations() + ":"
                + line.pattern().linmas());
        row.add(isFirst && !line.ungrouped() ? line.required().value() : null);
        row.add(isFirst ? line.linmas().value() : null);
        row.add(status(line));
        return row;
    }

    /** Who controls a kecamatan: by name, else by unit; empty for nobody. */
    private String padal(DistrictCode code) {
        List<Member> members = force.members(new Post.OfDistrict(code));
        String names = force.names(members);
        return names.isEmpty() ? force.units(members) : names;
    }

    private String name(Member member) {
        String name = personal(member, PersonalData::name);
        return name.isBlank() ? words.say("report.annex.open") : name;
    }

    private static String personal(Member member, java.util.function.Function<PersonalData, String> part) {
        return member.personal().map(part).orElse("");
    }

    private String status(PostLine line) {
        if (line.ungrouped()) {
            return words.say("report.annex.unplotted");
        }
        int missing = line.missing().value();
        if (missing > 0) {
            return line.members().isEmpty()
                    ? words.say("report.annex.unplotted.need", line.required())
                    : words.say("report.annex.short", missing);
        }
        return missing < 0 ? words.say("report.annex.more", -missing) : words.say(line.coverage());
    }

    /** Need against plotted, one row for each kecamatan. */
    DataSheet recap(ExportScope scope) {
        List<Column> columns = new ArrayList<>(List.of(text("code", 12), text("district", 26)));
        for (VulnerabilityClass value : VulnerabilityClass.values()) {
            columns.add(new Column(value.letters(), 8, Kind.WHOLE));
        }
        columns.addAll(List.of(
                whole("stations", 10),
                whole("required", 14),
                whole("assigned", 12),
                whole("balance", 12),
                whole("linmas", 12),
                text("padal", 24)));
        List<List<Object>> rows = new ArrayList<>();
        for (DistrictNeed need : now.need().districts()) {
            if (scope.district().isEmpty() || need.code().equals(scope.district())) {
                rows.add(recapRow(need));
            }
        }
        List<Object> total = new ArrayList<>(List.of("", words.say("export.total")));
        for (int c = 2; c < columns.size() - 1; c++) {
            int column = c;
            total.add(rows.stream().mapToInt(row -> (Integer) row.get(column)).sum());
        }
        total.add("");
        return sheet("recap", columns, rows, List.of(total));
    }

    private List<Object> recapRow(DistrictNeed need) {
        List<Object> row = new ArrayList<>();
        row.add(need.code().map(Object::toString).orElse(""));
        row.add(need.code().isPresent() ? need.name() : words.say("report.unknown-district"));
        Arrays.stream(VulnerabilityClass.values())
                .forEach(value -> row.add(need.counts().of(value)));
        row.add(need.counts().total());
        row.add(need.required().police().value());
        row.add(need.assignedPolice().value());
        row.add(need.assignedPolice().value() - need.required().police().value());
        row.add(need.required().linmas().value());
        row.add(need.code().map(this::padal).orElse(""));
        return row;
    }

    /** Every station with its place, class and staffing: the list that an import reads again. */
    DataSheet stations(ExportScope.Posts posts) {
        List<Column> columns = List.of(
                text("regency", 14),
                text("district", 18),
                text("village", 19),
                text("villageCode", 14),
                whole("number", 6),
                text("stationName", 12),
                text("address", 24),
                whole("voters", 7),
                new Column(words.say("export.column.lat"), 13, Kind.COORDINATE),
                new Column(words.say("export.column.lon"), 13, Kind.COORDINATE),
                text("quality", 11),
                text("class", 9),
                text("basis", 14),
                whole("group", 8),
                whole("required", 8),
                whole("assigned", 8),
                text("units", 24));
        List<List<Object>> rows = plan.stations().values().stream()
                .filter(s -> posts.stations().contains(s.id()))
                .sorted(Comparator.comparing(PollingStation::id))
                .map(this::stationRow)
                .toList();
        return sheet("stations", columns, rows, List.of());
    }

    private List<Object> stationRow(PollingStation s) {
        List<Object> row = new ArrayList<>();
        PlanHeader header = plan.header();
        List<Member> members = force.members(plan.index().postOf(s.id()));
        boolean home = s.regencyCode().equals(header.regencyCode());
        row.add(home ? header.regencyName() : s.regencyCode());
        row.add(s.district().map(plan.districts()::get).map(District::name).orElse(""));
        row.add(s.village().map(plan.villages()::get).map(Village::name).orElse(""));
        row.add(s.village().map(Object::toString).orElse(""));
        row.add(s.number());
        row.add(s.name());
        row.add(s.address());
        row.add(s.registeredVoters().orElse(null));
        row.add(s.point().map(PlacedPoint::at).map(LatLon::lat).orElse(null));
        row.add(s.point().map(PlacedPoint::at).map(LatLon::lon).orElse(null));
        row.add(s.point().map(p -> words.say(p.quality())).orElse(""));
        row.add(s.isUndecided() ? "" : s.countedClass().letters());
        row.add(s.decision().map(ClassDecision::basis).orElse(""));
        row.add(plan.index().groupOf(s.id()).map(StationGroup::number).orElse(null));
        row.add(now.staffing().of(s.id()).required().value());
        row.add(force.police(members));
        row.add(force.units(members));
        return row;
    }

    /** Every site with its place and who stands there. */
    DataSheet sites(ExportScope.Posts posts) {
        List<Column> columns = new ArrayList<>(List.of(
                text("site", 32),
                text("kind", 18),
                new Column(words.say("export.column.lat"), 13, Kind.COORDINATE),
                new Column(words.say("export.column.lon"), 13, Kind.COORDINATE),
                text("quality", 14),
                whole("required", 12),
                whole("assigned", 12),
                text("units", 32)));
        if (!options.redacted()) {
            columns.add(text("names", 40));
        }
        List<List<Object>> rows = new ArrayList<>();
        plan.sites().values().stream()
                .filter(s -> posts.sites().contains(s.id()))
                .sorted(Comparator.comparing(Site::siteKind)
                        .thenComparing(Site::name)
                        .thenComparing(Site::id))
                .forEach(s -> rows.add(siteRow(s)));
        return sheet("sites", columns, rows, List.of());
    }

    private List<Object> siteRow(Site s) {
        PostStaffing staff = now.staffing().at(new Post.OfSite(s.id()));
        List<Member> members = force.members(new Post.OfSite(s.id()));
        List<Object> row = new ArrayList<>();
        row.add(s.name());
        row.add(words.say(s.siteKind()));
        row.add(s.point().at().lat());
        row.add(s.point().at().lon());
        row.add(words.say(s.point().quality()));
        row.add(staff.required().value());
        row.add((int) members.stream().filter(m -> m.force() == ForceKind.POLRI).count());
        row.add(force.units(members));
        if (!options.redacted()) {
            row.add(force.names(members));
        }
        return row;
    }

    DataSheet sheet(String key, List<Column> columns, List<List<Object>> rows, List<List<Object>> totals) {
        List<String> titles = new ArrayList<>();
        titles.add(words.say("export.title." + key, plan.header().policeName()));
        titles.addAll(about);
        return new DataSheet(
                words.say("export.sheet." + key),
                titles.stream().filter(Objects::nonNull).toList(),
                columns,
                rows,
                totals);
    }

    Column text(String key, int width) {
        return new Column(words.say("export.column." + key), width, Kind.TEXT);
    }

    Column whole(String key, int width) {
        return new Column(words.say("export.column." + key), width, Kind.WHOLE);
    }
}
