package id.petapam.tiles.file;

import id.petapam.geo.Bounds;
import id.petapam.geo.Mercator;
import id.petapam.tiles.file.Scene.Cover;
import id.petapam.tiles.file.Scene.Named;
import id.petapam.tiles.file.Scene.Way;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mapsforge.core.model.LatLong;
import org.mapsforge.core.model.Tag;
import org.mapsforge.map.datastore.MapReadResult;
import org.mapsforge.map.datastore.PointOfInterest;

/** Makes the scene of a tile that mapsforge has read: its ways and points carry tags of OpenStreetMap. */
final class MapsforgeScenes {

    private static final List<String> COVER_KEYS = List.of("natural", "landuse", "leisure", "waterway", "water");
    private static final List<String> WAY_KEYS = List.of("highway", "waterway", "railway", "route");

    private final double across;
    private final int x;
    private final int y;
    private final List<Scene.Surface> surfaces = new ArrayList<>();
    private final List<Scene.Line> lines = new ArrayList<>();
    private final List<Scene.Name> names = new ArrayList<>();

    private MapsforgeScenes(int z, int x, int y) {
        this.across = 1 << z;
        this.x = x;
        this.y = y;
    }

    static Scene of(MapReadResult read, Bounds bounds, int z, int x, int y) {
        MapsforgeScenes scenes = new MapsforgeScenes(z, x, y);
        double[] all = TileSearch.ring(bounds, z, x, y);
        scenes.surfaces.add(new Scene.Surface(read.isWater ? Cover.SEA : Cover.LAND, List.of(all)));
        for (org.mapsforge.map.datastore.Way way : read.ways) {
            scenes.add(way);
        }
        for (PointOfInterest point : read.pois) {
            scenes.add(point);
        }
        return new Scene(scenes.surfaces, scenes.lines, scenes.names);
    }

    private void add(org.mapsforge.map.datastore.Way way) {
        Map<String, String> tags = tags(way.tags);
        String name = tags.getOrDefault("name", "");
        List<double[]> parts = new ArrayList<>();
        for (LatLong[] part : way.latLongs) {
            parts.add(points(part));
        }
        if (parts.isEmpty()) {
            return;
        }
        Optional<Cover> cover = cover(tags);
        boolean area = isClosed(way.latLongs[0]);
        if (cover.isPresent() && area) {
            surfaces.add(new Scene.Surface(cover.get(), parts));
            if (cover.get() == Cover.WATER && !name.isEmpty() && way.labelPosition != null) {
                double[] at = points(way.labelPosition);
                names.add(new Scene.Name(Named.WATER, name, at[0], at[1]));
            }
            return;
        }
        way(tags).ifPresent(kind -> parts.forEach(part -> lines.add(new Scene.Line(kind, part, name))));
    }

    private static Optional<Cover> cover(Map<String, String> tags) {
        if (tags.containsKey("building")) {
            return Optional.of(Cover.BUILDING);
        }
        for (String key : COVER_KEYS) {
            Optional<Cover> cover = SceneWords.cover(tags.getOrDefault(key, ""));
            if (cover.isPresent()) {
                return cover;
            }
        }
        return Optional.empty();
    }

    private static Optional<Way> way(Map<String, String> tags) {
        if (tags.getOrDefault("tunnel", "no").equals("yes")) {
            return Optional.empty();
        }
        for (String key : WAY_KEYS) {
            Optional<Way> way = SceneWords.way(tags.getOrDefault(key, ""));
            if (way.isPresent()) {
                return way;
            }
        }
        String level = tags.getOrDefault("admin_level", "");
        return level.equals("2") || level.equals("4") ? Optional.of(Way.BORDER) : Optional.empty();
    }

    private void add(PointOfInterest point) {
        Map<String, String> tags = tags(point.tags);
        String name = tags.getOrDefault("name", "");
        Optional<Named> named = SceneWords.place(tags.getOrDefault("place", ""));
        if (!name.isEmpty() && named.isPresent()) {
            double[] at = points(point.position);
            names.add(new Scene.Name(named.get(), name, at[0], at[1]));
        }
    }

    private static Map<String, String> tags(List<Tag> tags) {
        Map<String, String> map = new HashMap<>();
        tags.forEach(tag -> map.put(tag.key, tag.value));
        return map;
    }

    private static boolean isClosed(LatLong[] part) {
        return part.length > 3 && part[0].equals(part[part.length - 1]);
    }

    private double[] points(LatLong... part) {
        double[] points = new double[part.length * 2];
        for (int i = 0; i < part.length; i++) {
            points[2 * i] = within(Mercator.x(part[i].longitude) * across - x);
            points[2 * i + 1] = within(Mercator.y(part[i].latitude) * across - y);
        }
        return points;
    }

    /** Far outside is all the same for one tile, but endless numbers would harm the drawing. */
    private static double within(double share) {
        return Double.isNaN(share) ? 0 : Math.max(-1e6, Math.min(1e6, share));
    }
}
