package id.petapam.report;

import id.petapam.model.Moment;
import id.petapam.model.Phrase;
import id.petapam.report.page.Align;
import id.petapam.report.page.Block;
import id.petapam.report.page.Cell;
import id.petapam.report.page.Section;
import id.petapam.report.page.TextStyle;
import id.petapam.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Movement orders: for each unit who leaves when, from where, by what, with whom, and when they are there (R-30 ... R-32). */
final class MoveSection {

    private static final double TEXT_SIZE = 8;
    private static final int MOST_ROWS = 20;
    private static final List<Block.Column> COLUMNS = List.of(
            new Block.Column(20, Align.LEFT),
            new Block.Column(30, Align.LEFT),
            new Block.Column(40, Align.LEFT),
            new Block.Column(11, Align.RIGHT),
            new Block.Column(69, Align.LEFT),
            new Block.Column(20, Align.LEFT));

    private final ReportRequest request;
    private final Words words;

    MoveSection(ReportRequest request) {
        this.request = request;
        this.words = request.words();
    }

    /** Empty where nobody made the plan, or nobody moves. */
    Optional<Section> section() {
        Optional<MoveFigures> known = request.figures().movement();
        List<MoveOrder> orders = known.map(MoveFigures::orders).orElse(List.of()).stream()
                .filter(order -> request.wants(order.district()))
                .toList();
        if (orders.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Text.center(TextStyle.TITLE, words.say("report.move.title")));
        blocks.add(Block.Text.center(TextStyle.BODY, words.say("report.phase", LeadPage.phaseName(request))));
        blocks.add(new Block.Gap(2));
        if (request.district().isEmpty()) {
            blocks.add(Block.Text.left(TextStyle.BODY, words.say(known.get().headline())));
            for (Phrase one : known.get().lacking()) {
                blocks.add(Block.Text.left(TextStyle.BODY, words.say(one)));
            }
        }
        Map<String, List<MoveOrder>> byUnit = new TreeMap<>();
        orders.forEach(order ->
                byUnit.computeIfAbsent(order.unit(), u -> new ArrayList<>()).add(order));
        byUnit.forEach((unit, own) -> {
            blocks.add(new Block.Gap(4));
            blocks.add(Block.Text.left(
                    TextStyle.HEADING,
                    words.say(
                            "report.move.unit",
                            unit,
                            own.stream().mapToInt(MoveOrder::heads).sum())));
            blocks.add(new Block.Gap(1));
            blocks.add(table(own));
        });
        blocks.add(new Block.Gap(2));
        for (Phrase note : known.get().notes()) {
            blocks.add(Block.Text.left(TextStyle.NOTE, words.say(note)));
        }
        blocks.add(Block.Text.left(TextStyle.NOTE, words.say("report.move.note")));
        return Optional.of(new Section(
                words.say("report.move.title"),
                request.paper().forText().portrait(),
                ReportComposer.running(request),
                blocks));
    }

    /** Who leaves together is one block of rows. */
    private record Together(Moment leaves, String from, String by) {}

    private Block.Table table(List<MoveOrder> orders) {
        Map<Together, List<MoveOrder>> together = new LinkedHashMap<>();
        for (MoveOrder order : orders) {
            together.computeIfAbsent(new Together(order.leaves(), order.from(), by(order)), t -> new ArrayList<>())
                    .add(order);
        }
        List<Block.RowGroup> groups = new ArrayList<>();
        together.forEach((with, own) -> {
            // a block of rows stays on one page
            for (int from = 0; from < own.size(); from += MOST_ROWS) {
                groups.add(group(with, own.subList(from, Math.min(own.size(), from + MOST_ROWS))));
            }
        });
        List<Cell> header = new ArrayList<>();
        for (String key : List.of("leaves", "from", "by", "heads", "to", "arrives")) {
            header.add(Cell.header(words.say("report.move.column." + key)));
        }
        List<Cell> sum = List.of(
                Cell.total(words.say("report.recap.total")).over(3, 1).aligned(Align.LEFT),
                Cell.total(
                        words.number(orders.stream().mapToInt(MoveOrder::heads).sum())),
                Cell.total("").over(2, 1));
        return new Block.Table(TEXT_SIZE, COLUMNS, List.of(new Block.Row(header)), groups, List.of(new Block.Row(sum)));
    }

    private Block.RowGroup group(Together with, List<MoveOrder> own) {
        List<Block.Row> rows = new ArrayList<>();
        for (MoveOrder order : own) {
            List<Cell> cells = new ArrayList<>();
            if (rows.isEmpty()) {
                cells.add(Cell.of(words.say(with.leaves().told())).over(1, own.size()));
                cells.add(Cell.of(with.from()).over(1, own.size()));
                cells.add(Cell.of(with.by()).over(1, own.size()));
            }
            cells.add(Cell.of(words.number(order.heads())));
            cells.add(Cell.of(words.say(order.to())));
            String arrives = words.say(order.arrives().told());
            cells.add(order.late() ? Cell.missing(arrives) : Cell.of(arrives));
            rows.add(new Block.Row(cells));
        }
        return new Block.RowGroup(rows);
    }

    private String by(MoveOrder order) {
        List<String> parts = new ArrayList<>();
        parts.add(words.say(order.vehicle()));
        order.wave().filter(wave -> wave > 1).ifPresent(wave -> parts.add(words.say("report.move.wave", wave)));
        if (order.boards().isPresent()) {
            parts.add(
                    order.pier().filter(Objects::nonNull).isPresent()
                            ? words.say(
                                    "report.move.boards.at",
                                    order.pier().get(),
                                    order.boards().get().told())
                            : words.say(
                                    "report.move.boards", order.boards().get().told()));
        }
        return String.join(", ", parts);
    }
}
