package id.petapam.exchange.feature;

import id.petapam.model.Phrase;
import id.petapam.model.Problem;
import id.petapam.region.GeoPackageFile;
import id.petapam.region.GeoPackageFile.Layer;
import id.petapam.region.RegionUnreadable;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One layer of a GeoPackage. */
public final class GeoPackageSource implements FeatureSource {

    private final String file;
    private final GeoPackageFile pack;
    private final Layer layer;

    private GeoPackageSource(String file, GeoPackageFile pack, Layer layer) {
        this.file = file;
        this.pack = pack;
        this.layer = layer;
    }

    /**
     * The layers of a GeoPackage by their names.
     *
     * @param name of the file, for sentences
     * @throws Problem if it is another database, is damaged, or has no layer that can be read safely
     */
    public static Map<String, FeatureSource> layers(Path path, String name) {
        GeoPackageFile pack;
        try {
            pack = GeoPackageFile.open(path);
        } catch (RegionUnreadable e) {
            throw problem(name, e);
        }
        Map<String, FeatureSource> layers = new LinkedHashMap<>();
        pack.layers().forEach(layer -> layers.put(layer.name(), new GeoPackageSource(name, pack, layer)));
        if (layers.isEmpty()) {
            throw pack.unsafeLayers().isEmpty()
                    ? Problem.of("exchange.file.no-features", name)
                    : Problem.of("exchange.file.gpkg-unsafe", name, String.join(", ", pack.unsafeLayers()));
        }
        return layers;
    }

    private static Problem problem(String name, RegionUnreadable e) {
        String key =
                switch (e.reason()) {
                    case NOT_GEOPACKAGE, NOT_A_REGION -> "exchange.file.sqlite";
                    case NO_ACCESS, MISSING -> "exchange.file.unreadable";
                    default -> "exchange.file.gpkg-damaged";
                };
        return new Problem(Phrase.of(key, name), e);
    }

    @Override
    public Optional<String> crs() {
        String code = layer.reference().name();
        String words = layer.reference().definition();
        // A number that is not known may still be described in words that are.
        boolean byWords =
                code.isEmpty() || Crs.of(code).isEmpty() && Crs.of(words).isPresent();
        return Optional.of(byWords ? words : code).filter(said -> !said.isBlank() && !said.equals("undefined"));
    }

    @Override
    public Optional<List<String>> fields() {
        return Optional.of(layer.columns());
    }

    @Override
    public void read(Sink sink) {
        int[] number = {0};
        try {
            pack.read(layer, (geometry, isTooLarge, values) -> {
                if (++number[0] > MAX_FEATURES) {
                    throw Problem.of("exchange.file.too-many-rows", file, MAX_FEATURES);
                }
                Shape shape = new Shape();
                if (isTooLarge) {
                    shape.room(Shape.MAX_VERTICES + 1);
                }
                geometry.ifPresent(blob -> GeoPackageShape.read(blob, shape));
                Map<String, String> properties = new LinkedHashMap<>();
                for (int i = 0; i < values.size(); i++) {
                    GeoJsonSource.put(properties, layer.columns().get(i), values.get(i));
                }
                return sink.accept(new Feature(number[0], properties, Feature.Labels.NONE, shape));
            });
        } catch (RegionUnreadable e) {
            throw problem(file, e);
        }
    }
}
