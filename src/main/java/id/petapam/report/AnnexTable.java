package id.petapam.report;

import id.petapam.model.Coverage;
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
import java.util.Optional;

/** The annex of one kecamatan as a table (domain 3b): who stands at which stations. */
final class AnnexTable {

    private static final double TEXT_SIZE = 7.5;

    private final Words words;
    private final MemberColumns people;
    private final PostColumns post;

    AnnexTable(ReportRequest request) {
        this.words = request.words();
        this.people = request.isFull()
                ? new MemberColumns.Named(words, request.showsPhones())
                : new MemberColumns.Counted(words);
        this.post = new PostColumns(words);
    }

    /**
     * @param balance officers plotted less needed of this kecamatan, as the need table has it; empty if it has none
     */
    Block.Table of(List<PostLine> lines, Optional<Headcount> balance) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(9, Align.CENTER));
        columns.addAll(people.columns());
        columns.addAll(post.columns());
        List<Cell> header = new ArrayList<>();
        header.add(Cell.header(words.say("report.annex.group")));
        header.addAll(people.header());
        header.addAll(post.header());
        List<Block.RowGroup> groups = new ArrayList<>();
        int number = 1;
        for (PostLine line : lines) {
            groups.add(group(line, number));
            number += line.members().size();
        }
        return new Block.Table(
                TEXT_SIZE, columns, List.of(new Block.Row(header)), groups, List.of(total(lines, balance)));
    }

    /** As many rows as there are people or villages, whichever is more; the last ones span what is left. */
    private Block.RowGroup group(PostLine line, int firstNumber) {
        List<List<Cell>> left = people.rows(line.members(), line.required(), line.ungrouped(), firstNumber);
        List<List<Cell>> right = post.rows(line);
        int height = Math.max(left.size(), right.size());
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            List<Cell> cells = new ArrayList<>();
            if (i == 0) {
                cells.add(
                        Cell.of(line.number().map(String::valueOf).orElse("–")).over(1, height));
            }
            cells.addAll(spanned(left, i, height));
            if (i == 0) {
                cells.addAll(spanned(right, i, height));
                post.shared(line).forEach(cell -> cells.add(cell.over(cell.colSpan(), height)));
            } else {
                cells.addAll(spanned(right, i, height));
            }
            rows.add(new Block.Row(cells));
        }
        return new Block.RowGroup(rows);
    }

    private static List<Cell> spanned(List<List<Cell>> rows, int i, int height) {
        if (i >= rows.size()) {
            return List.of();
        }
        int span = i == rows.size() - 1 ? height - i : 1;
        return rows.get(i).stream().map(cell -> cell.over(cell.colSpan(), span)).toList();
    }

    private Block.Row total(List<PostLine> lines, Optional<Headcount> balance) {
        Map<ForceKind, Integer> byForce = new LinkedHashMap<>();
        int stations = 0;
        Headcount linmas = Headcount.ZERO;
        for (PostLine line : lines) {
            stations += line.stations();
            linmas = linmas.plus(line.linmas());
            line.members().forEach(member -> byForce.merge(member.force(), 1, Integer::sum));
        }
        int people = byForce.values().stream().mapToInt(Integer::intValue).sum();
        String text = words.say("report.annex.total", people);
        if (byForce.size() > 1) {
            List<String> parts = new ArrayList<>();
            for (ForceKind force : ForceKind.values()) {
                if (byForce.containsKey(force)) {
                    parts.add(words.number(byForce.get(force)) + " " + words.say(force));
                }
            }
            text += " (" + String.join(", ", parts) + ")";
        }
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.total(text).over(1 + this.people.columns().size(), 1).aligned(Align.LEFT));
        cells.add(Cell.total(words.say("report.annex.stations", stations))
                .over(2, 1)
                .aligned(Align.LEFT));
        cells.add(Cell.total("").over(2, 1));
        cells.add(Cell.total(words.value(linmas)));
        cells.add(remark(lines, balance).aligned(Align.LEFT));
        return new Block.Row(cells);
    }

    /** Enough people for the kecamatan is not the same as people at every post. */
    private Cell remark(List<PostLine> lines, Optional<Headcount> balance) {
        boolean gaps = lines.stream()
                .anyMatch(line -> line.ungrouped() || line.missing().value() > 0);
        if (balance.isEmpty()) {
            return Cell.total("");
        } else if (!balance.get().isNegative() && gaps) {
            return Cell.missing(words.say("report.annex.gaps"));
        } else if (balance.get().isNegative()) {
            return Cell.missing(words.say("report.annex.short", balance.get().abs()));
        }
        return Cell.total(
                balance.get().value() > 0 ? words.say("report.annex.more", balance.get()) : words.say(Coverage.FULL));
    }
}
