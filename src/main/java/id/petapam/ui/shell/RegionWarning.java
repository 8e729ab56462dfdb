package id.petapam.ui.shell;

import id.petapam.model.Phrase;
import id.petapam.ui.common.DeskState;
import id.petapam.ui.common.Workplace;
import id.petapam.ui.packs.PackWork;
import java.util.Optional;
import java.util.function.Consumer;

/** Says as long as it lasts that a plan does not lie on the region data that it names. */
final class RegionWarning {

    private final Workplace place;
    private final PackWork packs;
    private final Consumer<String> show;

    private RegionWarning(Workplace place, PackWork packs, Consumer<String> show) {
        this.place = place;
        this.packs = packs;
        this.show = show;
    }

    static void follow(Workplace place, PackWork packs, Consumer<String> show) {
        RegionWarning warning = new RegionWarning(place, packs, show);
        place.scope().follow(place.desk().stateProperty(), warning::look);
    }

    private void look(DeskState state) {
        if (!state.isOpen()) {
            show.accept("");
            return;
        }
        place.work()
                .quietly(
                        () -> packs.trouble(state.plan()),
                        found -> show(state, found),
                        failure -> show(state, Optional.of(failure)));
    }

    private void show(DeskState asked, Optional<Phrase> found) {
        if (place.desk().state() == asked) {
            show.accept(found.map(place.words()::say).orElse(""));
        }
    }
}
