package id.petapam.tiles.file;

import id.petapam.map.MapTheme;
import id.petapam.tiles.file.Scene.Cover;
import id.petapam.tiles.file.Scene.Way;
import java.util.EnumMap;
import java.util.Map;

/** Colours of shapes from other maps, {@code 0xAARRGGBB}: pale, so that the plan's symbols carry the colour. */
final class SceneColours {

    /** From farm land to others, in the order of {@link Cover}. */
    private static final int[] LIGHT_COVERS = {
        0xFFF2EFDD, 0xFFE7EDD8, 0xFFDAE6CE, 0xFFD9E6E2, 0xFFF3EACF, 0xFFEAE4DC, 0xFFDDEAD2, 0xFFE6E0EA
    };

    private static final int[] DARK_COVERS = {
        0xFF151D2B, 0xFF13212B, 0xFF11252A, 0xFF122837, 0xFF221F2A, 0xFF1A2233, 0xFF12282B, 0xFF221D36
    };
    private static final int[] PRINT_COVERS = {
        0xFFFBFAF4, 0xFFF4F7EE, 0xFFECF2E6, 0xFFEBF2F0, 0xFFFAF6EA, 0xFFF3F0EC, 0xFFEEF4E9, 0xFFF3F0F5
    };

    private final MapTheme theme;
    private final Map<Cover, Integer> covers = new EnumMap<>(Cover.class);

    SceneColours(MapTheme theme) {
        this.theme = theme;
        int[] own = theme == MapTheme.PRINT ? PRINT_COVERS : theme.isDark() ? DARK_COVERS : LIGHT_COVERS;
        for (int i = 0; i < own.length; i++) {
            covers.put(Cover.values()[i + Cover.FARM.ordinal()], own[i]);
        }
        covers.put(Cover.SEA, theme.ground().water());
        covers.put(Cover.LAND, theme.ground().land());
        covers.put(Cover.WATER, theme.ground().water());
        covers.put(Cover.BUILDING, theme.isDark() ? 0xFF243049 : theme == MapTheme.PRINT ? 0xFFE2DED8 : 0xFFDDD5CA);
    }

    int cover(Cover cover) {
        return covers.get(cover);
    }

    /** The inside of a road, or a line that has no rim. */
    int line(Way way) {
        boolean dark = theme.isDark();
        return switch (way) {
            case STREAM, RIVER, FERRY -> theme.ground().waterLine();
            case MOTORWAY -> dark ? 0xFF7A5B22 : 0xFFF5D796;
            case TRUNK -> dark ? 0xFF6B5327 : 0xFFF8E2B1;
            case PRIMARY -> dark ? 0xFF544A33 : 0xFFFBEDCB;
            case SECONDARY, TERTIARY -> dark ? 0xFF3A465C : 0xFFFFFFFF;
            case MINOR -> dark ? 0xFF2E3A50 : 0xFFFFFFFF;
            case TRACK, PATH -> dark ? 0xFF54617A : 0xFFB9A98C;
            case RAIL -> dark ? 0xFF64748B : 0xFFA9A195;
            case BORDER -> theme.borders().regency();
            case OTHER -> dark ? 0xFF64748B : 0xFF9C9280;
        };
    }

    /** The rim of a road. */
    int rim() {
        return theme.isDark() ? 0xFF0A101B : theme == MapTheme.PRINT ? 0xFF8A857C : 0xFFBFB39E;
    }
}
