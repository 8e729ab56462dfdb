package id.petapam.report;

import id.petapam.model.ForceKind;
import id.petapam.model.Headcount;
import id.petapam.model.LetterHead;
import id.petapam.model.PlanHeader;
import id.petapam.model.Ratio;
import id.petapam.model.StrengthLine;
import id.petapam.report.page.Align;
import id.petapam.report.page.Block;
import id.petapam.report.page.Cell;
import id.petapam.report.page.TextStyle;
import id.petapam.rules.need.Availability;
import id.petapam.rules.need.NeedTable;
import id.petapam.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The first page: head of the order, what it is about, is it enough, from which strength, signature (domain 3b). */
final class LeadPage {

    private static final String DOTS = "....................................";

    private final ReportRequest request;
    private final Words words;
    private final PlanHeader header;

    LeadPage(ReportRequest request) {
        this.request = request;
        this.words = request.words();
        this.header = request.plan().header();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(letterhead());
        blocks.add(new Block.Gap(9));
        blocks.add(Block.Text.center(TextStyle.TITLE, words.say("report.lead.title")));
        if (!header.operationName().isBlank()) {
            blocks.add(Block.Text.center(TextStyle.TITLE, upper(header.operationName())));
        }
        blocks.add(Block.Text.center(TextStyle.TITLE, upper(header.policeName())));
        blocks.add(new Block.Gap(6));
        blocks.add(new Block.Fields(38, subject()));
        blocks.add(new Block.Gap(5));
        blocks.add(Block.Text.center(TextStyle.ANSWER, answer()));
        blocks.add(Block.Text.center(TextStyle.BODY, reason()));
        blocks.add(new Block.Gap(5));
        blocks.add(Block.Text.left(TextStyle.HEADING, words.say("report.strength.title")));
        blocks.add(new Block.Gap(1));
        blocks.add(strength());
        blocks.add(new Block.Gap(2));
        blocks.add(Block.Text.left(TextStyle.NOTE, words.say("report.strength.note")));
        blocks.add(Block.Text.left(TextStyle.NOTE, words.say("report.lead.note." + request.classification())));
        blocks.add(new Block.Gap(8));
        blocks.add(signature());
        return blocks;
    }

    private Block letterhead() {
        LetterHead head = header.letterHead();
        return new Block.Letterhead(
                List.of(orDots(upper(head.policeRegion())), orDots(upper(head.policeDistrict()))),
                List.of(
                        new Block.Field(words.say("report.lead.annex", "KA" + upper(header.policeName())), ""),
                        new Block.Field(words.say("report.lead.number"), orDots(head.orderNumber())),
                        new Block.Field(
                                words.say("report.lead.date"),
                                head.orderDate().map(words::date).orElse(DOTS))));
    }

    private List<Block.Field> subject() {
        List<Block.Field> fields = new ArrayList<>();
        if (!header.operationName().isBlank()) {
            fields.add(field("operation", header.operationName()));
        }
        fields.add(field("type", words.say(header.operationType())));
        fields.add(field("election", words.date(header.electionDate())));
        fields.add(field("phase", phaseName(request)));
        fields.add(field(
                "area",
                words.say(
                        "report.lead.area.value",
                        request.plan().districts().size(),
                        request.plan().villages().size(),
                        request.plan().stations().size())));
        request.district()
                .map(code -> request.plan().districts().get(code))
                .ifPresent(district -> fields.add(field("only", district.name())));
        fields.add(field("version", words.say("report.lead.version.value", request.fingerprint(), request.date())));
        return fields;
    }

    static String phaseName(ReportRequest request) {
        return request.plan().phases().containsKey(request.phase())
                ? request.words()
                        .say(request.plan().phases().get(request.phase()).phaseKind())
                : request.words().say("name.PhaseKind." + request.phase().value());
    }

    private Block.Field field(String key, String value) {
        return new Block.Field(words.say("report.lead." + key), value);
    }

    /** R-03 in one sentence. */
    private String answer() {
        NeedTable need = request.need();
        if (need.counts().total() == 0) {
            return words.say("report.answer.empty");
        }
        return need.balance().isNegative()
                ? words.say("report.answer.short", need.balance().abs())
                : words.say("report.answer.enough", need.balance());
    }

