package id.petapam.app;

import id.petapam.geo.Bounds;
import id.petapam.job.Progress;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Problem;
import id.petapam.ui.packs.PackWork;
import id.petapam.workflow.BuildRegionPack;
import id.petapam.workflow.DescribeRegion;
import id.petapam.workflow.PackOffer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The window's work with region packs, out of the same workflows as the command line's. */
final class DeskPacks implements PackWork {

    /** Degrees round the kabupaten, about 20 km. */
    private static final double MARGIN = 0.18;

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
        BuildRegionPack.Options options = BuildRegionPack.Options.ALL.titled(order.title());
        Optional<Bounds> around = order.cut() ? around(plan) : Optional.empty();
        Path target = order.target();
        // the planner said in the file dialog that the old one may go, but only once the new one is there
        Path made = Files.exists(target) ? beside(target) : target;
        BuildRegionPack.Report report = wiring.buildRegionPack()
                .run(order.sources(), made, around.map(options::within).orElse(options), progress);
        if (!made.equals(target)) {
            replace(target, made);
        }
        return report.doubts();
    }

    private Optional<Bounds> around(Plan plan) {
        return wiring.regions()
                .baseMap(plan)
                .boundsOf(plan.header().regencyCode())
                .map(b -> new Bounds(b.south() - MARGIN, b.west() - MARGIN, b.north() + MARGIN, b.east() + MARGIN));
    }

    private static Path beside(Path target) {
        return target.resolveSibling(target.getFileName() + ".baru");
    }

    private static void replace(Path target, Path made) {
        try {
            Files.move(made, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Problem(Phrase.of("region.build.not-written", target.toString()), e);
        }
    }

    @Override
    public PackOffer offer(Plan plan, Path pack, Progress progress) {
        return wiring.usePack().offer(plan, pack, progress);
    }

    @Override
    public PackOffer offerBuiltIn(Plan plan, Progress progress) {
        return wiring.usePack().builtIn(plan, progress);
    }

    @Override
    public void remember(Path pack) {
        keep.accept(pack);
    }
}
