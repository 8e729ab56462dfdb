package id.petapam.map;

import id.petapam.geo.LatLon;
import id.petapam.model.Coverage;
import java.util.Random;

/** Stations for tests: villages here and there, some stations about each. */
final class Marks {

    static final MarkState PLAIN = new MarkState(MarkClass.KURANG_RAWAN, Coverage.EMPTY, false, AccessMark.NONE);

    private Marks() {}

    static StationMarks villages(int count, long seed) {
        Random dice = new Random(seed);
        StationMarks.Builder builder = new StationMarks.Builder();
        LatLon village = null;
        for (int i = 0; i < count; i++) {
            if (i % 7 == 0) {
                village = new LatLon(-4.2 + dice.nextDouble() * 0.8, 104.2 + dice.nextDouble() * 0.8);
            }
            MarkClass klass = MarkClass.values()[dice.nextInt(5)];
            builder.add(
                    village.offset(dice.nextGaussian() * 120, dice.nextGaussian() * 120),
                    new MarkState(klass, Coverage.EMPTY, false, AccessMark.NONE));
        }
        return builder.build();
    }
}
