package id.petapam.ui.briefing;

import id.petapam.model.DistrictCode;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.ui.common.DeskState;
import id.petapam.ui.common.Dialogs;
import id.petapam.ui.common.DropDesk;
import id.petapam.ui.common.MapArea;
import id.petapam.ui.common.Navigator;
import id.petapam.ui.common.Places;
import id.petapam.ui.common.Scope;
import id.petapam.ui.common.Selection;
import id.petapam.ui.common.Task;
import id.petapam.ui.common.ThemeSheets;
import id.petapam.ui.common.Workplace;
import id.petapam.workflow.PreviewDrop;
import id.petapam.workflow.briefing.Briefing;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;

/**
 * Everything behind one briefing, without its window: follows the planner's desk, computes in the background, and shows
 * figures at once and the rest when it is there. Needs no stage, so that its picture can be taken without a display.
 */
public final class BriefingRoom {

    /** Names of the map are drawn for this size of type; in the room they grow with the other words. */
    private static final double MAP_TYPE = 13.5;

    private final BriefingParts parts;
    private final Scope scope = new Scope();
    private final BriefingViewModel model;
    private final Scene scene;
    private final RoomDesk room;
    private final Selection selection = new Selection();
    private final AtomicInteger asked = new AtomicInteger();

    /**
     * @param width of the content, pixels
     * @param height of the content, pixels
     */
    public BriefingRoom(BriefingParts parts, double width, double height) {
        this.parts = parts;
        this.model = new BriefingViewModel(parts.words(), parts.clock());
        this.room = new RoomDesk(parts.screen(), parts.clock());
        MapArea map = parts.maps().apply(place());
        map.forRoom(BriefingView.typeFor(width, height) / MAP_TYPE);
        BriefingView view = new BriefingView(parts.words(), model, map);
        this.scene = new Scene(view.node(), width, height);
        scope.follow(model.darkProperty(), dark -> scene.getStylesheets()
                .setAll(ThemeSheets.of(BriefingView.themeOf(dark))));
        // before the view: the map shows what is used in the stage when it moves to the place
        scope.follow(
                model.stepProperty(),
                step -> selection.stage(step.flatMap(BriefingStep::security).map(BriefingStep.Secured::stage)));
        view.follow(scope);
        scope.follow(parts.desk().stateProperty(), this::take);
    }

    public Scene scene() {
        return scene;
    }

    public BriefingViewModel model() {
        return model;
    }

    /** What the map of the room is given. */
    Plan roomPlan() {
        return room.desk().state().plan();
    }

    /** Follows nothing any more. */
    public void close() {
        asked.incrementAndGet();
        scope.close();
    }

    private void take(DeskState state) {
        if (!state.isOpen()) {
            return;
        }
        int mine = asked.incrementAndGet();
        parts.background().execute(() -> {
            if (mine == asked.get()) {
                Briefing figures = parts.prepare().figures(state.plan(), state.history(), state.phase());
                tell(mine, figures);
                room.show(state);
                tell(mine, parts.prepare().whole(state.plan(), state.history(), state.phase()));
            }
        });
    }

    private void tell(int mine, Briefing told) {
        parts.screen().execute(() -> {
            if (mine == asked.get()) {
                model.take(told);
            }
        });
    }

    /** The map needs a place to work at; in the room nothing can be done there. */
    private Workplace place() {
        Dialogs silent = new Silent();
        return new Workplace(
                room.desk(),
                parts.access(),
                selection,
                new DropDesk(room.desk(), new PreviewDrop(parts.ids()), silent, parts.words(), parts.screen()::execute),
                silent,
                new Nowhere(),
                new id.petapam.ui.common.BackgroundWork(parts.background(), parts.screen()),
                parts.words(),
                scope,
                parts.ids());
    }

    /** Before an audience nothing is asked. */
    private static final class Silent implements Dialogs {

        @Override
        public void problem(Phrase sentence) {}

        @Override
        public void notice(Phrase sentence) {}

        @Override
        public boolean goOn(Phrase question, List<Phrase> told) {
            return false;
        }

        @Override
        public Optional<Integer> choose(Phrase question, List<String> labels) {
            return Optional.empty();
        }
    }

    private static final class Nowhere implements Navigator {

        @Override
        public void reveal(Places places) {}

        @Override
        public void reveal(DistrictCode district) {}

        @Override
        public void start(Task task) {}
    }
}
