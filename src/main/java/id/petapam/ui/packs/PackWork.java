package id.petapam.ui.packs;

import id.petapam.job.Progress;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.workflow.DescribeRegion;
import id.petapam.workflow.PackOffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What can be done with region packs; the wiring supplies it from the workflows. All but {@link #folder} are called off
 * the screen thread and may throw {@link id.petapam.model.Problem}.
 */
public interface PackWork {

    /** Where packs are kept. */
    Path folder();

    /** What the region under a plan holds. */
    DescribeRegion.Facts under(Plan plan);

    /** Why a plan lies on the built-in region though it names another pack. */
    Optional<Phrase> trouble(Plan plan);

    /**
     * Builds a pack out of files of OpenStreetMap and of borders.
     *
     * @return what was made and what was doubtful, as sentences
     */
    List<Phrase> build(Order order, Plan plan, Progress progress);

    /** What it would mean to use this pack. */
    PackOffer offer(Plan plan, Path pack, Progress progress);

    /** What it would mean to go back to the built-in region. */
    PackOffer offerBuiltIn(Plan plan, Progress progress);

    /** Remembers where a pack lies. */
    void remember(Path pack);

    /**
     * A pack to be built.
     *
     * @param cut only what lies in the kabupaten of the plan and about 20 km around it
     */
    record Order(List<Path> sources, Path target, String title, boolean cut) {

        public Order {
            sources = List.copyOf(sources);
        }
    }
}
