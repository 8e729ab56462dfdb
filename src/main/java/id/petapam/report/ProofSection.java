package id.petapam.report;

import id.petapam.model.Headcount;
import id.petapam.model.Phrase;
import id.petapam.model.VulnerabilityClass;
import id.petapam.report.page.Align;
import id.petapam.report.page.Block;
import id.petapam.report.page.Cell;
import id.petapam.report.page.Section;
import id.petapam.report.page.TextStyle;
import id.petapam.rules.need.Availability;
import id.petapam.rules.need.DistrictNeed;
import id.petapam.rules.need.NeedTable;
import id.petapam.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** BUKTI HABIS-BAGI: strength against need, the smallest shortage, why no distribution does better, what helps. */
final class ProofSection {

    private static final double TEXT_SIZE = 8;

    private final ReportRequest request;
    private final Words words;

    ProofSection(ReportRequest request) {
        this.request = request;
        this.words = request.words();
    }

    /** Empty where nobody looked. */
    Optional<Section> section() {
        return request.figures().shortage().map(this::section);
    }

    private Section section(ShortageFigures figures) {
        NeedTable need = request.need();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Text.center(TextStyle.TITLE, words.say("report.proof.title")));
        blocks.add(Block.Text.center(TextStyle.BODY, words.say("report.phase", LeadPage.phaseName(request))));
        blocks.add(new Block.Gap(2));
        blocks.add(Block.Text.left(TextStyle.HEADING, words.say(figures.verdict())));
        heading(blocks, "report.proof.strength");
        blocks.add(strength(figures, need.availability()));
        heading(blocks, "report.proof.why");
        numbered(blocks, figures.why());
        if (!figures.remedies().isEmpty()) {
            heading(blocks, "report.proof.remedies");
            numbered(blocks, figures.remedies());
        }
        heading(blocks, "report.proof.need");
        blocks.add(need(figures, need));
        blocks.add(new Block.Gap(1));
        blocks.add(Block.Text.left(TextStyle.NOTE, words.say("report.proof.note")));
        return new Section(
                words.say("report.proof.title"),
                request.paper().forText().portrait(),
                ReportComposer.running(request),
                blocks);
    }

    private void heading(List<Block> blocks, String key) {
        blocks.add(new Block.Gap(2.5));
        blocks.add(Block.Text.left(TextStyle.HEADING, words.say(key)));
        blocks.add(new Block.Gap(0.5));
    }

    private void numbered(List<Block> blocks, List<Phrase> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            String text = words.say(sentences.get(i)).strip();
            blocks.add(Block.Text.left(TextStyle.BODY, words.say("report.proof.numbered", i + 1, text)));
        }
    }

    private Block.Table strength(ShortageFigures figures, Availability available) {
        List<Block.Column> columns = List.of(
                new Block.Column(80, Align.LEFT),
                new Block.Column(24, Align.RIGHT),
                new Block.Column(24, Align.RIGHT),
                new Block.Column(24, Align.RIGHT),
                new Block.Column(28, Align.RIGHT));
        List<Block.RowGroup> rows = new ArrayList<>();
        for (ShortageFigures.Source source : figures.sources()) {
            rows.add(Block.RowGroup.of(new Block.Row(List.of(
                    Cell.of(source.line().source()),
                    Cell.of(words.value(source.line().strength())),
                    Cell.of(words.value(source.line().notReady())),
                    Cell.of(source.line().ratio().numerator() + "/"
                            + source.line().ratio().denominator()),
                    Cell.of(words.value(source.given()))))));
        }
        List<Block.Row> total = new ArrayList<>();
        if (available.reserve().value() > 0) {
            total.add(sum(
                    "report.proof.reserve", Headcount.of(-available.reserve().value())));
        }
        total.add(sum("report.proof.available", available.police()));
        return new Block.Table(
                TEXT_SIZE, columns, List.of(header("source", "heads", "not-ready", "ratio", "gives")), rows, total);
    }

    private Block.Row sum(String key, Headcount value) {
        return new Block.Row(
                List.of(Cell.total(words.say(key)).over(4, 1).aligned(Align.LEFT), Cell.total(words.value(value))));
    }

    private Block.Row header(String... keys) {
        List<Cell> cells = new ArrayList<>();
        for (String key : keys) {
            cells.add(Cell.header(words.say("report.proof." + key)));
        }
        return new Block.Row(cells);
    }

    /** Need of each kecamatan, and what the best distribution cannot fill of it. */
    private Block.Table need(ShortageFigures figures, NeedTable need) {
        Map<String, Integer> missing = new HashMap<>();
        figures.places()
                .forEach(
                        place -> missing.merge(place.district(), place.missing().value(), Integer::sum));
        List<Block.Column> columns = new ArrayList<>(List.of(new Block.Column(60, Align.LEFT)));
        for (int i = 0; i < 7; i++) {
            columns.add(new Block.Column(18, Align.RIGHT));
        }
        List<Cell> header = new ArrayList<>(List.of(Cell.header(words.say("report.recap.district"))));
        for (VulnerabilityClass value : VulnerabilityClass.values()) {
            header.add(Cell.header(value.letters()));
        }
        for (String key : List.of("required", "filled", "missing")) {
            header.add(Cell.header(words.say("report.proof." + key)));
        }
        List<Block.RowGroup> rows = new ArrayList<>();
        List<DistrictNeed> districts = need.districts().stream()
                .sorted(Comparator.comparing((DistrictNeed d) -> -missing.getOrDefault(d.name(), 0)))
                .toList();
        int lacking = 0;
        for (DistrictNeed district : districts) {
            int here = missing.getOrDefault(district.name(), 0);
            lacking += here;
            rows.add(Block.RowGroup.of(row(district, here)));
        }
        List<Cell> total = new ArrayList<>(List.of(Cell.total(words.say("report.recap.total"))));
        for (VulnerabilityClass value : VulnerabilityClass.values()) {
            total.add(Cell.total(words.number(need.counts().of(value))));
        }
        int required = need.districtsTotal().police().value();
        total.add(Cell.total(words.number(required)));
        total.add(Cell.total(words.number(required - lacking)));
        total.add(Cell.total(words.number(lacking)));
        return new Block.Table(TEXT_SIZE, columns, List.of(new Block.Row(header)), rows, List.of(new Block.Row(total)));
    }

    private Block.Row row(DistrictNeed district, int missing) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(district.code().isPresent() ? district.name() : words.say("report.unknown-district")));
        for (VulnerabilityClass value : VulnerabilityClass.values()) {
            int count = district.counts().of(value);
            cells.add(Cell.of(count == 0 ? "–" : words.number(count)));
        }
        int required = district.required().police().value();
        cells.add(Cell.of(words.number(required)));
        cells.add(Cell.of(words.number(required - missing)));
        cells.add(missing == 0 ? Cell.of("–") : Cell.missing(words.number(missing)));
        return new Block.Row(cells);
    }
}
