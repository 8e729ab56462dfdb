package id.petapam.ui.packs;

import id.petapam.edit.ChangeRegion;
import id.petapam.job.Progress;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Problem;
import id.petapam.model.RegionRef;
import id.petapam.workflow.AreaEffect;
import id.petapam.workflow.DescribeRegion;
import id.petapam.workflow.PackOffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Packs in memory: "rusak" cannot be read; any other file is a pack of OKU Timur. */
public final class FakePacks implements PackWork {

    public final List<Order> built = new ArrayList<>();
    public final List<Path> remembered = new ArrayList<>();
    public Optional<Phrase> trouble = Optional.empty();

    static final DescribeRegion.Facts BUILT_IN = facts("sumsel", "Sumatera Selatan", Map.of("village", 3259));

    private static DescribeRegion.Facts facts(String id, String title, Map<String, Integer> layers) {
        return new DescribeRegion.Facts(
                id,
                title,
                "1",
                "0".repeat(64),
                layers,
                List.of(-5.0, 103.0, -3.0, 105.0),
                2180,
                List.of(),
                List.of(new DescribeRegion.Source("roads", "OpenStreetMap", "ODbL-1.0", "2026-11-20", "")));
    }

    @Override
    public Path folder() {
        return Path.of("wilayah");
    }

    @Override
    public DescribeRegion.Facts under(Plan plan) {
        return BUILT_IN;
    }

    @Override
    public Optional<Phrase> trouble(Plan plan) {
        return trouble;
    }

    @Override
    public List<Phrase> build(Order order, Plan plan, Progress progress) {
        built.add(order);
        return List.of();
    }

    @Override
    public PackOffer offer(Plan plan, Path pack, Progress progress) {
        if (pack.toString().contains("rusak")) {
            throw Problem.of("region.damaged", pack.getFileName().toString());
        }
        RegionRef ref = new RegionRef("okut", "Wilayah OKU Timur", "1".repeat(64));
        return new PackOffer(
                ref,
                facts(
                        "okut",
                        "Wilayah OKU Timur",
                        Map.of("road", 18_204, "waterway", 2_310, "ferry", 6, "landing", 41, "place", 1_204)),
                new AreaEffect(
                        1,
                        20,
                        325,
                        List.of(),
                        214,
                        12,
                        198,
                        List.of(
                                new AreaEffect.District("16.08.01", "Martapura", 31, 2),
                                new AreaEffect.District("16.08.05", "Belitang", 58, 0)),
                        List.of(),
                        List.of(),
                        List.of()),
                2_171,
                2_180,
                40,
                122,
                Optional.of(new ChangeRegion(ref, List.of(), Map.of())));
    }

    @Override
    public PackOffer offerBuiltIn(Plan plan, Progress progress) {
        return offer(plan, Path.of("bawaan"), progress);
    }

    @Override
    public void remember(Path pack) {
        remembered.add(pack);
    }
}
