package id.petapam.report;

import id.petapam.model.AccessLevel;
import id.petapam.report.page.Align;
import id.petapam.report.page.Block;
import id.petapam.report.page.Cell;
import id.petapam.report.page.TextStyle;
import id.petapam.rules.access.StationAccess;
import id.petapam.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The hard-to-reach stations of one kecamatan with what speaks for it (R-50 f). Nobody's name stands in it. */
final class HardTable {

    private static final double TEXT_SIZE = 7;
    private static final List<Block.Column> COLUMNS = List.of(
            new Block.Column(8, Align.RIGHT),
            new Block.Column(25, Align.LEFT),
            new Block.Column(30, Align.LEFT),
            new Block.Column(15, Align.CENTER),
            new Block.Column(27, Align.LEFT),
            new Block.Column(144, Align.LEFT),
            new Block.Column(17, Align.LEFT),
            new Block.Column(14, Align.RIGHT),
            new Block.Column(15, Align.CENTER));

    private final ReportRequest request;
    private final Words words;

    HardTable(ReportRequest request) {
        this.request = request;
        this.words = request.words();
    }

    /** The table, and below it where its evidence is known from. */
    List<Block> of(Collection<StationAccess> known) {
        HardStations stations = new HardStations(request);
        Block.Table table = table(stations.of(known));
        return List.of(table, new Block.Gap(1), Block.Text.left(TextStyle.NOTE, stations.sources()));
    }

    private Block.Table table(Map<HardStations.Entry, List<Integer>> entries) {
        List<Cell> header = new ArrayList<>();
        for (String key : List.of("no", "numbers", "village", "class", "level", "why", "mode", "minutes", "day")) {
            header.add(Cell.header(words.say("report.hard." + key)));
        }
        List<Block.RowGroup> rows = new ArrayList<>();
        int total = 0;
        for (Map.Entry<HardStations.Entry, List<Integer>> entry : entries.entrySet()) {
            rows.add(Block.RowGroup.of(row(rows.size() + 1, entry.getKey(), entry.getValue())));
            total += entry.getValue().size();
        }
        List<Cell> sum = List.of(
                Cell.total(words.say("report.recap.total")).over(2, 1).aligned(Align.LEFT),
                Cell.total(words.say("report.annex.stations", total)).over(7, 1).aligned(Align.LEFT));
        return new Block.Table(TEXT_SIZE, COLUMNS, List.of(new Block.Row(header)), rows, List.of(new Block.Row(sum)));
    }

    private Block.Row row(int number, HardStations.Entry entry, List<Integer> numbers) {
        String level = words.say(
                "report.hard.score", entry.level(), entry.score(), new ReachWords(words).certainty(entry.certainty()));
        return new Block.Row(List.of(
                Cell.of(words.number(number)),
                Cell.of(NumberRanges.text(numbers, words.say("report.to"))),
                Cell.of(entry.village()),
                Cell.of(classText(entry)),
                entry.level() == AccessLevel.SANGAT_SULIT ? Cell.missing(level).aligned(Align.LEFT) : Cell.of(level),
                Cell.of(entry.evidence()),
                Cell.of(words.say(entry.mode())),
                Cell.of(entry.minutes()),
                Cell.of(entry.day())));
    }

    /** The decided class; the suggested one below it where it is another one. */
    private String classText(HardStations.Entry entry) {
        String decided = entry.decided().map(value -> value.letters()).orElse("–");
        return entry.decided().filter(entry.suggested()::equals).isPresent()
                ? decided
                : words.say("report.hard.suggested", decided, entry.suggested().letters());
    }
}
