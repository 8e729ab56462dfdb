package id.petapam.report;

import id.petapam.model.District;
import id.petapam.model.DistrictCode;
import id.petapam.model.EntityKind;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Severity;
import id.petapam.model.StationGroup;
import id.petapam.model.Village;
import id.petapam.report.page.Align;
import id.petapam.report.page.Block;
import id.petapam.report.page.Cell;
import id.petapam.report.page.Section;
import id.petapam.report.page.TextStyle;
import id.petapam.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is still wrong with the plan: how much of what, then rule by rule where. */
final class FindingsSection {

    private static final double TEXT_SIZE = 8;
    private static final List<Block.Column> COUNT_COLUMNS = List.of(
            new Block.Column(30, Align.LEFT),
            new Block.Column(18, Align.CENTER),
            new Block.Column(110, Align.LEFT),
            new Block.Column(24, Align.RIGHT));
    private static final List<Block.Column> COLUMNS = List.of(
            new Block.Column(32, Align.LEFT), new Block.Column(92, Align.LEFT), new Block.Column(66, Align.LEFT));

    private final ReportRequest request;
    private final Plan plan;
    private final Words words;

    FindingsSection(ReportRequest request) {
        this.request = request;
        this.plan = request.plan();
        this.words = request.words();
    }

    /** Findings of one rule that are as grave as each other. */
    private record Kind(Severity severity, String rule) {}

    /** Empty where nobody looked. */
    Optional<Section> section() {
        return request.findings()
                .map(all -> section(all.stream()
                        .filter(one -> request.district().isEmpty()
                                || request.wants(one.what().district()))
                        .toList()));
    }

    private Section section(List<OpenFinding> findings) {
        Map<Kind, List<OpenFinding>> byKind = new LinkedHashMap<>();
        for (OpenFinding one : findings) {
            byKind.computeIfAbsent(new Kind(one.what().severity(), one.what().rule()), kind -> new ArrayList<>())
                    .add(one);
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Text.center(TextStyle.TITLE, words.say("report.findings.title")));
        blocks.add(Block.Text.center(TextStyle.BODY, words.say("report.phase", LeadPage.phaseName(request))));
        blocks.add(new Block.Gap(3));
        if (findings.isEmpty()) {
            blocks.add(Block.Text.center(TextStyle.BODY, words.say("report.findings.none")));
        } else {
            blocks.add(counts(byKind));
            blocks.add(new Block.Gap(2));
            blocks.add(Block.Text.left(TextStyle.NOTE, words.say("report.findings.note")));
        }
        byKind.forEach((kind, found) -> {
            blocks.add(new Block.Gap(5));
            blocks.add(Block.Text.left(
                    TextStyle.HEADING,
                    words.say(
                            "report.findings.heading",
                            upper(words.say(kind.severity())),
                            kind.rule(),
                            title(kind),
                            found.size())));
            blocks.add(new Block.Gap(1));
            blocks.add(table(found));
        });
        return new Section(
                words.say("report.findings.title"),
                request.paper().forText().portrait(),
                ReportComposer.running(request),
                blocks);
    }

    private Block.Table counts(Map<Kind, List<OpenFinding>> byKind) {
        List<Cell> header = header("severity", "rule", "what", "count");
        List<Block.RowGroup> rows = new ArrayList<>();
        byKind.forEach((kind, found) -> {
            String severity = upper(words.say(kind.severity()));
            rows.add(Block.RowGroup.of(new Block.Row(List.of(
                    kind.severity() == Severity.KRITIS ? Cell.missing(severity).aligned(Align.LEFT) : Cell.of(severity),
                    Cell.of(kind.rule()),
                    Cell.of(title(kind)),
                    Cell.of(words.number(found.size()))))));
        });
        int total = byKind.values().stream().mapToInt(List::size).sum();
        List<Cell> sum = List.of(
                Cell.total(words.say("report.recap.total")).over(3, 1).aligned(Align.LEFT),
                Cell.total(words.number(total)));
        return new Block.Table(
                TEXT_SIZE, COUNT_COLUMNS, List.of(new Block.Row(header)), rows, List.of(new Block.Row(sum)));
    }

    /** Findings of a kecamatan that say the same share a row, which names all their places. */
    private Block.Table table(List<OpenFinding> findings) {
        Map<Optional<DistrictCode>, Map<String, List<OpenFinding>>> byDistrict = new LinkedHashMap<>();
        plan.districts().keySet().forEach(code -> byDistrict.put(Optional.of(code), new LinkedHashMap<>()));
        for (OpenFinding one : findings) {
            byDistrict
                    .computeIfAbsent(one.what().district(), code -> new LinkedHashMap<>())
                    .computeIfAbsent(words.say(one.what().what().message()), text -> new ArrayList<>())
                    .add(one);
        }
        List<Block.RowGroup> groups = new ArrayList<>();
        byDistrict.forEach((code, byText) -> {
            List<Block.Row> rows = new ArrayList<>();
            byText.forEach((text, same) -> {
                List<Cell> cells = new ArrayList<>();
                if (rows.isEmpty()) {
                    cells.add(Cell.of(district(code)).over(1, byText.size()));
                }
                cells.add(Cell.of(places(same)));
                cells.add(Cell.of(same.size() > 1 ? words.say("report.findings.many", text, same.size()) : text));
                rows.add(new Block.Row(cells));
            });
            if (!rows.isEmpty()) {
                groups.add(new Block.RowGroup(rows));
            }
        });
        List<Cell> sum = List.of(
                Cell.total(words.say("report.recap.total")),
                Cell.total(words.say("report.findings.sum", findings.size())).over(2, 1));
        return new Block.Table(
                TEXT_SIZE,
                COLUMNS,
                List.of(new Block.Row(header("district", "place", "finding"))),
                groups,
                List.of(new Block.Row(sum)));
    }

    /** "Perjaya 01 s.d. 04; Kelompok 3, 5; Aipda, Sat Samapta". */
    private String places(List<OpenFinding> same) {
        Map<String, List<Integer>> byVillage = new TreeMap<>();
        List<Integer> groups = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (OpenFinding one : same) {
            var subject = one.what().subject();
            Object thing = plan.find(subject.kind(), subject.id()).orElse(null);
            if (subject.kind() == EntityKind.STATION && thing instanceof PollingStation station) {
                byVillage
                        .computeIfAbsent(village(station), name -> new ArrayList<>())
                        .add(station.number());
            } else if (thing instanceof StationGroup group) {
                groups.add(group.number());
            } else {
                others.add(words.say(one.place()));
            }
        }
        List<String> places = new ArrayList<>();
        String to = words.say("report.to");
        byVillage.forEach((village, numbers) ->
                places.add(words.say("report.findings.stations", village, NumberRanges.text(numbers, to))));
        if (!groups.isEmpty()) {
            places.add(words.say("report.findings.groups", NumberRanges.text(groups, to)));
        }
        places.addAll(others);
        return String.join("; ", places);
    }

    private String village(PollingStation station) {
        return station.village().map(plan.villages()::get).map(Village::name).orElse("–");
    }

    private String district(Optional<DistrictCode> code) {
        return code.map(plan.districts()::get).map(District::name).orElse("–");
    }

    private List<Cell> header(String... keys) {
        List<Cell> cells = new ArrayList<>();
        for (String key : keys) {
            cells.add(Cell.header(words.say("report.findings." + key)));
        }
        return cells;
    }

    private String title(Kind kind) {
        return words.say("rule.title." + kind.rule());
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
