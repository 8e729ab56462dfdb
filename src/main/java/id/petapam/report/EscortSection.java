package id.petapam.report;

import id.petapam.model.Headcount;
import id.petapam.model.Phase;
import id.petapam.model.Site;
import id.petapam.model.TimeWindow;
import id.petapam.report.page.Align;
import id.petapam.report.page.Block;
import id.petapam.report.page.Cell;
import id.petapam.report.page.Section;
import id.petapam.report.page.TextStyle;
import id.petapam.rules.need.BoxEscort;
import id.petapam.rules.need.EscortList;
import id.petapam.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How the boxes get to the PPK, to the stations and back, and who goes with them: a table per phase. */
final class EscortSection {

    private static final double TEXT_SIZE = 8;
    private static final List<Block.Column> COLUMNS = List.of(
            new Block.Column(38, Align.LEFT),
            new Block.Column(38, Align.LEFT),
            new Block.Column(32, Align.LEFT),
            new Block.Column(13, Align.RIGHT),
            new Block.Column(15, Align.RIGHT),
            new Block.Column(22, Align.LEFT),
            new Block.Column(16, Align.RIGHT),
            new Block.Column(16, Align.RIGHT));

    private final ReportRequest request;
    private final Words words;

    EscortSection(ReportRequest request) {
        this.request = request;
        this.words = request.words();
    }

    /** Empty where the plan has no phase that moves boxes, or no stations. */
    Optional<Section> section() {
        List<Block> tables = new ArrayList<>();
        request.plan().phases().values().stream()
                .filter(phase -> EscortList.moves(phase.phaseKind()))
                .sorted(Comparator.comparing(Phase::phaseKind))
                .forEach(phase -> add(tables, phase));
        if (tables.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Text.center(TextStyle.TITLE, words.say("report.escort.title")));
        blocks.add(new Block.Gap(1));
        blocks.add(Block.Text.center(
                TextStyle.BODY,
                words.say(
                        "report.escort.lead",
                        EscortList.store(request.plan())
                                .map(Site::name)
                                .orElseGet(() -> words.say("report.escort.store")),
                        BoxEscort.boxesPerStation(request.plan()))));
        blocks.addAll(tables);
        blocks.add(new Block.Gap(2));
        blocks.add(Block.Text.left(TextStyle.NOTE, words.say("report.escort.note")));
        return Optional.of(new Section(
                words.say("report.escort.title"),
                request.paper().forText().portrait(),
                ReportComposer.running(request),
                blocks));
    }

    private void add(List<Block> blocks, Phase phase) {
        EscortList all = EscortList.of(request.plan(), phase.id());
        List<EscortList.Row> rows = all.rows().stream()
                .filter(row -> request.wants(Optional.of(row.district())))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        EscortList list = new EscortList(all.leg(), rows);
        blocks.add(new Block.Gap(4));
        blocks.add(Block.Text.left(
                TextStyle.HEADING,
                words.say(
                        "report.escort.phase", phase.phaseKind(), phase.window().told())));
        blocks.add(new Block.Gap(1));
        blocks.add(table(list));
    }

    private Block.Table table(EscortList list) {
        List<Block.RowGroup> groups = new ArrayList<>();
        list.rows().forEach(row -> groups.add(Block.RowGroup.of(new Block.Row(cells(row)))));
        List<Cell> sum = List.of(
                Cell.total(words.say("report.recap.total")).over(3, 1).aligned(Align.LEFT),
                Cell.total(words.number(list.rows().stream()
                        .mapToInt(row -> row.load().stations())
                        .sum())),
                Cell.total(words.number(list.boxes())),
                Cell.total(vehicles(list)),
                Cell.total(words.value(list.required())),
                Cell.total(words.value(list.assigned())));
        return new Block.Table(
                TEXT_SIZE, COLUMNS, List.of(new Block.Row(header())), groups, List.of(new Block.Row(sum)));
    }

    private List<Cell> cells(EscortList.Row row) {
        LocalDate date = request.plan().header().electionDate().plusDays(row.day());
        return List.of(
                Cell.of(row.name()),
                Cell.of(row.committee().map(Site::name).orElse("–")),
                Cell.of(words.say("report.escort.day", TimeWindow.day(row.day()), date)),
                Cell.of(words.number(row.load().stations())),
                Cell.of(words.number(row.load().boxes())),
                Cell.of(words.say(
                        row.load().byWater() ? "report.escort.boats" : "report.escort.trucks",
                        row.load().vehicles())),
                Cell.of(words.value(row.required())),
                row.missing().equals(Headcount.ZERO)
                        ? Cell.of(words.value(row.assigned()))
                        : Cell.missing(words.value(row.assigned())));
    }

    private String vehicles(EscortList list) {
        List<String> parts = new ArrayList<>();
        if (list.vehicles(false) > 0) {
            parts.add(words.say("report.escort.trucks", list.vehicles(false)));
        }
        if (list.vehicles(true) > 0) {
            parts.add(words.say("report.escort.boats", list.vehicles(true)));
        }
        return String.join(", ", parts);
    }

    private List<Cell> header() {
        List<Cell> cells = new ArrayList<>();
        for (String key : List.of("district", "committee", "when", "stations", "boxes", "by", "required", "assigned")) {
            cells.add(Cell.header(words.say("report.escort.column." + key)));
        }
        return cells;
    }
}
