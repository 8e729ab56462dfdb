package id.petapam.ui.map;

import id.petapam.map.ClusterLevel;
import id.petapam.map.MapTheme;
import id.petapam.map.Viewport;
import id.petapam.model.SiteId;
import id.petapam.model.StationId;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Stations, clusters, sites and names, laid over the ground whenever the view moves. JavaFX thread only. */
final class MarkLayer {

    private static final double LEADER = 1.2;

    private final FxFonts fonts;
    private final Names names;
    private MapTheme theme = MapTheme.LIGHT;
    private double size = 1;
    private double scale = 1;
    private Sprites sprites;
    private MapPicture picture = MapPicture.EMPTY;
    private final BitSet selected = new BitSet();
    private Set<SiteId> selectedSites = Set.of();
    private List<SitePlaces.Plate> plates = List.of();
    private List<ZoneMark> zones = List.of();
    private boolean changed = true;

    MarkLayer(FxFonts fonts, Names names) {
        this.fonts = fonts;
        this.names = names;
        this.sprites = new Sprites(theme, size, scale, fonts);
    }

    void look(MapTheme newTheme, double newSize, double newScale) {
        if (newTheme != theme || newSize != size || newScale != scale) {
            theme = newTheme;
            size = newSize;
            scale = newScale;
            sprites = new Sprites(theme, size, scale, fonts);
            changed = true;
        }
    }

    double renderScale() {
        return scale;
    }

    double size() {
        return size;
    }

    MapTheme theme() {
        return theme;
    }

    Sprites sprites() {
        return sprites;
    }

    MapPicture picture() {
        return picture;
    }

    void show(MapPicture newPicture) {
        picture = newPicture;
        changed = true;
    }

    void zones(List<ZoneMark> newZones) {
        zones = List.copyOf(newZones);
        changed = true;
    }

    void select(Set<StationId> stations, Set<SiteId> sites) {
        selected.clear();
        for (StationId id : stations) {
            picture.number(id).ifPresent(selected::set);
        }
        selectedSites = Set.copyOf(sites);
        changed = true;
    }

    /** Where sites were drawn last. */
    List<SitePlaces.Plate> plates() {
        return plates;
    }

    /** Whether it would look different in the same view. */
    boolean isChanged() {
        return changed;
    }

    void lay(Pixels on, Viewport view) {
        changed = false;
        new ZoneLines(on, view, scale, size, theme).lay(zones, sprites);
        new SecurityLines(on, view, scale, size, theme).lay(picture.security(), sprites);
        names.lay(on, view, scale);
        plates = SitePlaces.of(picture, view, size);
        layLeaders(on);
        layStations(on, view);
        laySites(on);
    }

    private void layStations(Pixels on, Viewport view) {
        ClusterLevel level = picture.clusters().level(view.zoom());
        int[] visible = level.visible(view);
        sprites.prepare(level, visible, picture.marks()::stateCode);
        for (int c : visible) {
            double x = view.screenX(level.worldX(c));
            double y = view.screenY(level.worldY(c));
            sprites.of(level, c, picture.marks()::stateCode).lay(on, x, y, scale);
            if (!selected.isEmpty() && isSelected(level, c)) {
                sprites.ring(level.radius(c)).lay(on, x, y, scale);
            }
        }
    }

    private boolean isSelected(ClusterLevel level, int cluster) {
        if (level.count(cluster) == 1) {
            return selected.get(level.firstMember(cluster));
        }
        for (int member : level.members(cluster)) {
            if (selected.get(member)) {
                return true;
            }
        }
        return false;
    }

    /** Below the discs, so that no line crosses a figure. */
    private void layLeaders(Pixels on) {
        int colour = theme.marks().estimated();
        for (SitePlaces.Plate plate : plates) {
            if (plate.isBeside()) {
                on.line(
                        plate.pointX() * scale,
                        plate.pointY() * scale,
                        plate.x() * scale,
                        plate.y() * scale,
                        LEADER * scale,
                        colour);
            }
        }
    }

    private void laySites(Pixels on) {
        for (SitePlaces.Plate plate : plates) {
            sprites.site(plate.site()).lay(on, plate.x(), plate.y(), scale);
            if (selectedSites.contains(plate.site().id())) {
                sprites.ring(14 * size).lay(on, plate.x(), plate.y(), scale);
            }
        }
    }
}
