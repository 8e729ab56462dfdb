package id.petapam.exchange;

import java.util.List;
import java.util.Set;

/** What the properties of official areas say, in the spellings of BIG, BPS, KPU and others. */
public enum AreaField implements ImportField {
    VILLAGE_CODE("villageCode", "KDEPUM, KODE DESA, KODE KEL, KODE KELURAHAN, KODE DESA KELURAHAN, KD DESA, KD KEL"),
    DISTRICT_CODE("districtCode", "KDCPUM, KODE KEC, KODE KECAMATAN, KD KEC"),
    REGENCY_CODE("regencyCode", "KDPKAB, KODE KAB, KODE KABUPATEN, KODE KAB KOTA, KD KAB, KODE KABKOTA"),
    CODE("code", "KODE, KODE WILAYAH, KODE KEMENDAGRI, KODE PUM, KODE KPU, KODE DDN, KD, CODE, ID"),
    VILLAGE(
            "village",
            "WADMKD, DESA, KELURAHAN, DESA KELURAHAN, KELURAHAN DESA, NAMA DESA, NAMA KELURAHAN, NM DESA, NMDESA,"
                    + " NAMA KEL, NM KEL, NAME 4, NAMA DESA KELURAHAN, VILLAGE"),
    DISTRICT("district", "WADMKC, KECAMATAN, KEC, NAMA KECAMATAN, NAMA KEC, NM KEC, NMKEC, NAME 3, DISTRICT"),
    REGENCY(
            "regency",
            "WADMKK, KABUPATEN, KAB, KOTA, KAB KOTA, KABUPATEN KOTA, KABKOT, KABKOTA, NAMA KABUPATEN, NAMA KAB, NAMA"
                    + " KAB KOTA, NM KAB, NMKAB, NAME 2, REGENCY"),
    NAME("name", "NAMA, NAMOBJ, NAMA OBJEK, NAMA WILAYAH, NAME");

    private static final Set<String> ONLY_WHOLE =
            Set.of("KODE", "KD", "CODE", "ID", "NAMA", "NAME", "KOTA", "KAB", "KEC", "DESA", "VILLAGE");

    private final String key;
    private final List<String> headers;

    AreaField(String key, String headers) {
        this.key = key;
        this.headers = List.of(headers.split(", "));
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public List<String> headers() {
        return headers;
    }

    @Override
    public boolean onlyWhole(String header) {
        return ONLY_WHOLE.contains(header);
    }
}
