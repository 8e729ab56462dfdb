package id.petapam.route;

/** How a part of a way is travelled. FERRY: a ferry line that carries whoever comes, on wheels or on foot. */
public enum TravelMode {
    CAR,
    MOTORCYCLE,
    FOOT,
    BOAT,
    FERRY
}
