package id.petapam.report;

import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import id.petapam.model.Headcount;
import id.petapam.model.Phase;
import id.petapam.model.PhaseId;
import id.petapam.model.Post;
import id.petapam.model.Site;
import id.petapam.model.SiteKind;
import id.petapam.model.Situation;
import id.petapam.report.page.Align;
import id.petapam.report.page.Block;
import id.petapam.report.page.Cell;
import id.petapam.report.page.Section;
import id.petapam.report.page.TextStyle;
import id.petapam.rules.coverage.PostStaffing;
import id.petapam.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A sheet for each place of the city security plan: its rings and objects on a map, and a table by stage. */
final class SecuritySections {

    private static final double TEXT_SIZE = 8;
    private static final double LEAST_MAP = 95;
    /** Room around what is shown, share of it. */
    private static final double MARGIN = 0.12;

    private final ReportRequest request;
    private final Words words;
    private final MapSections maps;

    SecuritySections(ReportRequest request, MapSections maps) {
        this.request = request;
        this.words = request.words();
        this.maps = maps;
    }

    /** None for the paper of one kecamatan: a place is not counted to one. */
    List<Section> sections() {
        if (request.district().isPresent()) {
            return List.of();
        }
        return request.plan().sites().values().stream()
                .sorted(Comparator.comparing(Site::siteKind).thenComparing(Site::name))
                .flatMap(place -> of(place).stream())
                .toList();
    }

    private Optional<Section> of(Site place) {
        List<Site> parts = request.plan().sites().values().stream()
                .filter(site -> site.detail().of().filter(place.id()::equals).isPresent())
                .sorted(Comparator.comparing((Site site) -> site.siteKind() != SiteKind.RING)
                        .thenComparing(Site::siteKind)
                        .thenComparing(site -> site.detail().radiusMetres())
                        .thenComparing(Site::name))
                .toList();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Text.center(
                TextStyle.TITLE, words.say("report.security.title", place.name().toUpperCase(Locale.ROOT))));
        PhaseId phase = phase(parts);
        blocks.add(Block.Text.center(
                TextStyle.BODY,
                words.say(
                        "report.phase",
                        Optional.ofNullable(request.plan().phases().get(phase))
                                .map(known -> words.say(known.phaseKind()))
                                .orElseGet(() -> LeadPage.phaseName(request)))));
        blocks.add(new Block.Gap(2));
        blocks.add(maps.figure(place, parts, area(place, parts), LEAST_MAP));
        blocks.add(new Block.Gap(2));
        blocks.add(table(parts, phase));
        blocks.add(new Block.Gap(1.5));
        blocks.add(Block.Text.left(TextStyle.NOTE, words.say("report.security.note")));
        return Optional.of(new Section(
                words.say("report.security.bookmark", place.name()),
                request.paper().forText().portrait(),
                ReportComposer.running(request),
                blocks));
    }

    /** The phase of the paper where the place is guarded in it, else the first one in which it is. */
    private PhaseId phase(List<Site> parts) {
        Map<PhaseId, Phase> phases = request.plan().phases();
        return Stream.concat(
                        Stream.ofNullable(phases.get(request.phase())),
                        phases.values().stream().sorted(Comparator.comparingInt(Phase::fromDay)))
                .filter(phase -> parts.stream().anyMatch(part -> part.detail().wantedIn(phase.phaseKind())))
                .map(Phase::id)
                .findFirst()
                .orElse(request.phase());
    }

    private static Bounds area(Site place, List<Site> parts) {
        List<LatLon> points = new ArrayList<>(
                List.of(place.point().at().offset(-60, -60), place.point().at().offset(60, 60)));
        for (Site part : parts) {
            double radius = part.detail().radiusMetres();
            points.add(part.point().at().offset(-radius, -radius));
            points.add(part.point().at().offset(radius, radius));
            points.addAll(part.detail().line());
        }
        return Bounds.of(points).orElseThrow().grown(MARGIN);
    }

    private Block.Table table(List<Site> parts, PhaseId phase) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(52, Align.LEFT));
        columns.add(new Block.Column(28, Align.LEFT));
        for (int i = 0; i < Situation.values().length; i++) {
            columns.add(new Block.Column(14, Align.CENTER));
        }
        columns.add(new Block.Column(20, Align.RIGHT));
        columns.add(new Block.Column(46, Align.LEFT));
        List<Cell> header = new ArrayList<>();
        header.add(Cell.header(words.say("report.sites.site")));
        header.add(Cell.header(words.say("report.sites.kind")));
        for (Situation stage : Situation.values()) {
            header.add(Cell.header(words.say(stage)));
        }
        header.add(Cell.header(words.say("report.security.people")));
        header.add(Cell.header(words.say("report.security.padal")));
        List<Block.RowGroup> rows = parts.stream()
                .map(part -> Block.RowGroup.of(new Block.Row(row(part, phase))))
                .toList();
        return new Block.Table(TEXT_SIZE, columns, List.of(new Block.Row(header)), rows, List.of(total(parts)));
    }

    private List<Cell> row(Site part, PhaseId phase) {
        PostStaffing people = PostStaffing.of(request.plan(), phase, new Post.OfSite(part.id()));
        List<Cell> cells = new ArrayList<>();
        String name = part.siteKind() == SiteKind.RING
                ? words.say("report.security.ring", part.name(), part.detail().radiusMetres())
                : part.name();
        cells.add(Cell.of(name));
        cells.add(Cell.of(words.say(part.siteKind())));
        for (Situation stage : Situation.values()) {
            cells.add(Cell.of(part.detail().situations().contains(stage) ? "X" : ""));
        }
        cells.add(Cell.of(
                people.police().value() + part.wanted().value() == 0
                        ? "–"
                        : words.number(people.police().value()) + " / "
                                + words.number(part.wanted().value())));
        String padal = new Commanders(request, phase).text(new Post.OfControl(part.id()));
        cells.add(Cell.of(
                padal.isEmpty() && part.siteKind() == SiteKind.RING ? words.say("report.command.nobody") : padal));
        return cells;
    }

    /** People wanted in each stage: what is not manned in a stage is not counted in it. */
    private Block.Row total(List<Site> parts) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.total(words.say("report.security.total")).over(2, 1).aligned(Align.LEFT));
        for (Situation stage : Situation.values()) {
            int sum = parts.stream()
                    .filter(part -> part.detail().situations().contains(stage))
                    .mapToInt(part -> part.wanted().value())
                    .sum();
            cells.add(Cell.total(words.value(Headcount.of(sum))));
        }
        cells.add(Cell.total("").over(2, 1));
        return new Block.Row(cells);
    }
}
