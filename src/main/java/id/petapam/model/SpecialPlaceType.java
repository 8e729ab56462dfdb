package id.petapam.model;

/** What kind of place a KHUSUS station is in. */
public enum SpecialPlaceType {
    LAPAS,
    RUTAN,
    PANTI_SOSIAL,
    RELOKASI_BENCANA,
    RUMAH_SAKIT,
    PERUSAHAAN
}
