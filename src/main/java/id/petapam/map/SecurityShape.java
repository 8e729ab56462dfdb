package id.petapam.map;

import id.petapam.geo.LatLon;
import id.petapam.geo.Mercator;
import id.petapam.model.Site;
import id.petapam.model.SiteKind;
import java.util.ArrayList;
import java.util.List;

/**
 * A ring or line of the city security plan as it is drawn, on the screen and on paper alike.
 *
 * @param xy corners on the Mercator unit square: x, y, x, y ...; a ring comes back to its first corner
 * @param dashed drawn with gaps, so that it is told apart without colour
 * @param name what stands beside it; "R1" for the ring next to the place
 */
public record SecurityShape(SiteKind kind, String name, double[] xy, boolean dashed, int argb) {

    private static final int CORNERS = 72;

    private static final int RING = 0xFFB3261E;
    private static final int EVACUATION = 0xFF0B6E3B;
    private static final int WIRE = 0xFF37424F;
    private static final int TRAFFIC = 0xFF8A4B00;

    /** What of these sites is a ring or a line. */
    public static List<SecurityShape> of(Iterable<Site> sites) {
        List<SecurityShape> shapes = new ArrayList<>();
        for (Site site : sites) {
            if (site.siteKind() == SiteKind.RING && site.detail().radiusMetres() > 0) {
                shapes.add(new SecurityShape(
                        SiteKind.RING,
                        shortName(site),
                        circle(site.point().at(), site.detail().radiusMetres()),
                        true,
                        RING));
            } else if (site.detail().line().size() > 1) {
                shapes.add(new SecurityShape(
                        site.siteKind(),
                        site.name(),
                        line(site.detail().line()),
                        site.siteKind() == SiteKind.BARBED_WIRE,
                        colour(site.siteKind())));
            }
        }
        return shapes;
    }

    /** Colour of a kind of line or ring, ARGB. */
    public static int colour(SiteKind kind) {
        return switch (kind) {
            case RING -> RING;
            case EVACUATION_ROUTE -> EVACUATION;
            case BARBED_WIRE -> WIRE;
            default -> TRAFFIC;
        };
    }

    /** Half the way across from west to east, Mercator units: how far its outermost corners stand apart. */
    public double reach() {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int i = 0; i < xy.length; i += 2) {
            least = Math.min(least, xy[i]);
            most = Math.max(most, xy[i]);
            top = Math.min(top, xy[i + 1]);
            bottom = Math.max(bottom, xy[i + 1]);
        }
        return Math.max(most - least, bottom - top) / 2;
    }

    /** The northernmost corner: where its name stands. */
    public double[] top() {
        int best = 0;
        for (int i = 2; i < xy.length; i += 2) {
            best = xy[i + 1] < xy[best + 1] ? i : best;
        }
        return new double[] {xy[best], xy[best + 1]};
    }

    /** Where the mark of a site stands: that of a ring on its line, north of the middle. */
    public static LatLon markOf(Site site) {
        return site.siteKind() == SiteKind.RING
                ? site.point().at().offset(0, site.detail().radiusMetres())
                : site.point().at();
    }

    /** "Ring 1 KPU OKU Timur" is told apart from its neighbours by its beginning alone. */
    private static String shortName(Site site) {
        String[] words = site.name().split(" ");
        return words.length > 1 && words[1].matches("\\d") ? words[0] + " " + words[1] : site.name();
    }

    private static double[] circle(LatLon middle, int radius) {
        double[] xy = new double[2 * CORNERS + 2];
        for (int i = 0; i <= CORNERS; i++) {
            double angle = 2 * Math.PI * i / CORNERS;
            put(xy, i, middle.offset(radius * Math.sin(angle), radius * Math.cos(angle)));
        }
        return xy;
    }

    private static double[] line(List<LatLon> points) {
        double[] xy = new double[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            put(xy, i, points.get(i));
        }
        return xy;
    }

    private static void put(double[] xy, int i, LatLon at) {
        xy[2 * i] = Mercator.x(at.lon());
        xy[2 * i + 1] = Mercator.y(at.lat());
    }
}
