package id.petapam.report;

import id.petapam.model.ForceKind;
import id.petapam.model.Headcount;
import id.petapam.report.page.Align;
import id.petapam.report.page.Block;
import id.petapam.report.page.Cell;
import id.petapam.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The posts of a kecamatan in short, below its map; the numbers are those on the map. Never a name. */
record SheetTable(Words words) {

    Block.Table of(List<PostLine> lines) {
        List<Block.Column> columns = List.of(
                new Block.Column(13, Align.CENTER),
                new Block.Column(34, Align.LEFT),
                new Block.Column(46, Align.LEFT),
                new Block.Column(17, Align.CENTER),
                new Block.Column(50, Align.LEFT),
                new Block.Column(14, Align.RIGHT),
                new Block.Column(30, Align.LEFT));
        List<Cell> header = new ArrayList<>();
        for (String key : List.of("group", "numbers", "village", "pattern", "unit", "linmas", "remarks")) {
            header.add(Cell.header(words.say("report.annex." + key)));
        }
        List<Block.RowGroup> groups = new ArrayList<>();
        int stations = 0;
        int police = 0;
        Headcount linmas = Headcount.ZERO;
        for (PostLine line : lines) {
            groups.add(group(line));
            stations += line.stations();
            police += line.count(ForceKind.POLRI).value();
            linmas = linmas.plus(line.linmas());
        }
        List<Cell> total = List.of(
                Cell.total(words.say("report.recap.total")),
                Cell.total(words.say("report.annex.stations", stations)).over(3, 1),
                Cell.total(words.number(police) + " " + words.say(ForceKind.POLRI)),
                Cell.total(words.value(linmas)),
                Cell.total(""));
        return new Block.Table(7, columns, List.of(new Block.Row(header)), groups, List.of(new Block.Row(total)));
    }

    private Block.RowGroup group(PostLine line) {
        int height = Math.max(1, line.places().size());
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            List<Cell> cells = new ArrayList<>();
            if (i == 0) {
                String number = line.number().map(n -> n + " ").orElse("");
                cells.add(Cell.of(number + line.stationClass().letters()).over(1, height));
            }
            PostLine.Place place = line.places().isEmpty()
                    ? new PostLine.Place("–", List.of())
                    : line.places().get(i);
            cells.add(Cell.of(NumberRanges.text(place.numbers(), words.say("report.to"))));
            cells.add(Cell.of(place.village()));
            if (i == 0) {
                cells.add(Cell.of(PostColumns.pattern(line)).over(1, height));
                cells.add(Cell.of(units(line)).over(1, height));
                cells.add(Cell.of(words.value(line.linmas())).over(1, height));
                cells.add(status(line).over(1, height));
            }
            rows.add(new Block.Row(cells));
        }
        return new Block.RowGroup(rows);
    }

    private String units(PostLine line) {
        Map<String, Integer> byUnit = new LinkedHashMap<>();
        line.members().forEach(member -> byUnit.merge(member.unit().name(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        byUnit.forEach((unit, count) -> parts.add(count + " " + unit));
        return String.join("; ", parts);
    }

    private Cell status(PostLine line) {
        if (line.ungrouped()) {
            return Cell.missing(words.say("report.annex.unplotted"));
        }
        return switch (line.coverage()) {
            case EMPTY -> Cell.missing(words.say("report.annex.unplotted"));
            case PARTLY -> Cell.missing(words.say("report.annex.short", line.missing()));
            case FULL, NOT_WANTED -> Cell.of(words.say(line.coverage()));
            case TOO_MANY ->
                Cell.of(words.say("report.annex.more", line.missing().abs()));
        };
    }
}
