package id.petapam.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a list of sites (KPU, PPK, stores, piers ...) can say about one. Holds no person. */
public enum SiteField implements ImportField {
    NAME(
            "name",
            "NAMA, NAMA LOKASI, NAMA OBJEK, NAMA TEMPAT, NAMA KANTOR, NAMA TITIK, NAMA SITE, NAMOBJ, OBJEK, LOKASI,"
                    + " TEMPAT, TITIK, INSTANSI, KANTOR, STOP NAME, SITE NAME, NAME, TITLE"),
    KIND(
            "kind",
            "JENIS, JENIS LOKASI, JENIS OBJEK, JENIS TITIK, TIPE, TIPE OBJEK, KATEGORI, KATEGORI OBJEK, KELOMPOK,"
                    + " FUNGSI, REMARK, AMENITY, FEATURECLA, TYPE, KIND, SYMBOL, SYM"),
    FOLDER("folder", "FOLDER, LAYER, LAPISAN"),
    DESCRIPTION("description", "KETERANGAN, DESKRIPSI, KET, CATATAN, DESCRIPTION, DESC, CMT"),
    WANTED(
            "wantedPolice",
            "PERSONEL, JUMLAH PERSONEL, JML PERSONEL, KEBUTUHAN, KEBUTUHAN PERSONEL, KEBUTUHAN POLRI, JUMLAH POLRI,"
                    + " POLRI, WANTED"),
    REGENCY("regency", StationField.REGENCY.headers()),
    DISTRICT("district", StationField.DISTRICT.headers()),
    VILLAGE("village", StationField.VILLAGE.headers()),
    VILLAGE_CODE("villageCode", StationField.VILLAGE_CODE.headers()),
    LAT("lat", StationField.LAT.headers()),
    LON("lon", StationField.LON.headers()),
    COORDINATE("coordinate", StationField.COORDINATE.headers()),
    /** What shape the feature has; only files of features say it. */
    SHAPE("geometry", "GEOMETRY");

    private static final Set<String> ONLY_WHOLE = Set.of(
            "NAMA",
            "NAME",
            "TITLE",
            "OBJEK",
            "LOKASI",
            "TEMPAT",
            "TITIK",
            "KANTOR",
            "INSTANSI",
            "TYPE",
            "KIND",
            "SYM",
            "SYMBOL",
            "FUNGSI",
            "REMARK",
            "LAYER",
            "FOLDER",
            "DESC",
            "CMT",
            "KET",
            "POLRI",
            "PERSONEL",
            "GEOMETRY",
            "KODE",
            "PPK",
            "PPS");

    private final String key;
    private final List<String> headers;

    SiteField(String key, String headers) {
        this(key, List.of(headers.split(", ")));
    }

    SiteField(String key, List<String> headers) {
        this.key = key;
        this.headers = headers;
    }

    /** The field of a command-line key, or of its constant's name. */
    public static Optional<SiteField> of(String key) {
        return Arrays.stream(values())
                .filter(f -> f.key.equalsIgnoreCase(key) || f.name().equalsIgnoreCase(key))
                .findFirst();
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
        return ONLY_WHOLE.contains(header)
                || Arrays.stream(StationField.values())
                        .anyMatch(f -> f.onlyWhole(header) && f.headers().equals(headers));
    }
}
