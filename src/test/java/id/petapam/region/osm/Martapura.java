package id.petapam.region.osm;

import id.petapam.job.Progress;
import id.petapam.region.BuiltInRegion;
import id.petapam.region.Region;
import id.petapam.region.RegionReader;
import id.petapam.region.build.BuildPack;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The hand-drawn bit of map at Martapura, for tests: see README.md beside it for what is where. */
public final class Martapura {

    private Martapura() {}

    /** The drawing as a file of its own. */
    public static Path file(Path folder) {
        try (InputStream in = Martapura.class.getResourceAsStream("martapura.osm")) {
            return Files.write(folder.resolve("martapura.osm"), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A pack of it on top of the built-in region. */
    public static Path pack(Path folder) {
        Path pack = folder.resolve("martapura.gpkg");
        try {
            Region base = BuiltInRegion.read();
            new BuildPack()
                    .run(
                            new BuildPack.Wanted(
                                    "martapura",
                                    "Martapura",
                                    "1",
                                    base,
                                    List.of(OsmFile.open(file(folder))),
                                    Optional.empty(),
                                    base.sources()),
                            pack,
                            Progress.NONE);
            return pack;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pack, read. */
    public static Region region(Path folder) {
        try {
            return new RegionReader().read(pack(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
