package id.petapam.report;

import id.petapam.model.AccessFlag;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.AccessLevel;
import id.petapam.model.AccessMode;
import id.petapam.model.Certainty;
import id.petapam.report.page.Align;
import id.petapam.report.page.Block;
import id.petapam.report.page.Cell;
import id.petapam.rules.access.StationAccess;
import id.petapam.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How many stations of each kecamatan are hard to reach, how one gets there, and when one has to leave. */
record HardSummary(Words words) {

    private static final double TEXT_SIZE = 8;
    /** Days before Hari H, earliest first. */
    private static final List<Integer> DAYS = List.of(-3, -2, -1);

    /** @param byDistrict what is known about the stations of each kecamatan, by its name */
    Block.Table districts(Map<String, Collection<StationAccess>> byDistrict) {
        List<Block.Column> columns = new ArrayList<>(List.of(
                new Block.Column(8, Align.RIGHT), new Block.Column(44, Align.LEFT), new Block.Column(16, Align.RIGHT)));
        for (int i = 0; i < 3 + AccessMode.values().length + DAYS.size() + 2; i++) {
            columns.add(new Block.Column(18, Align.RIGHT));
        }
        List<Block.RowGroup> rows = new ArrayList<>();
        List<StationAccess> all = new ArrayList<>();
        byDistrict.forEach((name, known) -> {
            rows.add(Block.RowGroup.of(row(words.number(rows.size() + 1), name, known)));
            all.addAll(known);
        });
        Block.Row total = new Block.Row(figures(all).stream().map(Cell::total).toList());
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.total(words.say("report.recap.total")).over(2, 1).aligned(Align.LEFT));
        cells.addAll(total.cells());
        return new Block.Table(TEXT_SIZE, columns, header(), rows, List.of(new Block.Row(cells)));
    }

    private List<Block.Row> header() {
        List<Cell> upper = new ArrayList<>();
        upper.add(Cell.header(words.say("report.hard.no")).over(1, 2));
        upper.add(Cell.header(words.say("report.recap.district")).over(1, 2));
        upper.add(Cell.header(words.say("report.hard.stations")).over(1, 2));
        upper.add(Cell.header(words.say("report.hard.levels")).over(3, 1));
        upper.add(Cell.header(words.say("report.hard.modes")).over(AccessMode.values().length, 1));
        upper.add(Cell.header(words.say("report.hard.days")).over(DAYS.size() + 1, 1));
        upper.add(Cell.header(words.say("report.hard.longest")).over(1, 2));
        List<Cell> lower = new ArrayList<>();
        for (String key : List.of("very", "hard", "indicated")) {
            lower.add(Cell.header(words.say("report.hard." + key)));
        }
        for (AccessMode mode : AccessMode.values()) {
            lower.add(Cell.header(words.say(mode)));
        }
        for (int day : DAYS) {
            lower.add(Cell.header(new ReachWords(words).day(day)));
        }
        lower.add(Cell.header(words.say("report.hard.unknown-day")));
        return List.of(new Block.Row(upper), new Block.Row(lower));
    }

    private Block.Row row(String number, String name, Collection<StationAccess> known) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(number));
        cells.add(Cell.of(name));
        figures(known).forEach(text -> cells.add(Cell.of(text)));
        return new Block.Row(cells);
    }

    private List<String> figures(Collection<StationAccess> known) {
        List<String> figures = new ArrayList<>();
        figures.add(words.number(known.size()));
        figures.add(count(known, one -> one.level() == AccessLevel.SANGAT_SULIT));
        figures.add(count(known, one -> one.level() == AccessLevel.SULIT));
        figures.add(
                count(known, one -> one.level() != AccessLevel.BIASA && one.levelCertainty() != Certainty.TERBUKTI));
        for (AccessMode mode : AccessMode.values()) {
            figures.add(count(known, one -> one.journey().mode() == mode));
        }
        for (int day : DAYS) {
            figures.add(count(known, one -> one.departureDay().orElse(0) == day));
        }
        figures.add(count(known, one -> !DAYS.contains(one.departureDay().orElse(0))));
        figures.add(Reach.of(known)
                .map(reach -> new ReachWords(words).minutes(reach.minutes(), reach.stated()))
                .orElse("–"));
        return figures;
    }

    private String count(Collection<StationAccess> known, Predicate<StationAccess> which) {
        long count = known.stream().filter(which).count();
        return count == 0 ? "–" : words.number(count);
    }

    /** How often each flag is there, and how sure that is. */
    Block.Table flags(Collection<StationAccess> known) {
        List<Block.Column> columns = List.of(
                new Block.Column(90, Align.LEFT),
                new Block.Column(40, Align.RIGHT),
                new Block.Column(40, Align.RIGHT),
                new Block.Column(40, Align.RIGHT),
                new Block.Column(40, Align.RIGHT));
        List<Cell> header = new ArrayList<>();
        header.add(Cell.header(words.say("report.hard.flag")));
        for (Certainty certainty : Certainty.values()) {
            header.add(Cell.header(words.say("report.hard.certainty." + certainty)));
        }
        header.add(Cell.header(words.say("report.hard.dismissed")));
        List<Block.RowGroup> rows = new ArrayList<>();
        for (AccessFlagKind kind : AccessFlagKind.values()) {
            List<AccessFlag> flags =
                    known.stream().flatMap(one -> one.flag(kind).stream()).toList();
            if (flags.isEmpty()) {
                continue;
            }
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(words.say(kind)));
            for (Certainty certainty : Certainty.values()) {
                cells.add(Cell.of(
                        number(flags.stream().filter(flag -> !flag.dismissed() && flag.certainty() == certainty))));
            }
            cells.add(Cell.of(number(flags.stream().filter(AccessFlag::dismissed))));
            rows.add(Block.RowGroup.of(new Block.Row(cells)));
        }
        return new Block.Table(TEXT_SIZE, columns, List.of(new Block.Row(header)), rows, List.of());
    }

    private String number(Stream<AccessFlag> flags) {
        long count = flags.count();
        return count == 0 ? "–" : words.number(count);
    }
}
