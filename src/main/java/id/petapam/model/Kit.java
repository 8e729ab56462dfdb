package id.petapam.model;

/**
 * Things that a team carries or a unit has in store.
 *
 * @param radios handheld radios (HT), 0 or more
 * @param lifeVests 0 or more
 */
public record Kit(int radios, int lifeVests) {

    public static final Kit NONE = new Kit(0, 0);

    public Kit {
        if (radios < 0 || lifeVests < 0) {
            throw new IllegalArgumentException("fewer than none: " + radios + ", " + lifeVests);
        }
    }

    public Kit plus(Kit more) {
        return new Kit(radios + more.radios, lifeVests + more.lifeVests);
    }
}
