package id.petapam.report;

import id.petapam.geo.Bounds;
import id.petapam.geo.Mercator;
import id.petapam.model.District;
import id.petapam.model.DistrictCode;
import id.petapam.model.PlanHeader;
import id.petapam.model.Site;
import id.petapam.report.page.Align;
import id.petapam.report.page.Block;
import id.petapam.report.page.Cell;
import id.petapam.report.page.PageSize;
import id.petapam.report.page.Section;
import id.petapam.report.page.TextStyle;
import id.petapam.report.sheet.MapSheet;
import id.petapam.report.sheet.SheetContent;
import id.petapam.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The map sheets (R-50 c): one of the Polres, one per kecamatan with its posts below. */
final class MapSections {

    /** Wider than high by this much: the sheet lies down. */
    private static final double WIDE = 1.2;

    private static final double LEAST_UPRIGHT = 120;
    private static final double LEAST_LYING = 105;

    private final ReportRequest request;
    private final Words words;
    private final SheetContents contents;
    private final String regency;

    MapSections(ReportRequest request) {
        this.request = request;
        this.words = request.words();
        this.contents = new SheetContents(request);
        this.regency = request.plan().header().regencyCode();
    }

    /** Sheets of whatever has a place; none for a plan without any. */
    List<Section> sections(Map<Optional<DistrictCode>, List<PostLine>> lines) {
        List<Section> sections = new ArrayList<>();
        if (request.district().isEmpty()) {
            contents.bounds(regency, request.plan().stations().values()).ifPresent(area -> sections.add(ofPlan(area)));
        }
        lines.forEach((code, posts) -> code.map(request.plan().districts()::get).ifPresent(district -> contents.bounds(
                        district.code().value(), request.plan().index().stationsOf(district.code()))
                .ifPresent(area -> sections.add(of(district, posts, area)))));
        return sections;
    }

    private Section ofPlan(Bounds area) {
        String name = upper(request.plan().header().policeName());
        List<Block> blocks = new ArrayList<>(title(name));
        blocks.add(new Block.Figure(0, sheet(regency, area, contents.ofPlan())));
        return new Section(words.say("report.bookmark.map", name), page(area), ReportComposer.running(request), blocks);
    }

    private Section of(District district, List<PostLine> posts, Bounds area) {
        String name = words.say("report.annex.district", upper(district.name()));
        PageSize page = page(area);
        List<Block> blocks = new ArrayList<>(title(name));
        double least = page.width() > page.height() ? LEAST_LYING : LEAST_UPRIGHT;
        blocks.add(new Block.Figure(least, sheet(district.code().value(), area, contents.of(district))));
        if (!posts.isEmpty()) {
            blocks.add(new Block.Gap(2));
            blocks.add(new SheetTable(words).of(posts));
        }
        return new Section(
                words.say("report.bookmark.map", words.say("report.bookmark.district", district.name())),
                page,
                ReportComposer.running(request),
                blocks);
    }

    private MapSheet sheet(String focus, Bounds area, SheetContent content) {
        return new MapSheet(request.base(), regency, focus, area, content, words, request.under());
    }

    /** The map of a kecamatan as part of another sheet; empty where nothing of it has a place. */
    Optional<Block.Figure> figure(District district, double leastHeight) {
        return contents.bounds(district.code().value(), request.plan().index().stationsOf(district.code()))
                .map(area ->
                        new Block.Figure(leastHeight, sheet(district.code().value(), area, contents.of(district))));
    }

    /** The map of a place of the city security plan. */
    Block.Figure figure(Site place, List<Site> parts, Bounds area, double leastHeight) {
        return new Block.Figure(leastHeight, sheet("", area, contents.of(place, parts)));
    }

    private PageSize page(Bounds area) {
        double width = Mercator.x(area.east()) - Mercator.x(area.west());
        double height = Mercator.y(area.south()) - Mercator.y(area.north());
        return width > WIDE * height
                ? request.paper().landscape()
                : request.paper().portrait();
    }

    private List<Block> title(String name) {
        PlanHeader header = request.plan().header();
        List<Cell> cells = new ArrayList<>();
        cells.add(field("report.map.police", header.policeName()));
        cells.add(field(
                "report.lead.operation",
                header.operationName().isBlank() ? words.say(header.operationType()) : header.operationName()));
        cells.add(field("report.lead.phase", LeadPage.phaseName(request)));
        cells.add(field("report.lead.version", request.fingerprint()));
        cells.add(field("report.map.date", words.date(request.date())));
        List<Block.Column> columns = List.of(
                new Block.Column(34, Align.LEFT),
                new Block.Column(58, Align.LEFT),
                new Block.Column(54, Align.LEFT),
                new Block.Column(26, Align.LEFT),
                new Block.Column(30, Align.LEFT));
        return List.of(
                Block.Text.center(TextStyle.TITLE, words.say("report.map.title", name)),
                new Block.Gap(1),
                new Block.Table(7.5, columns, List.of(), List.of(Block.RowGroup.of(new Block.Row(cells))), List.of()),
                new Block.Gap(1));
    }

    private Cell field(String key, String value) {
        return Cell.of(words.say(key) + ":\n" + value);
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
