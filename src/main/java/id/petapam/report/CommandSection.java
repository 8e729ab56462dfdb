package id.petapam.report;

import id.petapam.model.District;
import id.petapam.model.DistrictCode;
import id.petapam.model.Post;
import id.petapam.model.Rayon;
import id.petapam.report.page.Align;
import id.petapam.report.page.Block;
import id.petapam.report.page.Cell;
import id.petapam.report.page.Section;
import id.petapam.report.page.TextStyle;
import id.petapam.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The page of who commands: each rayon with its Pamatwil, below it its kecamatan with their Padal. */
final class CommandSection {

    private static final double TEXT_SIZE = 8;

    private final ReportRequest request;
    private final Words words;
    private final Commanders commanders;

    CommandSection(ReportRequest request) {
        this.request = request;
        this.words = request.words();
        this.commanders = new Commanders(request);
    }

    /** Empty for a plan without rayons in which nobody commands yet, or for the paper of one kecamatan. */
    Optional<Section> section() {
        boolean nothing = request.plan().rayons().isEmpty()
                && request.plan().districts().keySet().stream()
                        .allMatch(
                                code -> commanders.of(new Post.OfDistrict(code)).isEmpty());
        if (nothing || request.district().isPresent()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Text.center(TextStyle.TITLE, words.say("report.command.title")));
        blocks.add(Block.Text.center(TextStyle.BODY, words.say("report.phase", LeadPage.phaseName(request))));
        blocks.add(new Block.Gap(3));
        blocks.add(table());
        return Optional.of(new Section(
                words.say("report.command.title"),
                request.paper().forText().portrait(),
                ReportComposer.running(request),
                blocks));
    }

    private Block.Table table() {
        List<Block.Column> columns = List.of(
                new Block.Column(30, Align.LEFT),
                new Block.Column(42, Align.LEFT),
                new Block.Column(34, Align.LEFT),
                new Block.Column(14, Align.RIGHT),
                new Block.Column(66, Align.LEFT));
        List<Cell> header = new ArrayList<>();
        for (String key : List.of("rayon", "pamatwil", "district", "stations", "padal")) {
            header.add(Cell.header(words.say("report.command." + key)));
        }
        Set<DistrictCode> left = new LinkedHashSet<>(request.plan().districts().keySet());
        List<Block.RowGroup> groups = new ArrayList<>();
        for (Rayon rayon : Rayon.inOrder(request.plan().rayons().values())) {
            groups.add(group(rayon.name(), who(new Post.OfRayon(rayon.id())), rayon.districts()));
            left.removeAll(rayon.districts());
        }
        if (!left.isEmpty()) {
            groups.add(group("–", "–", List.copyOf(left)));
        }
        return new Block.Table(TEXT_SIZE, columns, List.of(new Block.Row(header)), groups, List.of());
    }

    private Block.RowGroup group(String rayon, String observer, List<DistrictCode> districts) {
        List<Block.Row> rows = new ArrayList<>();
        int height = Math.max(1, districts.size());
        for (int i = 0; i < height; i++) {
            List<Cell> cells = new ArrayList<>();
            if (i == 0) {
                cells.add(Cell.of(rayon).over(1, height));
                cells.add(Cell.of(observer).over(1, height));
            }
            if (districts.isEmpty()) {
                cells.add(Cell.of("–").over(3, 1));
            } else {
                DistrictCode code = districts.get(i);
                cells.add(Cell.of(Optional.ofNullable(request.plan().districts().get(code))
                        .map(District::name)
                        .orElse(code.value())));
                cells.add(Cell.of(
                        words.number(request.plan().index().stationsOf(code).size())));
                cells.add(Cell.of(who(new Post.OfDistrict(code))));
            }
            rows.add(new Block.Row(cells));
        }
        return new Block.RowGroup(rows);
    }

    private String who(Post post) {
        String text = commanders.text(post);
        return text.isEmpty() ? words.say("report.command.nobody") : text;
    }
}
