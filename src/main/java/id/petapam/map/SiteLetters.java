package id.petapam.map;

import id.petapam.model.SiteKind;

/** Short letters of a site on the map: Indonesian abbreviations, the same in every language. */
final class SiteLetters {

    private SiteLetters() {}

    static String of(SiteKind kind) {
        return switch (kind) {
            case ELECTION_OFFICE -> "KPU";
            case ELECTION_SUPERVISOR -> "BWS";
            case DISTRICT_COMMITTEE -> "PPK";
            case LOGISTICS_DEPOT -> "GDG";
            case POLICE_DISTRICT -> "POLRES";
            case POLICE_SECTOR -> "SEK";
            case ARMY_DISTRICT -> "TNI";
            case GUARD_POST -> "PAM";
            case WATCH_POST -> "PTU";
            case CORDON_POINT -> "SKT";
            case PIER -> "DMG";
            case HOSPITAL -> "RS";
            case FIRE_STATION -> "DKR";
            case PRISON -> "LPS";
            case RESERVE -> "CAD";
            case OTHER -> "LOK";
            case RING -> "RING";
            case INTEGRATED_POST -> "TPD";
            case TRAFFIC_DIVERSION -> "ALIH";
            case BARBED_WIRE -> "KWT";
            case EVACUATION_ROUTE -> "EVK";
            case EVACUATION_POINT -> "TEV";
            case ASSEMBLY_POINT -> "KMP";
            case NEGOTIATION_POINT -> "NEG";
            case CROWD_CONTROL_INITIAL -> "DAL1";
            case CROWD_CONTROL_ADVANCED -> "DAL2";
            case RIOT_CONTROL -> "PHH";
            case TACTICAL_VEHICLE -> "RTS";
        };
    }
}
