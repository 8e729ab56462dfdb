package id.petapam.ui.shell;

import id.petapam.job.Progress;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.ui.packs.PackWork;
import id.petapam.workflow.DescribeRegion;
import id.petapam.workflow.PackOffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** For windows in tests whose plans all lie on the built-in region. */
class NoPacks implements PackWork {

    @Override
    public Path folder() {
        throw new AssertionError("no folder of packs here");
    }

    @Override
    public DescribeRegion.Facts under(Plan plan) {
        throw new AssertionError();
    }

    @Override
    public Optional<Phrase> trouble(Plan plan) {
        return Optional.empty();
    }

    @Override
    public List<Phrase> build(Order order, Plan plan, Progress progress) {
        throw new AssertionError();
    }

    @Override
    public PackOffer offer(Plan plan, Path pack, Progress progress) {
        throw new AssertionError();
    }

    @Override
    public PackOffer offerBuiltIn(Plan plan, Progress progress) {
        throw new AssertionError();
    }

    @Override
    public void remember(Path pack) {}
}
