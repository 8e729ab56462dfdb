package id.petapam.model;

/** What a site is (domain 11.8). */
public enum SiteKind {
    ELECTION_OFFICE,
    ELECTION_SUPERVISOR,
    DISTRICT_COMMITTEE,
    LOGISTICS_DEPOT,
    POLICE_DISTRICT,
    POLICE_SECTOR,
    ARMY_DISTRICT,
    GUARD_POST,
    WATCH_POST,
    CORDON_POINT,
    PIER,
    HOSPITAL,
    FIRE_STATION,
    PRISON,
    RESERVE,
    OTHER
}
