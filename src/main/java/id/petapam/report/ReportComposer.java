package id.petapam.report;

import id.petapam.model.Classification;
import id.petapam.model.District;
import id.petapam.model.DistrictCode;
import id.petapam.model.Headcount;
import id.petapam.model.Post;
import id.petapam.model.Problem;
import id.petapam.report.page.Align;
import id.petapam.report.page.Block;
import id.petapam.report.page.Document;
import id.petapam.report.page.DocumentInfo;
import id.petapam.report.page.PageSize;
import id.petapam.report.page.Paper;
import id.petapam.report.page.Running;
import id.petapam.report.page.Section;
import id.petapam.report.page.TextStyle;
import id.petapam.rules.coverage.PostStaffing;
import id.petapam.rules.coverage.Staffing;
import id.petapam.rules.need.DistrictNeed;
import id.petapam.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts together the papers of a plan (R-50 a, b, c, d, f): which sections there are and what stands in them. */
public final class ReportComposer {

    /**
     * The document for a request.
     *
     * @throws Problem if the plan is not begun yet or has no such kecamatan
     */
    public Document compose(ReportRequest request) {
        if (request.plan().isEmpty()) {
            throw Problem.of("report.problem.empty");
        }
        request.district()
                .filter(code -> !request.plan().districts().containsKey(code))
                .ifPresent(code -> {
                    throw Problem.of("report.problem.district", code.value());
                });
        Map<Optional<DistrictCode>, List<PostLine>> lines = lines(request);
        List<Section> sections = new ArrayList<>();
        for (PaperPart part : PaperPart.values()) {
            if (request.has(part)) {
                sections.addAll(sections(part, request, lines));
            }
        }
        if (sections.isEmpty()) {
            throw Problem.of("report.problem.nothing");
        }
        return new Document(info(request), sections);
    }

    private static List<Section> sections(
            PaperPart part, ReportRequest request, Map<Optional<DistrictCode>, List<PostLine>> lines) {
        return switch (part) {
            case LEAD -> List.of(lead(request));
            case RECAP -> {
                List<Section> sections = new ArrayList<>(List.of(recap(request, lines)));
                new CommandSection(request).section().ifPresent(sections::add);
                yield sections;
            }
            case PROOF -> new ProofSection(request).section().stream().toList();
            case ANNEX -> {
                List<Section> sections = new ArrayList<>();
                lines.forEach((code, posts) -> sections.add(annex(request, code, posts)));
                sites(request).ifPresent(sections::add);
                yield sections;
            }
            case MAPS -> {
                MapSections maps = new MapSections(request);
                List<Section> sections = new ArrayList<>(maps.sections(lines));
                sections.addAll(new SecuritySections(request, maps).sections());
                yield sections;
            }
            case PADAL -> new PadalSections(request, new MapSections(request)).sections(lines);
            case ACCESS -> new HardSection(request).section().stream().toList();
            case ESCORT -> new EscortSection(request).section().stream().toList();
            case MOVEMENT -> new MoveSection(request).section().stream().toList();
            case FINDINGS -> new FindingsSection(request).section().stream().toList();
        };
    }

    private static Map<Optional<DistrictCode>, List<PostLine>> lines(ReportRequest request) {
        PostLines posts = new PostLines(
                request.plan(),
                request.phase(),
                request.access(),
                request.figures().movement());
        Map<Optional<DistrictCode>, List<PostLine>> lines = new LinkedHashMap<>();
        for (District district : request.plan().districts().values()) {
            if (request.wants(Optional.of(district.code()))) {
                lines.put(Optional.of(district.code()), posts.of(district));
            }
        }
        List<PostLine> rest = request.district().isEmpty() ? posts.withoutDistrict() : List.of();
        if (!rest.isEmpty()) {
            lines.put(Optional.empty(), rest);
        }
        return lines;
    }

    private static Section lead(ReportRequest request) {
        return new Section(
                request.words().say("report.bookmark.lead"),
                textPaper(request).portrait(),
                running(request),
                new LeadPage(request).blocks());
    }

