package id.petapam.model;

/**
 * Guarding pattern of a class: three named numbers, never a string, since published patterns differ in their order
 * (domain 0.1). Shown as "2 Polri : 8 TPS : 16 Linmas".
 *
 * @param police officers of Polri for one group, 0 ... 99
 * @param stations polling stations one group holds at most, 1 ... 99
 * @param linmasPerStation community guards at each station, 0 ... 99
 */
public record GuardPattern(int police, int stations, int linmasPerStation) {

    public GuardPattern {
        if (police < 0
                || police > 99
                || stations < 1
                || stations > 99
                || linmasPerStation < 0
                || linmasPerStation > 99) {
            throw new IllegalArgumentException(
                    "not a pattern: " + police + ":" + stations + ":" + linmasPerStation + " each");
        }
    }

    /** Linmas of a full group: the third number of the pattern as it is announced. */
    public int linmas() {
        return stations * linmasPerStation;
    }

    /** R-01 for one class: officers that so many stations need, whole groups only. */
    public Headcount policeFor(int stationCount) {
        return Headcount.of((stationCount + stations - 1) / stations * police);
    }

    public Headcount linmasFor(int stationCount) {
        return Headcount.of(stationCount * linmasPerStation);
    }

    public GuardPattern withStations(int n) {
        return new GuardPattern(police, n, linmasPerStation);
    }
}
