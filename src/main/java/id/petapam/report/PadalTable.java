package id.petapam.report;

import id.petapam.model.Headcount;
import id.petapam.report.page.Align;
import id.petapam.report.page.Block;
import id.petapam.report.page.Cell;
import id.petapam.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The posts of a kecamatan for the officer in charge: who is there, how to call them, how to reach them. */
final class PadalTable {

    private static final double TEXT_SIZE = 7.5;

    private final Words words;
    private final MemberColumns people;

    PadalTable(ReportRequest request) {
        this.words = request.words();
        this.people = new MemberColumns.Called(words, request.isFull(), request.showsPhones());
    }

    Block.Table of(List<PostLine> posts) {
        List<Block.Column> columns =
                new ArrayList<>(List.of(new Block.Column(12, Align.CENTER), new Block.Column(44, Align.LEFT)));
        columns.addAll(people.columns());
        columns.add(new Block.Column(63, Align.LEFT));
        List<Cell> header = new ArrayList<>();
        header.add(Cell.header(words.say("report.annex.group")));
        header.add(Cell.header(words.say("report.padal.stations.head")));
        header.addAll(people.header());
        header.add(Cell.header(words.say("report.padal.reach")));
        List<Block.RowGroup> groups = new ArrayList<>();
        int stations = 0;
        int members = 0;
        for (PostLine post : posts) {
            groups.add(group(post));
            stations += post.stations();
            members += post.members().size();
        }
        List<Cell> total = List.of(
                Cell.total(words.say("report.recap.total") + " " + words.say("report.annex.stations", stations))
                        .over(2, 1)
                        .aligned(Align.LEFT),
                Cell.total(words.say("report.annex.count", Headcount.of(members)))
                        .over(3, 1));
        return new Block.Table(
                TEXT_SIZE, columns, List.of(new Block.Row(header)), groups, List.of(new Block.Row(total)));
    }

    private Block.RowGroup group(PostLine post) {
        List<List<Cell>> members = people.rows(post.members(), post.required(), post.ungrouped(), 1);
        int height = Math.max(1, members.size());
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            List<Cell> cells = new ArrayList<>();
            if (i == 0) {
                String number = post.number().map(n -> n + "\n").orElse("");
                cells.add(Cell.of(number + post.stationClass().letters() + (post.undecided() ? " *" : ""))
                        .over(1, height));
                cells.add(Cell.of(places(post)).over(1, height));
            }
            cells.addAll(members.isEmpty() ? List.of(Cell.of("").over(2, 1)) : members.get(i));
            if (i == 0) {
                cells.add(Cell.of(post.reach().map(new ReachWords(words)::fully).orElse(""))
                        .over(1, height));
            }
            rows.add(new Block.Row(cells));
        }
        return new Block.RowGroup(rows);
    }

    /** A village to a line; where nobody is plotted yet all in one paragraph. */
    private String places(PostLine post) {
        return post.places().stream()
                .map(place -> words.say(
                        "report.findings.stations",
                        place.village(),
                        NumberRanges.text(place.numbers(), words.say("report.to"))))
                .collect(Collectors.joining(post.ungrouped() ? "; " : "\n"));
    }
}