    private static Section recap(ReportRequest request, Map<Optional<DistrictCode>, List<PostLine>> lines) {
        Words words = request.words();
        RecapTable recap = new RecapTable(request, lines);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Text.center(TextStyle.TITLE, words.say("report.recap.title")));
        blocks.add(Block.Text.center(TextStyle.BODY, words.say("report.phase", LeadPage.phaseName(request))));
        blocks.add(new Block.Gap(3));
        blocks.add(recap.districts());
        blocks.add(new Block.Gap(2));
        blocks.add(Block.Text.left(TextStyle.NOTE, words.say("report.recap.note")));
        if (!request.balance().units().isEmpty()) {
            blocks.add(new Block.Gap(6));
            blocks.add(Block.Text.left(TextStyle.HEADING, words.say("report.units.title")));
            blocks.add(new Block.Gap(1));
            blocks.add(recap.units());
        }
        return new Section(words.say("report.recap.title"), textPaper(request).portrait(), running(request), blocks);
    }

    private static Section annex(ReportRequest request, Optional<DistrictCode> code, List<PostLine> posts) {
        Words words = request.words();
        String name = code.map(c -> request.plan().districts().get(c).name())
                .orElseGet(() -> words.say("report.unknown-district"));
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Text.center(TextStyle.TITLE, words.say("report.annex.title")));
        blocks.add(Block.Text.center(TextStyle.TITLE, words.say("report.annex.district", upper(name))));
        blocks.add(new Block.Gap(2));
        blocks.add(Block.Text.left(TextStyle.BODY, controller(request, code)));
        blocks.add(new Block.Gap(1));
        if (posts.isEmpty()) {
            blocks.add(Block.Text.left(TextStyle.BODY, words.say("report.annex.none")));
        } else {
            blocks.add(new AnnexTable(request).of(posts, balance(request, code)));
            blocks.add(new Block.Gap(1.5));
            String note = words.say("report.annex.note");
            if (posts.stream().anyMatch(post -> post.reach().isPresent())) {
                note += " " + words.say("report.annex.reach");
            }
            if (posts.stream().anyMatch(PostLine::undecided)) {
                note += " " + words.say("report.annex.undecided");
            }
            blocks.add(new Block.Text(TextStyle.NOTE, Align.LEFT, note));
        }
        return new Section(words.say("report.bookmark.annex", name), annexPage(request), running(request), blocks);
    }

    /** The Padal where one is appointed, else dots to be filled in. */
    private static String controller(ReportRequest request, Optional<DistrictCode> code) {
        String padal = code.map(one -> new Commanders(request).text(new Post.OfDistrict(one)))
                .orElse("");
        return padal.isEmpty()
                ? request.words().say("report.annex.controller")
                : request.words().say("report.annex.controller.known", padal.replace("\n", "; "));
    }

    private static Optional<Headcount> balance(ReportRequest request, Optional<DistrictCode> code) {
        return request.need().districts().stream()
                .filter(need -> need.code().equals(code))
                .map(DistrictNeed::balance)
                .findFirst();
    }

    private static Optional<Section> sites(ReportRequest request) {
        SiteTable table = new SiteTable(request);
        List<PostStaffing> sites = table.wanted(Staffing.of(request.plan(), request.phase()));
        if (sites.isEmpty() || request.district().isPresent()) {
            return Optional.empty();
        }
        Words words = request.words();
        return Optional.of(new Section(
                words.say("report.sites.title"),
                annexPage(request),
                running(request),
                List.of(
                        Block.Text.center(TextStyle.TITLE, words.say("report.sites.title")),
                        new Block.Gap(3),
                        table.of(sites))));
    }

    /** Names need a wide page; without them the same table stands upright. */
    private static PageSize annexPage(ReportRequest request) {
        return request.isFull()
                ? textPaper(request).landscape()
                : textPaper(request).portrait();
    }

    private static Paper textPaper(ReportRequest request) {
        return request.paper().forText();
    }

    private static DocumentInfo info(ReportRequest request) {
        Words words = request.words();
        String police = request.plan().header().policeName();
        return new DocumentInfo(
                words.say("report.info.title", police),
                police,
                words.language().tag(),
                request.fingerprint(),
                request.date());
    }

    static Running running(ReportRequest request) {
        Words words = request.words();
        Classification classification = request.classification();
        return new Running(
                words.say(classification),
                words.say(
                        "report.foot",
                        request.plan().header().policeName(),
                        request.fingerprint(),
                        words.date(request.date())),
                words.say("report.page"));
    }

    private static String upper(String text) {
        return text.toUpperCase(java.util.Locale.ROOT);
    }
}
