package id.petapam.model;

/** How a part of a way is travelled. FERRY carries whoever comes, on wheels or on foot. */
public enum TravelBy {
    CAR,
    MOTORCYCLE,
    FOOT,
    BOAT,
    FERRY;

    /** True on a river, a canal or the sea. */
    public boolean isOnWater() {
        return this == BOAT || this == FERRY;
    }
}
