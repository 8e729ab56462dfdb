package id.petapam.ui.common;

import id.petapam.edit.PlanSession;
import id.petapam.fixture.PlanFixture;
import id.petapam.fixture.Studies;
import id.petapam.model.DistrictCode;
import id.petapam.model.IdSource;
import id.petapam.model.Phrase;
import id.petapam.text.Language;
import id.petapam.text.Words;
import id.petapam.workflow.PreviewDrop;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/** A workplace without a toolkit: everything happens at once, questions are answered as the test says. */
public final class TestPlace {

    public final List<Phrase> problems = new ArrayList<>();
    public final List<Phrase> notices = new ArrayList<>();
    public final List<Phrase> warnings = new ArrayList<>();
    public final List<Task> tasks = new ArrayList<>();
    public final List<DistrictCode> revealed = new ArrayList<>();
    public boolean goesOn = true;
    public int choice;
    public List<String> choices = List.of();
    public final Scope scope = new Scope();
    public final PlanDesk desk = new PlanDesk(
            Runnable::run, Runnable::run, Clock.fixed(Instant.parse("2024-02-01T07:05:22Z"), ZoneOffset.UTC));
    public final Selection selection = new Selection();
    public final Words words = new Words(Language.ID);
    public final Workplace place;

    /** Without a study of access: it is being computed and never done. */
    public TestPlace() {
        this(Studies::never);
    }

    /** With the study of access on the built-in region, at once. */
    public static TestPlace studied() {
        return new TestPlace(desk -> Studies.desk(desk, Runnable::run));
    }

    /** With another study of access, at once. */
    public static TestPlace studied(AccessDesk.Study study) {
        return new TestPlace(desk -> new AccessDesk(desk, study, Runnable::run, Runnable::run));
    }

    private TestPlace(Function<PlanDesk, AccessDesk> access) {
        IdSource ids = IdSource.of(new Random(7));
        Dialogs dialogs = new Answers();
        place = new Workplace(
                desk,
                access.apply(desk),
                selection,
                new DropDesk(desk, new PreviewDrop(ids), dialogs, words, Runnable::run),
                dialogs,
                new Leads(),
                new BackgroundWork(Runnable::run, Runnable::run),
                words,
                scope,
                ids);
        scope.follow(desk.problemProperty(), problem -> {
            if (problem != null) {
                problems.add(problem);
            }
        });
    }

    public TestPlace with(PlanFixture plan) {
        return with(plan.session());
    }

    public TestPlace with(PlanSession session) {
        desk.open(session, Optional.empty());
        return this;
    }

    private final class Answers implements Dialogs {

        @Override
        public void problem(Phrase sentence) {
            problems.add(sentence);
        }

        @Override
        public void notice(Phrase sentence) {
            notices.add(sentence);
        }

        @Override
        public boolean goOn(Phrase question, List<Phrase> told) {
            warnings.addAll(told);
            return goesOn;
        }

        @Override
        public Optional<Integer> choose(Phrase question, List<String> labels) {
            choices = labels;
            return choice < 0 ? Optional.empty() : Optional.of(choice);
        }
    }

    private final class Leads implements Navigator {

        @Override
        public void reveal(Places places) {}

        @Override
        public void reveal(DistrictCode district) {
            revealed.add(district);
        }

        @Override
        public void start(Task task) {
            tasks.add(task);
        }
    }
}
