package id.petapam.ui.shell;

import id.petapam.model.Plan;
import id.petapam.text.Words;
import id.petapam.ui.shell.SearchAnswer.Example;
import id.petapam.workflow.search.FindPlace;
import id.petapam.workflow.search.Found;
import id.petapam.workflow.search.FoundKind;
import id.petapam.workflow.search.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is found while the planner types; looks in the background, and only the newest question is answered. */
public final class SearchViewModel {

    /** As many as a planner looks through. */
    static final int MOST = 12;

    private static final List<String> EXAMPLES =
            List.of("village", "district", "station", "force", "degrees", "grid", "link");

    private final FindPlace places;
    private final Words words;
    private final Supplier<List<SearchCommand>> commands;
    private final Executor background;
    private final Executor screen;
    private final AtomicInteger asked = new AtomicInteger();
    private final ReadOnlyObjectWrapper<SearchAnswer> answer = new ReadOnlyObjectWrapper<>(SearchAnswer.NONE);

    /**
     * @param commands what the program can do at this moment
     * @param background where it looks
     * @param screen where the answer is told
     */
    public SearchViewModel(
            FindPlace places,
            Words words,
            Supplier<List<SearchCommand>> commands,
            Executor background,
            Executor screen) {
        this.places = places;
        this.words = words;
        this.commands = commands;
        this.background = background;
        this.screen = screen;
    }

    public ReadOnlyObjectProperty<SearchAnswer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** Looks for what was typed so far. */
    public void look(Plan plan, String typed) {
        int mine = asked.incrementAndGet();
        if (typed.strip().length() < FindPlace.LEAST_LETTERS) {
            answer.set(new SearchAnswer(typed, List.of(), "", examples()));
            background.execute(() -> places.prepare(plan));
            return;
        }
        List<SearchCommand> known = commands.get();
        background.execute(() -> {
            if (mine == asked.get()) {
                SearchAnswer found = answerOf(plan, typed, known);
                screen.execute(() -> {
                    if (mine == asked.get()) {
                        answer.set(found);
                    }
                });
            }
        });
    }

    private SearchAnswer answerOf(Plan plan, String typed, List<SearchCommand> known) {
        List<String> labels = known.stream().map(SearchCommand::label).toList();
        FindPlace.Answer found = places.find(plan, typed, labels, MOST);
        List<SearchHit> hits =
                found.hits().stream().map(hit -> hitOf(hit, known)).toList();
        return new SearchAnswer(
                typed, hits, found.advice().map(words::say).orElse(""), hits.isEmpty() ? examples() : List.of());
    }

    private SearchHit hitOf(Found found, List<SearchCommand> known) {
        String kind = words.say("search.kind." + found.kind().name());
        if (found.target() instanceof Target.OfCommand chosen) {
            SearchCommand command = known.get(chosen.index());
            return new SearchHit(
                    iconOf(found.kind()),
                    kind,
                    command.label(),
                    command.menu(),
                    command.keys(),
                    Optional.empty(),
                    Optional.of(command));
        }
        return new SearchHit(
                iconOf(found.kind()),
                kind,
                found.label(),
                found.where(),
                "",
                Optional.of(found.target()),
                Optional.empty());
    }

    private List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        EXAMPLES.forEach(key -> examples.add(new Example(
                words.say("shell.search.example." + key), words.say("shell.search.example." + key + ".typed"))));
        return examples;
    }

    private static String iconOf(FoundKind kind) {
        return switch (kind) {
            case POINT -> "mdi2c-crosshairs-gps";
            case DISTRICT -> "mdi2v-vector-square";
            case VILLAGE -> "mdi2h-home-group";
            case STATION -> "mdi2v-vote-outline";
            case SITE -> "mdi2f-flag-outline";
            case UNIT -> "mdi2a-account-group-outline";
            case PERSON -> "mdi2a-account-outline";
            case REGENCY -> "mdi2m-map-outline";
            case TOWN -> "mdi2c-city-variant-outline";
            case RIVER -> "mdi2w-waves";
            case LAKE -> "mdi2w-water";
            case BRIDGE -> "mdi2b-bridge";
            case FERRY -> "mdi2f-ferry";
            case LANDING -> "mdi2a-anchor";
            case HAMLET -> "mdi2h-home-outline";
            case SETTLEMENT -> "mdi2h-home-city-outline";
            case ROAD -> "mdi2r-road-variant";
            case LANDMARK -> "mdi2m-map-marker-outline";
            case COMMAND -> "mdi2c-console-line";
        };
    }
}
