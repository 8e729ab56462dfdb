package id.petapam.planner.assign;

/** What goes first after the coverage of posts, which always does. */
public enum Order {
    /** Fewest breaches, least travel, then as few changes as possible: for a new proposal. */
    PROPOSE,
    /** As few changes as possible, then fewest breaches, least travel: for a repair. */
    REPAIR
}
