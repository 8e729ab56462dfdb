package id.petapam.bench;

import id.petapam.job.Progress;
import id.petapam.region.BuiltInRegion;
import id.petapam.region.Region;
import id.petapam.region.RegionReader;
import id.petapam.workflow.BuildRegionPack;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Region packs built of OpenStreetMap files and read: Andorra where it is there, and an invented province. Run with
 * {@code -Dbench.args="folder"} to keep the files, {@code "folder 1200 4000000"} for a country; the memory is the most that was used, garbage included.
 */
public final class RegionBuildBench {

    private RegionBuildBench() {}

    public static void main(String[] args) throws IOException {
        Path folder = args.length > 0 ? Path.of(args[0]) : Files.createTempDirectory("petapam-bench");
        Region builtIn = BuiltInRegion.read();
        Path andorra = Path.of("../shared/data/interop/osm/andorra_nouser.osm.pbf");
        if (Files.exists(andorra)) {
            build(builtIn, andorra, folder.resolve("andorra.gpkg"));
            build(builtIn, andorra, folder.resolve("andorra.gpkg"));
        }
        Path osm = folder.resolve("province.osm.pbf");
        SyntheticProvince province = args.length > 2
                ? new SyntheticProvince(Integer.parseInt(args[1]), Integer.parseInt(args[2]))
                : new SyntheticProvince(500, 200_000);
        if (!Files.exists(osm)) {
            province.write(osm);
            System.out.printf(
                    Locale.ROOT,
                    "province: %,d nodes, %,d ways, %,d kB%n",
                    province.nodes(),
                    province.ways(),
                    Files.size(osm) / 1024);
        }
        Path pack = folder.resolve("province.gpkg");
        build(builtIn, osm, pack);
        read(pack);
        read(pack);
    }

    private static void build(Region builtIn, Path osm, Path pack) throws IOException {
        Files.deleteIfExists(pack);
        forget();
        long begin = System.nanoTime();
        BuildRegionPack.Report report =
                new BuildRegionPack(() -> builtIn).run(List.of(osm), pack, BuildRegionPack.Options.ALL, Progress.NONE);
        System.out.printf(
                Locale.ROOT,
                "%s: built in %.1f s, %,d kB, most memory %d MB of %d, %s %s%n",
                osm.getFileName(),
                (System.nanoTime() - begin) / 1e9,
                Files.size(pack) / 1024,
                most(),
                Runtime.getRuntime().maxMemory() >> 20,
                report.layers(),
                report.doubts());
    }

    private static void read(Path pack) throws IOException {
        forget();
        long begin = System.nanoTime();
        Region region = new RegionReader().read(pack);
        double seconds = (System.nanoTime() - begin) / 1e9;
        long peak = most();
        System.gc();
        Runtime now = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "%s: read in %.1f s, most memory %d MB, kept %d MB, %,d roads, %,d vertices%n",
                pack.getFileName(),
                seconds,
                peak,
                now.totalMemory() - now.freeMemory() >> 20,
                region.detail().roads().size(),
                region.detail().roads().vertices());
    }

    private static void forget() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long most() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(p -> p.getType() == java.lang.management.MemoryType.HEAP)
                        .mapToLong(p -> p.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }
}
