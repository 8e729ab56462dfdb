package id.petapam.ui.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.History;
import id.petapam.edit.PlanSession;
import id.petapam.model.Phase;
import id.petapam.model.Plan;
import id.petapam.region.Region;
import id.petapam.text.Language;
import id.petapam.text.Words;
import id.petapam.workflow.StudyAccess;
import id.petapam.workflow.Sumsel;
import id.petapam.workflow.briefing.Briefing;
import id.petapam.workflow.briefing.PrepareBriefing;
import id.petapam.workflow.briefing.Secrets;
import id.petapam.workflow.findings.CheckPlan;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BriefingViewModelTest {

    private static Briefing figures;
    private static Briefing whole;

    private BriefingViewModel model;

    @BeforeAll
    static void prepare() throws Exception {
        Region region = Sumsel.region();
        PlanSession session = Sumsel.example(region);
        Plan plan = Secrets.put(session.plan());
        History history = session.history();
        StudyAccess study = new StudyAccess(region, Sumsel.knowledge(), Sumsel.rules());
        PrepareBriefing prepare = new PrepareBriefing(() -> study, () -> new CheckPlan(study, Sumsel.rules()));
        figures = prepare.figures(plan, history, Phase.VOTING);
        whole = prepare.whole(plan, history, Phase.VOTING);
    }

    @BeforeEach
    void open() {
        model = new BriefingViewModel(
                new Words(Language.ID), Clock.fixed(Instant.parse("2024-02-13T12:42:00Z"), ZoneOffset.ofHours(7)));
        model.take(whole);
    }

    private String shown() {
        return model.stepProperty().get().orElseThrow().id();
    }

    @Test
    void theStepsAreToldInTheirOrder() {
        List<String> ids = model.stepsProperty().get().stream()
                .map(BriefingStep::id)
                .filter(id -> !id.startsWith("district"))
                .toList();
        assertEquals(List.of("overview", "need", "matrix", "findings", "closing"), ids);
        assertEquals(25, model.stepsProperty().get().size());
        assertEquals("1 / 25", model.counter());
        assertEquals("19.42 WIB", model.timeProperty().get());
    }

    @Test
    void oneGoesForwardAndBackButNotBeyondTheEnds() {
        model.previous();
        assertEquals("overview", shown());
        model.next();
        model.next();
        assertEquals("matrix", shown());
        model.next();
        assertEquals("district 16.08.01", shown());
        model.last();
        model.next();
        assertEquals("closing", shown());
        model.first();
        assertEquals("overview", shown());
        model.goToDistrict("16.08.09");
        assertEquals("district 16.08.09", shown());
        model.goToDistrict("99.99.99");
        assertEquals("district 16.08.09", shown());
    }

    @Test
    void whatIsComputedLaterDoesNotMoveTheStep() {
        BriefingViewModel early = new BriefingViewModel(new Words(Language.ID), Clock.systemUTC());
        early.take(figures);
        early.go(3);
        assertTrue(early.stepProperty().get().orElseThrow().content().toString().contains("sedang dihitung"));
        early.take(whole);
        assertEquals(
                "district 16.08.01", early.stepProperty().get().orElseThrow().id());
        assertFalse(
                early.stepProperty().get().orElseThrow().content().toString().contains("sedang dihitung"));
    }

    @Test
    void aBlackScreenBecomesLightWithTheNextStep() {
        model.toggleBlank();
        assertTrue(model.blankProperty().get());
        model.next();
        assertFalse(model.blankProperty().get());
    }

    @Test
    void aNoticeGoesWithTheNextStep() {
        model.tell("Layar terlepas");
        assertEquals("Layar terlepas", model.noticeProperty().get());
        model.next();
        assertEquals("", model.noticeProperty().get());
    }

    @Test
    void noPersonIsEverInTheViewModel() {
        Secrets.assertNone(model.stepsProperty().get().toString());
        model.toggleHeadcounts();
        Secrets.assertNone(model.stepsProperty().get().toString());
    }

    /** Whatever number of people is told with headcounts on, is told nowhere once they are off. */
    @Test
    void withoutHeadcountsNoNumberOfPeopleIsLeft() {
        Set<String> on = peopleTold();
        assertFalse(on.isEmpty());
        model.toggleHeadcounts();
        assertEquals(Set.of(), peopleTold());
        assertEquals("overview", shown());
        String need = model.stepsProperty().get().get(1).content().toString();
        assertTrue(need.contains("KURANG"), need);
        assertNotEquals("", model.stepProperty().get().orElseThrow().title());
    }

    /** "butuh 650", "tersedia 446", "kurang 204", "sisa 22", "diplot 266", "204 personel". */
    private Set<String> peopleTold() {
        Pattern people = Pattern.compile(
                "(?:butuh|tersedia|sisa|diplot|KURANG|cadangan|(?:PLAIN|BAD|WARN|GOOD)?kurang) [\\d.]+|[\\d.]+ personel|− [\\d.]+");
        Set<String> found = model.stepsProperty().get().stream()
                .flatMap(step -> people.matcher(step.toString()).results())
                .map(java.util.regex.MatchResult::group)
                .collect(Collectors.toSet());
        StepContent.Need need =
                (StepContent.Need) model.stepsProperty().get().get(1).content();
        need.bars().forEach(bar -> found.add(bar.value()));
        need.sources().forEach(line -> found.add(line.value()));
        need.shortDistricts().stream()
                .map(StepContent.Bar::value)
                .filter(value -> !value.isEmpty())
                .forEach(found::add);
        Matcher figure = Pattern.compile("\\d").matcher(need.balance().text());
        if (figure.find()) {
            found.add(need.balance().text());
        }
        return found;
    }
}
