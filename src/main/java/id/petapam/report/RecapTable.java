package id.petapam.report;

import id.petapam.model.DistrictCode;
import id.petapam.model.ForceKind;
import id.petapam.model.Headcount;
import id.petapam.model.Unit;
import id.petapam.model.VulnerabilityClass;
import id.petapam.report.page.Align;
import id.petapam.report.page.Block;
import id.petapam.report.page.Cell;
import id.petapam.rules.balance.UnitBalance;
import id.petapam.rules.need.DistrictNeed;
import id.petapam.rules.need.NeedTable;
import id.petapam.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** REKAPITULASI: need against plotted per kecamatan, then what each unit has left. */
final class RecapTable {

    private static final double TEXT_SIZE = 8;

    private final ReportRequest request;
    private final Words words;
    /** TNI slots at stations and groups, by kecamatan. */
    private final Map<Optional<DistrictCode>, Integer> army = new HashMap<>();

    RecapTable(ReportRequest request, Map<Optional<DistrictCode>, List<PostLine>> lines) {
        this.request = request;
        this.words = request.words();
        lines.forEach((code, posts) -> army.put(
                code,
                posts.stream()
                        .mapToInt(post -> post.count(ForceKind.TNI).value())
                        .sum()));
    }

    Block.Table districts() {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(8, Align.RIGHT));
        columns.add(new Block.Column(40, Align.LEFT));
        for (int i = 0; i < 5; i++) {
            columns.add(new Block.Column(i == 4 ? 14 : 12, Align.RIGHT));
        }
        for (double width : new double[] {16, 17, 23, 17, 16}) {
            columns.add(new Block.Column(width, Align.RIGHT));
        }
        List<Block.RowGroup> rows = new ArrayList<>();
        for (DistrictNeed need : wanted()) {
            rows.add(Block.RowGroup.of(row(need, rows.size() + 1)));
        }
        return new Block.Table(TEXT_SIZE, columns, header(), rows, List.of(total(), regencyLevel()));
    }

    private List<DistrictNeed> wanted() {
        return request.need().districts().stream()
                .filter(need -> request.district().isEmpty() || need.code().equals(request.district()))
                .toList();
    }

    private List<Block.Row> header() {
        List<Cell> upper = new ArrayList<>();
        upper.add(Cell.header(words.say("report.recap.no")).over(1, 2));
        upper.add(Cell.header(words.say("report.recap.district")).over(1, 2));
        upper.add(Cell.header(words.say("report.recap.stations")).over(5, 1));
        upper.add(Cell.header(words.say("report.recap.police")).over(3, 1));
        upper.add(Cell.header(words.say("report.recap.army")).over(1, 2));
        upper.add(Cell.header(words.say("report.recap.linmas")).over(1, 2));
        List<Cell> lower = new ArrayList<>();
        for (VulnerabilityClass value : VulnerabilityClass.values()) {
            lower.add(Cell.header(value.letters()));
        }
        for (String key : List.of("sum", "required", "assigned", "balance")) {
            lower.add(Cell.header(words.say("report.recap." + key)));
        }
        return List.of(new Block.Row(upper), new Block.Row(lower));
    }

    private Block.Row row(DistrictNeed need, int number) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(words.number(number)));
        cells.add(Cell.of(need.code().isPresent() ? need.name() : words.say("report.unknown-district")));
        for (VulnerabilityClass value : VulnerabilityClass.values()) {
            cells.add(Cell.of(orDash(need.counts().of(value))));
        }
        cells.add(Cell.of(words.number(need.counts().total())));
        cells.add(Cell.of(words.value(need.required().police())));
        cells.add(Cell.of(words.value(need.assignedPolice())));
        cells.add(balance(need.balance(), false));
        cells.add(Cell.of(orDash(army.getOrDefault(need.code(), 0))));
        cells.add(Cell.of(words.value(need.required().linmas())));
        return new Block.Row(cells);
    }

    /** The figures of the need itself where all of the plan is printed; of the one kecamatan else. */
    private Block.Row total() {
        List<DistrictNeed> rows = wanted();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.total(words.say("report.recap.total")).over(2, 1).aligned(Align.LEFT));
        for (VulnerabilityClass value : VulnerabilityClass.values()) {
            cells.add(Cell.total(
                    orDash(rows.stream().mapToInt(row -> row.counts().of(value)).sum())));
        }
        cells.add(Cell.total(
                words.number(rows.stream().mapToInt(row -> row.counts().total()).sum())));
        Headcount required =
                sum(rows.stream().map(row -> row.required().police()).toList());
        Headcount assigned = sum(rows.stream().map(DistrictNeed::assignedPolice).toList());
        cells.add(Cell.total(words.value(required)));
        cells.add(Cell.total(words.value(assigned)));
        cells.add(balance(assigned.minus(required), true));
        cells.add(Cell.total(orDash(
                rows.stream().mapToInt(row -> army.getOrDefault(row.code(), 0)).sum())));
        cells.add(Cell.total(words.value(
                sum(rows.stream().map(row -> row.required().linmas()).toList()))));
        return new Block.Row(cells);
    }

    /** What is there for all of it, and the figure that the press would quote. */
    private Block.Row regencyLevel() {
        NeedTable need = request.need();
        String text = need.duty().guardsStations()
                ? words.say(
                        "report.recap.available",
                        need.availability().police(),
                        need.districtsTotal().police(),
                        need.balance(),
                        need.regencyLevel().police())
                : words.say("phase.need." + need.duty());
        if (need.counts().undecided() > 0) {
            text += " " + words.say("report.recap.undecided", need.counts().undecided());
        }
        return new Block.Row(List.of(Cell.of(text).over(12, 1).aligned(Align.LEFT)));
    }

    Block.Table units() {
        List<Block.Column> columns = List.of(
                new Block.Column(8, Align.RIGHT),
                new Block.Column(78, Align.LEFT),
                new Block.Column(30, Align.LEFT),
                new Block.Column(25, Align.RIGHT),
                new Block.Column(25, Align.RIGHT),
                new Block.Column(25, Align.RIGHT));
        List<Cell> header = new ArrayList<>();
        for (String key : List.of("no", "unit", "kind", "strength", "used", "left")) {
            header.add(Cell.header(words.say("report.units." + key)));
        }
        List<UnitBalance> balances = request.balance().units().values().stream()
                .sorted(Comparator.comparing((UnitBalance b) -> b.unit().unitKind())
                        .thenComparing(b -> b.unit().name())
                        .thenComparing(b -> b.unit().id()))
                .toList();
        List<Block.RowGroup> rows = new ArrayList<>();
        for (UnitBalance balance : balances) {
            Unit unit = balance.unit();
            rows.add(Block.RowGroup.of(new Block.Row(List.of(
                    Cell.of(words.number(rows.size() + 1)),
                    Cell.of(unit.name()),
                    Cell.of(words.say(unit.unitKind())),
                    Cell.of(words.value(unit.headcount())),
                    Cell.of(words.value(balance.used())),
                    left(balance.left(), false)))));
        }
        List<Block.Row> total = new ArrayList<>();
        for (ForceKind force : ForceKind.values()) {
            if (balances.stream().anyMatch(balance -> balance.unit().force() == force)) {
                total.add(new Block.Row(List.of(
                        Cell.total(words.say("report.units.total", force))
                                .over(3, 1)
                                .aligned(Align.LEFT),
                        Cell.total(words.value(request.balance().headcount(force))),
                        Cell.total(words.value(request.balance().used(force))),
                        left(request.balance().left(force), true))));
            }
        }
        return new Block.Table(TEXT_SIZE, columns, List.of(new Block.Row(header)), rows, total);
    }

    private Cell left(Headcount left, boolean total) {
        String text = words.value(left);
        return left.isNegative() ? Cell.missing(text) : total ? Cell.total(text) : Cell.of(text);
    }

    /** Below zero in bold on grey, with the word: a sign alone is lost in a bad copy. */
    private Cell balance(Headcount balance, boolean total) {
        if (balance.isNegative()) {
            return Cell.missing(words.say("report.recap.short", balance.abs()));
        }
        String text = balance.value() == 0 ? words.say("report.recap.even") : words.say("report.recap.more", balance);
        return total ? Cell.total(text) : Cell.of(text);
    }

    private String orDash(int value) {
        return value == 0 ? "–" : words.number(value);
    }

    private static Headcount sum(List<Headcount> values) {
        return values.stream().reduce(Headcount.ZERO, Headcount::plus);
    }
}
