package id.petapam.region.build;

import id.petapam.region.Lake;
import id.petapam.region.detail.WaterTraits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/** The larger lakes, as coarse surfaces: what answers whether water lies between two places. */
final class CoarseWater {

    /** Square degrees, about 25 hectares near the equator. */
    private static final double LARGE = 2e-5;

    /** Degrees, about 30 m. */
    private static final double COARSE = 0.0003;

    private final List<Lake> lakes = new ArrayList<>();

    void add(Geometry surface, String name, WaterTraits traits) {
        if (traits.kind() == WaterTraits.Kind.LAKE && surface.getArea() >= LARGE) {
            Geometry coarse = TopologyPreservingSimplifier.simplify(surface, COARSE);
            lakes.add(new Lake(Optional.of(name.strip()).filter(n -> !n.isEmpty()), coarse));
        }
    }

    /** Those known before, but where one of these lies the same water is not there twice. */
    List<Lake> with(List<Lake> known) {
        List<Lake> all = new ArrayList<>();
        for (Lake old : known) {
            if (lakes.stream().noneMatch(l -> l.geometry().intersects(old.geometry()))) {
                all.add(old);
            }
        }
        all.addAll(lakes);
        return all;
    }
}