    private String reason() {
        NeedTable need = request.need();
        if (!need.duty().guardsStations()) {
            return words.say(
                            "phase.head." + need.duty(),
                            need.districtsTotal().police(),
                            need.availability().police())
                    + "\n"
                    + words.say("phase.need." + need.duty());
        }
        String text = words.say(
                "report.answer.reason",
                need.districtsTotal().police(),
                need.availability().police(),
                need.regencyLevel().police());
        if (need.balance().isNegative()) {
            text += "\n"
                    + (need.fitting().n().isPresent()
                            ? words.say("report.answer.fits", need.fitting().n().getAsInt())
                            : words.say("report.answer.never", need.fitting().tried()));
        }
        return text;
    }

    private Block strength() {
        List<Block.Column> columns = List.of(
                new Block.Column(8, Align.RIGHT),
                new Block.Column(62, Align.LEFT),
                new Block.Column(24, Align.LEFT),
                new Block.Column(24, Align.RIGHT),
                new Block.Column(24, Align.RIGHT),
                new Block.Column(20, Align.CENTER),
                new Block.Column(28, Align.RIGHT));
        List<Cell> head = new ArrayList<>();
        for (String key : List.of("no", "source", "force", "strength", "not-ready", "share", "available")) {
            head.add(Cell.header(words.say("report.strength." + key)));
        }
        List<Block.RowGroup> rows = new ArrayList<>();
        List<StrengthLine> lines = request.plan().strength().values().stream()
                .sorted(Comparator.comparing(StrengthLine::force)
                        .thenComparing(line -> line.ratio().equals(Ratio.WHOLE))
                        .thenComparing(StrengthLine::id))
                .toList();
        for (StrengthLine line : lines) {
            rows.add(Block.RowGroup.of(row(line, rows.size() + 1)));
        }
        Availability available = request.need().availability();
        List<Block.Row> total = new ArrayList<>();
        total.add(sum(
                "reserve",
                available.reserve(),
                words.decimal(header.reservePercent().doubleValue(), 1) + " %"));
        total.add(sum("police", available.police(), ""));
        for (ForceKind force : List.of(ForceKind.TNI, ForceKind.LINMAS)) {
            Headcount people = force == ForceKind.TNI ? available.army() : available.linmas();
            if (people.value() > 0) {
                total.add(sum("force." + force, people, ""));
            }
        }
        return new Block.Table(8.5, columns, List.of(new Block.Row(head)), rows, total);
    }

    private Block.Row row(StrengthLine line, int number) {
        return new Block.Row(List.of(
                Cell.of(words.number(number)),
                Cell.of(line.source()),
                Cell.of(words.say(line.force())),
                Cell.of(line.byRoster() ? words.say("report.strength.roster") : words.value(line.strength())),
                Cell.of(words.value(line.notReady())),
                Cell.of(share(line.ratio())),
                Cell.of(words.value(Availability.given(request.plan(), line)))));
    }

    private static String share(Ratio ratio) {
        return ratio.numerator() == ratio.denominator() ? "1" : ratio.numerator() + "/" + ratio.denominator();
    }

    private Block.Row sum(String key, Headcount people, String share) {
        return new Block.Row(List.of(
                Cell.total(words.say("report.strength.sum." + key)).over(5, 1).aligned(Align.LEFT),
                Cell.total(share),
                Cell.total(words.value(people))));
    }

    /** Never an invented name: place, date and signatory are dotted unless the plan says them. */
    private Block signature() {
        LetterHead head = header.letterHead();
        return new Block.Signature(
                List.of(
                        new Block.Field(words.say("report.sign.place"), orDots(head.issuedAt())),
                        new Block.Field(
                                words.say("report.sign.date"),
                                head.orderDate().map(words::date).orElse(DOTS))),
                words.say("report.sign.office", orDots(upper(head.policeDistrict()))),
                List.of("........................................................", words.say("report.sign.rank")));
    }

    private static String orDots(String text) {
        return text.isBlank() ? DOTS : text;
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
