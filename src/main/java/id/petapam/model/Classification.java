package id.petapam.model;

/** Who may see a paper or picture: RAHASIA is full, TERBATAS has no names, service numbers or phones. */
public enum Classification {
    RAHASIA,
    TERBATAS
}
