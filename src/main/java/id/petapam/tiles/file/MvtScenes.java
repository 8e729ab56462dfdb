package id.petapam.tiles.file;

import id.petapam.tiles.file.MvtReader.Feature;
import id.petapam.tiles.file.MvtReader.Shape;
import id.petapam.tiles.file.Scene.Cover;
import id.petapam.tiles.file.Scene.Named;
import id.petapam.tiles.file.Scene.Way;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the scene of a vector tile: layers of the schemas OpenMapTiles and Protomaps by their meaning, layers of other
 * schemas as plain shapes, so that something is seen of every file.
 */
final class MvtScenes {

    /** Whether the file tells land from water by itself: what is no water is land then. */
    private boolean ground;

    private final List<Scene.Surface> surfaces = new ArrayList<>();
    private final List<Scene.Line> lines = new ArrayList<>();
    private final List<Scene.Name> names = new ArrayList<>();

    private MvtScenes() {}

    /** @param bounds ring around what the file covers, shares of the tile's side */
    static Scene of(byte[] tile, double[] bounds) throws IOException {
        MvtScenes scenes = new MvtScenes();
        for (Feature feature : MvtReader.read(tile)) {
            scenes.add(feature);
        }
        if (scenes.ground) {
            scenes.surfaces.add(new Scene.Surface(Cover.LAND, List.of(bounds)));
        }
        return new Scene(scenes.surfaces, scenes.lines, scenes.names);
    }

    private void add(Feature feature) {
        switch (feature.layer()) {
            case "water", "ocean", "water_polygons" -> {
                ground = true;
                surface(feature, Cover.WATER);
                water(feature);
            }
            case "earth", "land" -> ground = true;
            case "landcover", "landuse", "park", "natural" -> {
                Optional<Cover> cover = cover(feature);
                cover.ifPresent(c -> surface(feature, c));
            }
            case "building", "buildings" -> surface(feature, Cover.BUILDING);
            case "waterway", "water_lines" -> way(feature, Way.STREAM);
            case "transportation", "roads", "streets" -> way(feature, Way.MINOR);
            case "transportation_name" -> named(feature);
            case "boundary", "boundaries" -> border(feature);
            case "place", "places", "place_labels" -> place(feature);
            case "water_name" -> name(feature, Named.WATER);
            case "housenumber", "poi", "pois", "aerodrome_label", "mountain_peak", "aeroway" -> {
                // the plan's own symbols stand there
            }
            default -> other(feature);
        }
    }

    private static String word(Feature feature) {
        for (String key : List.of("class", "kind", "subclass", "kind_detail")) {
            if (!feature.tag(key).isEmpty()) {
                return feature.tag(key);
            }
        }
        return "";
    }

    private static Optional<Cover> cover(Feature feature) {
        Optional<Cover> fine = SceneWords.cover(feature.tag("subclass"));
        Optional<Cover> cover = SceneWords.cover(word(feature));
        return cover.or(() -> fine).or(() -> feature.layer().equals("park") ? Optional.of(Cover.PARK) : fine);
    }

    private void surface(Feature feature, Cover cover) {
        if (feature.shape() == Shape.SURFACE && !feature.parts().isEmpty()) {
            surfaces.add(new Scene.Surface(cover, feature.parts()));
        }
    }

    /** Protomaps keeps rivers as lines and names of waters in one layer. */
    private void water(Feature feature) {
        if (feature.shape() == Shape.LINE) {
            way(feature, Way.STREAM);
        } else if (feature.shape() == Shape.POINT) {
            name(feature, Named.WATER);
        }
    }

    private void way(Feature feature, Way usual) {
        // ways in tunnels are not seen from above
        if (feature.shape() == Shape.LINE && !feature.tag("brunnel").equals("tunnel")) {
            Way way = SceneWords.way(word(feature)).orElse(usual);
            String name = feature.layer().equals("transportation") ? "" : text(feature);
            feature.parts().forEach(part -> lines.add(new Scene.Line(way, part, name)));
        }
    }

    /** Names along roads that are drawn already: a line of no width. */
    private void named(Feature feature) {
        String name = text(feature);
        if (feature.shape() == Shape.LINE && !name.isEmpty()) {
            feature.parts().forEach(part -> lines.add(new Scene.Line(Way.OTHER, part, name)));
        }
    }

    private void border(Feature feature) {
        boolean atSea = feature.tag("maritime").equals("1");
        String level = feature.tag("admin_level");
        boolean wide = level.isEmpty() || level.equals("2") || level.equals("3") || level.equals("4");
        if (feature.shape() == Shape.LINE && !atSea && wide) {
            feature.parts().forEach(part -> lines.add(new Scene.Line(Way.BORDER, part, "")));
        }
    }

    private void place(Feature feature) {
        Named named = SceneWords.place(feature.tag("kind_detail"))
                .or(() -> SceneWords.place(word(feature)))
                .orElse(Named.HAMLET);
        name(feature, named);
    }

    private void name(Feature feature, Named named) {
        String text = text(feature);
        if (feature.shape() == Shape.POINT && !text.isEmpty()) {
            for (double[] at : feature.parts()) {
                names.add(new Scene.Name(named, text, at[0], at[1]));
            }
        }
    }

    private void other(Feature feature) {
        switch (feature.shape()) {
            case SURFACE -> surface(feature, Cover.OTHER);
            case LINE -> feature.parts().forEach(part -> lines.add(new Scene.Line(Way.MINOR, part, text(feature))));
            case POINT -> name(feature, Named.OTHER);
            default -> {
                // of unknown shape: the specification says to leave it out
            }
        }
    }

    private static String text(Feature feature) {
        for (String key : List.of("name:id", "name:latin", "name")) {
            String text = feature.tag(key).strip();
            if (!text.isEmpty()) {
                return text.length() > 60 ? "" : text;
            }
        }
        return "";
    }
}
