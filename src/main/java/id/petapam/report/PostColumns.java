package id.petapam.report;

import id.petapam.model.TimeWindow;
import id.petapam.report.page.Align;
import id.petapam.report.page.Block;
import id.petapam.report.page.Cell;
import id.petapam.text.Words;
import java.util.ArrayList;
import java.util.List;

/** The columns of the annex that say where and by which pattern. */
record PostColumns(Words words) {

    List<Block.Column> columns() {
        return List.of(
                new Block.Column(28, Align.LEFT),
                new Block.Column(36, Align.LEFT),
                new Block.Column(15, Align.CENTER),
                new Block.Column(17, Align.CENTER),
                new Block.Column(14, Align.RIGHT),
                new Block.Column(26, Align.LEFT));
    }

    List<Cell> header() {
        List<Cell> header = new ArrayList<>();
        for (String key : List.of("numbers", "village", "class", "pattern", "linmas", "remarks")) {
            header.add(Cell.header(words.say("report.annex." + key)));
        }
        return header;
    }

    /** Numbers and village, one row for each village. */
    List<List<Cell>> rows(PostLine line) {
        List<List<Cell>> rows = new ArrayList<>();
        for (PostLine.Place place : line.places()) {
            rows.add(List.of(
                    Cell.of(NumberRanges.text(place.numbers(), words.say("report.to"))), Cell.of(place.village())));
        }
        if (rows.isEmpty()) {
            rows.add(List.of(Cell.of("–"), Cell.of("–")));
        }
        return rows;
    }

    /** Class, pattern, Linmas and remarks of the whole post. */
    List<Cell> shared(PostLine line) {
        String letters = line.stationClass().letters() + (line.undecided() ? " *" : "");
        return List.of(
                Cell.of(letters), Cell.of(pattern(line)), Cell.of(words.value(line.linmas())), Cell.of(remarks(line)));
    }

    /** 2:8:16, in the order that the header says. */
    static String pattern(PostLine line) {
        return line.pattern().police() + ":" + line.pattern().stations() + ":"
                + line.pattern().linmas();
    }

    private String remarks(PostLine line) {
        List<String> remarks = new ArrayList<>();
        if (line.ungrouped()) {
            remarks.add(words.say("report.annex.ungrouped"));
        } else if (line.missing().isNegative()) {
            remarks.add(words.say("report.annex.more", line.missing().abs()));
        }
        line.reach().ifPresent(reach -> remarks.add(new ReachWords(words).shortly(reach)));
        line.leaves().forEach(one -> remarks.add(words.say(one)));
        line.window().ifPresent(window -> remarks.add(text(window)));
        return String.join("; ", remarks);
    }

    private String text(TimeWindow window) {
        ReachWords days = new ReachWords(words);
        return words.say(
                "report.window", days.day(window.fromDay()), window.from(), days.day(window.toDay()), window.to());
    }
}
