package id.petapam.model;

/** Whose people they are. Only POLRI counts against the need for police. */
public enum ForceKind {
    POLRI,
    TNI,
    LINMAS,
    /** Satpol PP, Dishub, BPBD ... */
    MITRA
}
