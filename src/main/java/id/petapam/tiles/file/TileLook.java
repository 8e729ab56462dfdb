package id.petapam.tiles.file;

import id.petapam.map.BaseMap;
import id.petapam.map.MapArea;
import id.petapam.map.MapPlace;
import id.petapam.map.MapTheme;
import id.petapam.map.MapWater;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a map of shapes is drawn by us; pictures stay as they are.
 *
 * @param dots for one pixel, 1 on the screen, more on paper
 * @param named what the plan's own map writes already and is left out here, as {@link #key} gives it
 */
public record TileLook(MapTheme theme, int dots, Set<String> named) {

    private static final Pattern KIND =
            Pattern.compile("^(sungai|sei|air|danau|kota|kabupaten|kecamatan|kelurahan|desa) ");

    public TileLook {
        named = Set.copyOf(named);
        if (dots < 1) {
            throw new IllegalArgumentException("dots " + dots);
        }
    }

    /** On the screen, with all names of the file. */
    public static TileLook of(MapTheme theme) {
        return new TileLook(theme, 1, Set.of());
    }

    /** Below a map that writes names of its own. */
    public static TileLook below(BaseMap map, MapTheme theme, int dots) {
        Stream<String> names = Stream.of(
                        map.layers().areas().stream().map(MapArea::name),
                        map.layers().places().stream().map(MapPlace::name),
                        map.layers().rivers().stream().map(MapWater::name),
                        map.layers().lakes().stream().map(MapWater::name))
                .flatMap(s -> s);
        return new TileLook(
                theme, dots, names.map(TileLook::key).filter(n -> !n.isEmpty()).collect(Collectors.toSet()));
    }

    /** "Sungai Komering" and "KOMERING" are one name. */
    static String key(String name) {
        return KIND.matcher(name.toLowerCase(Locale.ROOT).strip()).replaceFirst("");
    }

    boolean writes(String name) {
        return named.isEmpty() || !named.contains(key(name));
    }
}
