package id.petapam.app;

import id.petapam.job.Progress;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Problem;
import id.petapam.ui.packs.PackWork;
import id.petapam.workflow.DescribeRegion;
import id.petapam.workflow.PackOffer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The window's work with region packs, out of the same workflows as the command line's. */
final class DeskPacks implements PackWork {

    private final Wiring wiring;
    private final Consumer<Path> keep;

    /** @param keep remembers where a pack lies */
    DeskPacks(Wiring wiring, Consumer<Path> keep) {
        this.wiring = wiring;
        this.keep = keep;
    }

    @Override
    public Path folder() {
        Path folder = wiring.packFolder();
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            // the file dialog then begins elsewhere
            return folder;
        }
    }

    @Override
    public DescribeRegion.Facts under(Plan plan) {
        return new DescribeRegion().describe(wiring.regions().pack(plan));
    }

    @Override
    public Optional<Phrase> trouble(Plan plan) {
        return wiring.regions().trouble(plan);
    }

    @Override
    public List<Phrase> build(Order order, Plan plan, Progress progress) {
        throw new Problem(Phrase.of("packs.not-built", order.title()), null);
    }

    @Override
    public PackOffer offer(Plan plan, Path pack, Progress progress) {
        return wiring.usePack().offer(plan, pack, progress);
    }

    @Override
    public PackOffer offerBuiltIn(Plan plan, Progress progress) {
        return wiring.usePack().builtIn(plan, wiring.region(), progress);
    }

    @Override
    public void remember(Path pack) {
        keep.accept(pack);
    }
}
