package id.petapam.ui.map;

import id.petapam.map.ClusterLevel;
import id.petapam.map.Viewport;
import id.petapam.model.SiteKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where the plates of sites are drawn at one view so that they cover neither clusters nor each other: at their point, or
 * a little beside it with a line to it. Police sectors that find no room are left out until the map is nearer; every
 * other site is always drawn. Knows no toolkit.
 */
final class SitePlaces {

    /** Half the sides of a plate with its ring, at normal size, pixels. */
    static final double HALF_WIDTH = 18;

    static final double HALF_HEIGHT = 11;

    /** Farther out than this, two dozen sectors say less than the clusters they stand beside. */
    private static final double SECTORS_FROM = 9.5;

    private static final double[] AWAY = {0, 24, 34, 46};
    private static final int DIRECTIONS = 8;

    /** A plate: its middle, and the point it belongs to; pixels of the view. */
    record Plate(SiteMark site, double x, double y, double pointX, double pointY) {

        boolean isBeside() {
            return x != pointX || y != pointY;
        }
    }

    private final Viewport view;
    private final double size;
    private final List<double[]> discs = new ArrayList<>();
    private final List<Plate> plates = new ArrayList<>();

    private SitePlaces(Viewport view, double size) {
        this.view = view;
        this.size = size;
    }

    /** @param size of symbols against normal */
    static List<Plate> of(MapPicture picture, Viewport view, double size) {
        if (picture.sites().isEmpty()) {
            return List.of();
        }
        SitePlaces places = new SitePlaces(view, size);
        ClusterLevel level = picture.clusters().level(view.zoom());
        for (int c : level.visible(view)) {
            places.discs.add(
                    new double[] {view.screenX(level.worldX(c)), view.screenY(level.worldY(c)), level.radius(c)});
        }
        picture.sites().stream()
                .sorted(Comparator.comparing(SitePlaces::isSector)
                        .thenComparing(SitePlaces::isRing)
                        .thenComparing(s -> s.id().value()))
                .forEach(places::place);
        return places.plates;
    }

    private static boolean isRing(SiteMark site) {
        return site.kind() == SiteKind.RING;
    }

    private static boolean isSector(SiteMark site) {
        return site.kind() == SiteKind.POLICE_SECTOR;
    }

    private void place(SiteMark site) {
        double px = view.screenX(site.at());
        double py = view.screenY(site.at());
        if (px < -60 || py < -60 || px > view.width() + 60 || py > view.height() + 60) {
            return;
        }
        if (site.radius() > 0 && isTooSmall(site, py)) {
            return;
        }
        // Larger plates need more room between them.
        if (isSector(site) && view.zoom() < SECTORS_FROM + 2 * Math.log(size) / Math.log(2)) {
            return;
        }
        for (double away : AWAY) {
            for (int d = 0; d < (away == 0 ? 1 : DIRECTIONS); d++) {
                double angle = 2 * Math.PI * d / DIRECTIONS - Math.PI / 2;
                double x = px + away * size * Math.cos(angle);
                double y = py + away * size * Math.sin(angle);
                if (isFree(x, y)) {
                    plates.add(new Plate(site, x, y, px, py));
                    return;
                }
            }
        }
        if (!isSector(site)) {
            plates.add(new Plate(site, px, py, px, py));
        }
    }

    /** From afar a ring is a speck on its place, and its plate would only push that of the place aside. */
    private boolean isTooSmall(SiteMark ring, double top) {
        double middle = view.screenY(ring.at().offset(0, -ring.radius()));
        return middle - top < 2 * HALF_HEIGHT * size;
    }

    private boolean isFree(double x, double y) {
        double w = HALF_WIDTH * size;
        double h = HALF_HEIGHT * size;
        for (double[] disc : discs) {
            double dx = Math.max(0, Math.abs(disc[0] - x) - w);
            double dy = Math.max(0, Math.abs(disc[1] - y) - h);
            if (dx * dx + dy * dy < disc[2] * disc[2]) {
                return false;
            }
        }
        for (Plate plate : plates) {
            if (Math.abs(plate.x() - x) < 2 * w && Math.abs(plate.y() - y) < 2 * h) {
                return false;
            }
        }
        return true;
    }
}
