package id.petapam.model;

/** What kind of body a unit is (domain 3e). */
public enum UnitKind {
    POLRES(ForceKind.POLRI),
    POLSEK(ForceKind.POLRI),
    BKO(ForceKind.POLRI),
    TNI(ForceKind.TNI),
    LINMAS(ForceKind.LINMAS),
    MITRA(ForceKind.MITRA);

    private final ForceKind force;

    UnitKind(ForceKind force) {
        this.force = force;
    }

    public ForceKind force() {
        return force;
    }
}
