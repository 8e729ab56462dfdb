package id.petapam.report;

import id.petapam.model.AccessFacts;
import id.petapam.model.AccessLevel;
import id.petapam.model.AccessMode;
import id.petapam.model.District;
import id.petapam.model.DistrictCode;
import id.petapam.model.Headcount;
import id.petapam.model.Post;
import id.petapam.model.Site;
import id.petapam.model.SiteKind;
import id.petapam.model.VulnerabilityClass;
import id.petapam.report.page.Align;
import id.petapam.report.page.Block;
import id.petapam.report.page.Cell;
import id.petapam.report.page.Section;
import id.petapam.report.page.TextStyle;
import id.petapam.rules.access.StationAccess;
import id.petapam.rules.need.DistrictNeed;
import id.petapam.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The sheet that the officer in charge of a kecamatan carries (R-50 d): map, teams, how to call and to reach them. */
final class PadalSections {

    private static final String DOTS = "..............................................";
    private static final double LEAST_MAP = 100;

    private final ReportRequest request;
    private final Words words;
    private final MapSections maps;
    private final PadalTable table;

    PadalSections(ReportRequest request, MapSections maps) {
        this.request = request;
        this.words = request.words();
        this.maps = maps;
        this.table = new PadalTable(request);
    }

    List<Section> sections(Map<Optional<DistrictCode>, List<PostLine>> lines) {
        List<Section> sections = new ArrayList<>();
        lines.forEach((code, posts) -> code.map(request.plan().districts()::get)
                .filter(district -> !posts.isEmpty())
                .ifPresent(district -> sections.add(of(district, posts))));
        return sections;
    }

