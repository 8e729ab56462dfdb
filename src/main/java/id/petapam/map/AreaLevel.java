package id.petapam.map;

/** Rank of an area, from wide to narrow: province, kabupaten/kota, kecamatan. */
public enum AreaLevel {
    PROVINCE,
    REGENCY,
    DISTRICT
}
