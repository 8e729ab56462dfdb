package id.petapam.workflow;

import id.petapam.geo.Bounds;
import id.petapam.job.Progress;
import id.petapam.model.Phrase;
import id.petapam.model.Problem;
import id.petapam.region.Region;
import id.petapam.region.RegionHeader;
import id.petapam.region.RegionLayers;
import id.petapam.region.SourceNote;
import id.petapam.region.build.BuildPack;
import id.petapam.region.build.Cut;
import id.petapam.region.build.Doubts;
import id.petapam.region.osm.OsmUnreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Builds a region pack of OpenStreetMap and boundary files. Where they lie within the built-in region, its areas,
 * villages and seats come along; elsewhere the pack has what the files have.
 */
public final class BuildRegionPack {

    private final Supplier<Region> builtIn;

    public BuildRegionPack(Supplier<Region> builtIn) {
        this.builtIn = builtIn;
    }

    /**
     * How a pack is wanted.
     *
     * @param bounds only this part
     * @param area only this kabupaten or kecamatan, by its code; not together with bounds
     * @param title as shown to the user; made of the files' names where empty
     */
    public record Options(Optional<Bounds> bounds, Optional<String> area, Optional<String> title) {

        public static final Options ALL = new Options(Optional.empty(), Optional.empty(), Optional.empty());

        public Options within(Bounds part) {
            return new Options(Optional.of(part), Optional.empty(), title);
        }

        public Options within(String code) {
            return new Options(Optional.empty(), Optional.of(code), title);
        }

        public Options titled(String text) {
            return new Options(bounds, area, Optional.of(text));
        }
    }

    /**
     * A pack that was built.
     *
     * @param layers name of each layer and how many things it has, as {@link DescribeRegion} names them
     * @param bounds south, west, north, east in WGS84 degrees; empty for a pack without a surface
     * @param doubts what was put right or left out
     */
    public record Report(
            Path file,
            String id,
            String title,
            Map<String, Integer> layers,
            List<Double> bounds,
            List<DescribeRegion.Source> sources,
            List<Phrase> doubts,
            long bytes) {}

    /**
     * Builds the pack; a file of that name that is there stays as it is.
     *
     * @throws Problem if a source cannot be used or the pack cannot be written, in one sentence
     * @throws id.petapam.job.CancelledJob if it was cancelled; nothing is left behind
     */
    public Report run(List<Path> sources, Path target, Options options, Progress progress) {
        if (Files.exists(target)) {
            throw Problem.of("region.build.exists", target.toString());
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw Problem.of("region.build.no-folder", target.toString());
        }
        try {
            return build(new PackSources(builtIn).open(sources, progress), target, options, progress);
        } catch (OsmUnreadable e) {
            throw PackSources.problem(e.file().orElse(target), e);
        } catch (IOException e) {
            throw new Problem(Phrase.of("region.build.not-written", target.toString()), e);
        }
    }

    private Report build(PackSources.Opened sources, Path target, Options options, Progress progress)
            throws IOException {
        Region base = sources.base().orElseGet(BuildRegionPack::nothing);
        String title = options.title().filter(t -> !t.isBlank()).orElseGet(() -> title(sources));
        List<SourceNote> notes = new ArrayList<>(base.sources());
        notes.addAll(sources.notes());
        String id = slug(title);
        String version = sources.files().stream()
                .map(f -> f.about().date())
                .max(String::compareTo)
                .filter(d -> !d.isEmpty())
                .orElse("1");
        BuildPack.Wanted wanted =
                new BuildPack.Wanted(id, title, version, base, sources.files(), cut(base, options), notes);
        BuildPack.Built built = new BuildPack().run(wanted, target, progress);
        Map<String, Integer> layers = new LinkedHashMap<>();
        built.layers().forEach((layer, count) -> layers.put(DescribeRegion.told(layer), count));
        List<Phrase> doubts = new ArrayList<>(sources.doubts());
        doubts.addAll(phrases(built.doubts()));
        return new Report(
                target,
                id,
                title,
                layers,
                built.bounds()
                        .map(b -> List.of(b.south(), b.west(), b.north(), b.east()))
                        .orElse(List.of()),
                notes.stream().map(DescribeRegion::source).toList(),
                doubts,
                Files.size(target));
    }

    /** What a pack beyond the built-in region begins with. */
    private static Region nothing() {
        return new Region(new RegionHeader("", "", "", "", new Bounds(0, 0, 0, 0)), RegionLayers.none());
    }

    private static Optional<Cut> cut(Region base, Options options) {
        if (options.bounds().isPresent()) {
            return options.bounds().map(Cut::at);
        }
        return options.area().map(code -> base.regency(code)
                .or(() -> base.district(code))
                .map(area -> Cut.at(area.geometry()))
                .orElseThrow(() -> Problem.of("region.build.unknown-area", code)));
    }

    private static String title(PackSources.Opened sources) {
        Path first = sources.files().isEmpty()
                ? sources.first()
                : sources.files().get(0).path();
        String name = String.valueOf(first.getFileName());
        int dot = name.indexOf('.', 1);
        String words = (dot < 0 ? name : name.substring(0, dot))
                .replace('_', ' ')
                .replace('-', ' ')
                .strip();
        return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String slug(String title) {
        String slug =
                title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "wilayah" : slug;
    }

    private static List<Phrase> phrases(Doubts doubts) {
        List<Phrase> out = new ArrayList<>();
        say(out, "region.build.doubt.torn", doubts.torn());
        say(out, "region.build.doubt.mended", doubts.mended());
        say(out, "region.build.doubt.unclosed", doubts.unclosed());
        say(out, "region.build.doubt.empty", doubts.empty());
        say(out, "region.build.doubt.doubled", doubts.doubled());
        return out;
    }

    private static void say(List<Phrase> out, String key, int count) {
        if (count > 0) {
            out.add(Phrase.of(key, count));
        }
    }
}