    private Section of(District district, List<PostLine> posts) {
        List<StationAccess> known = request.plan().index().stationsOf(district.code()).stream()
                .map(station -> request.access().get(station.id()))
                .filter(one -> one != null)
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Text.center(
                TextStyle.TITLE, words.say("report.padal.title", district.name().toUpperCase(Locale.ROOT))));
        blocks.add(new Block.Gap(2));
        blocks.add(new Block.Fields(34, subject(district, known)));
        blocks.add(new Block.Gap(2));
        blocks.add(contacts(district, known));
        blocks.add(new Block.Gap(2));
        maps.figure(district, LEAST_MAP).ifPresent(blocks::add);
        blocks.add(new Block.Gap(2));
        blocks.add(table.of(posts));
        blocks.add(new Block.Gap(1.5));
        blocks.add(Block.Text.left(TextStyle.NOTE, words.say("report.padal.note")));
        return new Section(
                words.say("report.bookmark.padal", district.name()),
                request.paper().forText().portrait(),
                ReportComposer.running(request),
                blocks);
    }

    private List<Block.Field> subject(District district, List<StationAccess> known) {
        List<Block.Field> fields = new ArrayList<>();
        Commanders commanders = new Commanders(request);
        Post post = new Post.OfDistrict(district.code());
        fields.add(field("officer", orDots(commanders.text(post).replace("\n", "; "))));
        fields.add(field("phone", orDots(commanders.phones(post))));
        request.plan().rayons().values().stream()
                .filter(rayon -> rayon.districts().contains(district.code()))
                .forEach(rayon -> fields.add(field(
                        "observer",
                        words.say(
                                "report.padal.observer.value",
                                rayon.name(),
                                orDots(commanders.text(new Post.OfRayon(rayon.id())))))));
        fields.add(new Block.Field(
                words.say("report.lead.election"),
                words.date(request.plan().header().electionDate())));
        fields.add(new Block.Field(words.say("report.lead.phase"), LeadPage.phaseName(request)));
        request.need().districts().stream()
                .filter(need -> need.code().equals(Optional.of(district.code())))
                .findFirst()
                .ifPresent(need -> {
                    fields.add(field("stations", stations(need)));
                    fields.add(field("police", police(need)));
                });
        if (!known.isEmpty()) {
            fields.add(field(
                    "hard",
                    words.say(
                            "report.padal.hard.value",
                            count(known, AccessLevel.SANGAT_SULIT),
                            count(known, AccessLevel.SULIT))));
            fields.add(field("leaves", departures(known)));
        }
        return fields;
    }

    private String stations(DistrictNeed need) {
        List<String> classes = new ArrayList<>();
        for (VulnerabilityClass value : VulnerabilityClass.values()) {
            if (need.counts().of(value) > 0) {
                classes.add(words.number(need.counts().of(value)) + " " + value.letters());
            }
        }
        String text =
                words.say("report.annex.stations", need.counts().total()) + " (" + String.join(", ", classes) + ")";
        return need.counts().undecided() == 0
                ? text
                : text + ", "
                        + words.say("report.padal.undecided", need.counts().undecided());
    }

    private String police(DistrictNeed need) {
        Headcount balance = need.balance();
        String ending = balance.isNegative()
                ? words.say("report.recap.short", balance.abs())
                : balance.value() > 0 ? words.say("report.recap.more", balance) : words.say("report.recap.even");
        return words.say(
                "report.padal.police.value",
                need.assignedPolice(),
                need.required().police(),
                ending);
    }

    /** "H-3: 4 TPS, H-1: 12 TPS", earliest first. */
    private String departures(List<StationAccess> known) {
        Map<Integer, Integer> byDay = new TreeMap<>();
        known.stream()
                .filter(one -> one.departureDay().isPresent())
                .forEach(one -> byDay.merge(one.departureDay().getAsInt(), 1, Integer::sum));
        List<String> days = new ArrayList<>();
        byDay.forEach((day, count) ->
                days.add(words.say("report.padal.leaves.value", new ReachWords(words).day(day), count)));
        return days.isEmpty() ? "?" : String.join(", ", days);
    }

    /** Offices of the kecamatan that the plan knows; people and numbers are filled in by hand. */
    private Block.Table contacts(District district, List<StationAccess> known) {
        List<Block.Column> columns = List.of(
                new Block.Column(34, Align.LEFT),
                new Block.Column(55, Align.LEFT),
                new Block.Column(55, Align.LEFT),
                new Block.Column(44, Align.LEFT));
        List<Cell> header = new ArrayList<>();
        for (String key : List.of("role", "place", "name", "number")) {
            header.add(Cell.header(words.say("report.padal." + key)));
        }
        List<Block.RowGroup> rows = new ArrayList<>();
        String polsek = known.stream()
                .flatMap(one -> one.facts().stream())
                .flatMap(facts -> facts.polsek().stream())
                .map(AccessFacts.Way::name)
                .findFirst()
                .orElse(DOTS);
        rows.add(contact(words.say(SiteKind.POLICE_SECTOR), polsek));
        rows.add(contact(words.say(SiteKind.DISTRICT_COMMITTEE), committee(district)));
        if (known.stream().anyMatch(one -> overWater(one.journey().mode()))) {
            rows.add(contact(words.say("report.padal.boats"), DOTS));
        }
        return new Block.Table(7.5, columns, List.of(new Block.Row(header)), rows, List.of());
    }

    private static boolean overWater(AccessMode mode) {
        return mode == AccessMode.AIR || mode == AccessMode.DARAT_AIR;
    }

    private String committee(District district) {
        return request.plan().sites().values().stream()
                .filter(site -> site.siteKind() == SiteKind.DISTRICT_COMMITTEE)
                .map(Site::name)
                .filter(name ->
                        name.toLowerCase(Locale.ROOT).endsWith(district.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(DOTS);
    }

    private static Block.RowGroup contact(String role, String place) {
        return Block.RowGroup.of(new Block.Row(List.of(Cell.of(role), Cell.of(place), Cell.of(DOTS), Cell.of(DOTS))));
    }

    private Block.Field field(String key, String value) {
        return new Block.Field(words.say("report.padal." + key), value);
    }

    private static String orDots(String text) {
        return text.isEmpty() ? DOTS : text;
    }

    private static int count(List<StationAccess> known, AccessLevel level) {
        return (int) known.stream().filter(one -> one.level() == level).count();
    }
}
