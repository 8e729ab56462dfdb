package id.petapam.model;

/**
 * Ranks of Polri and TNI, lowest first within each force (domain 3d). The order of the constants is the order of rank.
 */
public enum Rank {
    /** Civil staff or a rank that was not recognised: stands below all. */
    UNKNOWN("", ForceKind.POLRI),
    /** Civil servant of Polri, with an 18-digit NIP. */
    PNS("PNS", ForceKind.POLRI),
    BHARADA("Bharada", ForceKind.POLRI),
    BHARATU("Bharatu", ForceKind.POLRI),
    BHARAKA("Bharaka", ForceKind.POLRI),
    ABRIPDA("Abripda", ForceKind.POLRI),
    ABRIPTU("Abriptu", ForceKind.POLRI),
    ABRIP("Abrip", ForceKind.POLRI),
    BRIPDA("Bripda", ForceKind.POLRI),
    BRIPTU("Briptu", ForceKind.POLRI),
    BRIGPOL("Brigpol", ForceKind.POLRI),
    BRIPKA("Bripka", ForceKind.POLRI),
    AIPDA("Aipda", ForceKind.POLRI),
    AIPTU("Aiptu", ForceKind.POLRI),
    IPDA("Ipda", ForceKind.POLRI),
    IPTU("Iptu", ForceKind.POLRI),
    AKP("AKP", ForceKind.POLRI),
    KOMPOL("Kompol", ForceKind.POLRI),
    AKBP("AKBP", ForceKind.POLRI),
    KOMBES_POL("Kombes Pol", ForceKind.POLRI),
    BRIGJEN_POL("Brigjen Pol", ForceKind.POLRI),
    IRJEN_POL("Irjen Pol", ForceKind.POLRI),
    KOMJEN_POL("Komjen Pol", ForceKind.POLRI),
    JENDERAL_POL("Jenderal Pol", ForceKind.POLRI),
    PRADA("Prada", ForceKind.TNI),
    PRATU("Pratu", ForceKind.TNI),
    PRAKA("Praka", ForceKind.TNI),
    KOPDA("Kopda", ForceKind.TNI),
    KOPTU("Koptu", ForceKind.TNI),
    KOPKA("Kopka", ForceKind.TNI),
    SERDA("Serda", ForceKind.TNI),
    SERTU("Sertu", ForceKind.TNI),
    SERKA("Serka", ForceKind.TNI),
    SERMA("Serma", ForceKind.TNI),
    PELDA("Pelda", ForceKind.TNI),
    PELTU("Peltu", ForceKind.TNI),
    LETDA("Letda", ForceKind.TNI),
    LETTU("Lettu", ForceKind.TNI),
    KAPTEN("Kapten", ForceKind.TNI),
    MAYOR("Mayor", ForceKind.TNI),
    LETKOL("Letkol", ForceKind.TNI),
    KOLONEL("Kolonel", ForceKind.TNI),
    BRIGJEN_TNI("Brigjen TNI", ForceKind.TNI),
    MAYJEN_TNI("Mayjen TNI", ForceKind.TNI),
    LETJEN_TNI("Letjen TNI", ForceKind.TNI),
    JENDERAL_TNI("Jenderal TNI", ForceKind.TNI);

    private final String label;
    private final ForceKind force;

    Rank(String label, ForceKind force) {
        this.label = label;
        this.force = force;
    }

    /** The rank as it is written on lists; empty for UNKNOWN. */
    public String label() {
        return label;
    }

    public ForceKind force() {
        return force;
    }

    /** a senior non-commissioned officer or above, who can lead a pair (above Briptu). */
    public boolean canLeadPair() {
        return force == ForceKind.POLRI && compareTo(BRIPTU) > 0;
    }

    /** an officer, Ipda or above. */
    public boolean isOfficer() {
        return force == ForceKind.POLRI && compareTo(IPDA) >= 0;
    }
}
