package id.petapam.exchange;

import id.petapam.model.StatedFact;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a list of polling stations can say about one. There is no field for persons, parties or votes. */
public enum StationField implements ImportField {
    REGENCY(
            "regency",
            "KABUPATEN, KAB, KABUPATEN KOTA, KAB KOTA, KABKOTA, KOTA, NAMA KABUPATEN, NAMA KAB KOTA, POLRES, REGENCY"),
    DISTRICT("district", "KECAMATAN, KEC, NAMA KECAMATAN, NAMA KEC, DISTRIK, PPK, DISTRICT"),
    VILLAGE(
            "village",
            "DESA KELURAHAN, KELURAHAN DESA, DESA KEL, KEL DESA, KELURAHAN, DESA, KEL, DS, DS KEL, KEL DS, NAMA DESA,"
                    + " NAMA KELURAHAN, NAMA DESA KELURAHAN, NAMA KELURAHAN DESA, LURAH DESA, DESA LURAH, PPS, VILLAGE"),
    VILLAGE_CODE(
            "villageCode",
            "KODE DESA, KODE KELURAHAN, KODE KPU DESA, KODE KPU, KODE WILAYAH, KODE DESA KELURAHAN, KODE KELURAHAN"
                    + " DESA, KODE KEL, KODE KEL DESA, KODE KEMENDAGRI, KD DESA, KD KEL, ID DESA, KODE, VILLAGE CODE"),
    NUMBER("number", "NO TPS, NOMOR TPS, TPS NO, TPS NOMOR, NMR TPS, TPS, NOMOR, NUMBER, STATION NUMBER"),
    NAME("name", "NAMA TPS, STATION NAME"),
    ADDRESS(
            "address",
            "ALAMAT, ALAMAT TPS, LOKASI, LOKASI TPS, ALAMAT LOKASI TPS, LOKASI ALAMAT TPS, ALAMAT LOKASI, LOKASI"
                    + " ALAMAT, LETAK TPS, TEMPAT, TEMPAT TPS, NAMA LOKASI, NAMA LOKASI TPS, ADDRESS"),
    VOTERS(
            "registeredVoterCount",
            "DPT, JML DPT, JUMLAH DPT, TOTAL DPT, DPT JUMLAH, DPT JML, DPT TOTAL, JUMLAH PEMILIH, JML PEMILIH, TOTAL"
                    + " PEMILIH, PEMILIH, PEMILIH JUMLAH, PEMILIH JML, JUMLAH PEMILIH JUMLAH, JUMLAH PEMILIH TOTAL,"
                    + " JUMLAH PEMILIH TETAP, PEMILIH TETAP, DPT L P, L P, REGISTERED VOTERS"),
    VOTERS_MALE(
            "maleVoterCount",
            "L, LK, LAKI LAKI, LAKI, PRIA, DPT L, DPT LK, DPT LAKI LAKI, PEMILIH L, PEMILIH LAKI LAKI, JUMLAH PEMILIH"
                    + " L, JUMLAH PEMILIH LAKI LAKI, JML PEMILIH L"),
    VOTERS_FEMALE(
            "femaleVoterCount",
            "P, PR, PEREMPUAN, WANITA, DPT P, DPT PR, DPT PEREMPUAN, PEMILIH P, PEMILIH PEREMPUAN, JUMLAH PEMILIH P,"
                    + " JUMLAH PEMILIH PEREMPUAN, JML PEMILIH P"),
    LAT(
            "lat",
            "LAT, LATITUDE, LINTANG, Y, LS, GARIS LINTANG, LINTANG SELATAN, KOORDINAT Y, KOORDINAT LINTANG, KOORDINAT"
                    + " LAT, KOORDINAT LATITUDE, LINTANG Y, LAT Y, Y LAT"),
    LON(
            "lon",
            "LON, LONG, LNG, LONGITUDE, BUJUR, X, BT, GARIS BUJUR, BUJUR TIMUR, KOORDINAT X, KOORDINAT BUJUR,"
                    + " KOORDINAT LON, KOORDINAT LONG, KOORDINAT LONGITUDE, BUJUR X, LONG X, LON X, X LONG, X LON"),
    COORDINATE(
            "coordinate",
            "KOORDINAT, KORDINAT, TITIK KOORDINAT, TITIK KORDINAT, KOORDINAT TPS, KOORDINAT LOKASI, KOORDINAT GPS,"
                    + " TITIK GPS, GPS, TIKOR, LAT LONG, LAT LON, LAT LNG, LATLONG, LINTANG BUJUR, COORDINATE"),
    CLASS(
            "class",
            "KATEGORI, KERAWANAN, KLASIFIKASI, KELAS, TINGKAT KERAWANAN, KATEGORI KERAWANAN, KATEGORI TPS, KLASIFIKASI"
                    + " TPS, KLASIFIKASI KERAWANAN, STATUS KERAWANAN, KERAWANAN TPS, POTENSI KERAWANAN, TINGKAT RAWAN,"
                    + " STATUS RAWAN, KATEGORI RAWAN, KRITERIA, CLASS"),
    BASIS("basis", "DASAR, DASAR PENETAPAN, DASAR KATEGORI, DASAR PENILAIAN, BASIS"),
    SPECIAL("specialSite", "LOKASI KHUSUS, LOKSUS, TPS KHUSUS, TPS LOKASI KHUSUS, TPS LOKSUS, SPECIAL SITE"),
    ACCESS_MODE(
            "accessMode",
            StatedFact.ACCESS_MODE,
            "MODA, MODA AKSES, AKSES, MODA TRANSPORTASI, TRANSPORTASI, ACCESS MODE"),
    TRAVEL(
            "travelMinutes",
            StatedFact.TRAVEL_MINUTES,
            "WAKTU TEMPUH, WAKTU TEMPUH MENIT, WAKTU TEMPUH DARI POLRES, LAMA PERJALANAN, "
                    + "LAMA TEMPUH, TRAVEL MINUTES"),
    FLOOD("floodProne", StatedFact.FLOOD_PRONE, "RAWAN BANJIR, BANJIR, DAERAH BANJIR, LOKASI BANJIR, FLOOD PRONE"),
    HAZARD("hazardProne", StatedFact.HAZARD_PRONE, "RAWAN BENCANA, BENCANA, RAWAN LONGSOR, LONGSOR, HAZARD PRONE"),
    TIDE("tideDependent", StatedFact.TIDE_DEPENDENT, "PASANG SURUT, PASUT, TERGANTUNG PASANG SURUT, TIDE DEPENDENT"),
    SIGNAL(
            "signal",
            StatedFact.SIGNAL,
            "SINYAL, SINYAL SELULER, SINYAL HP, SINYAL TELEPON, JARINGAN SELULER, JARINGAN, SIGNAL"),
    POWER("power", StatedFact.POWER, "LISTRIK, PLN, JARINGAN LISTRIK, ALIRAN LISTRIK, POWER"),
    INTERNET("internet", StatedFact.INTERNET, "INTERNET, JARINGAN INTERNET"),
    WORKSITE(
            "nearWorksite",
            StatedFact.NEAR_WORKSITE,
            "WILAYAH KERJA, DEKAT WILAYAH KERJA, DEKAT TAMBANG, DEKAT PABRIK, NEAR WORKSITE"),
    LATE_LOGISTICS(
            "lateLogisticsHistory",
            StatedFact.LATE_LOGISTICS_HISTORY,
            "RIWAYAT LOGISTIK TERLAMBAT, LOGISTIK TERLAMBAT, KETERLAMBATAN LOGISTIK, "
                    + "RIWAYAT KETERLAMBATAN LOGISTIK, LATE LOGISTICS"),
    VIOLENCE("violenceHistory", StatedFact.VIOLENCE_HISTORY, "RIWAYAT KEKERASAN, KEKERASAN, VIOLENCE HISTORY"),
    INTIMIDATION(
            "intimidationHistory",
            StatedFact.INTIMIDATION_HISTORY,
            "RIWAYAT INTIMIDASI, INTIMIDASI, INTIMIDATION HISTORY"),
    FRICTION(
            "crowdFriction",
            StatedFact.CROWD_FRICTION,
            "POTENSI GESEKAN MASSA, GESEKAN MASSA, POTENSI GESEKAN, CROWD FRICTION"),
    DISPUTE(
            "boundaryDispute",
            StatedFact.BOUNDARY_DISPUTE,
            "SENGKETA BATAS, SENGKETA BATAS WILAYAH, SENGKETA TAPAL BATAS, BOUNDARY DISPUTE"),
    PLACE_TYPE(
            "specialPlaceType", StatedFact.SPECIAL_PLACE_TYPE, "JENIS LOKASI KHUSUS, JENIS LOKSUS, SPECIAL PLACE TYPE");

    private static final Set<String> ONLY_WHOLE = Set.of(
            "TPS",
            "KODE",
            "KOTA",
            "NOMOR",
            "NUMBER",
            "L",
            "P",
            "X",
            "Y",
            "LS",
            "BT",
            "L P",
            "DS",
            "LK",
            "PR",
            "KEL",
            "LOKASI",
            "TEMPAT",
            "DASAR",
            "KRITERIA",
            "KELAS",
            "POLRES",
            "LAKI",
            "PRIA",
            "GPS",
            "PPS",
            "PPK",
            "CLASS",
            "BASIS",
            "MODA",
            "AKSES",
            "TRANSPORTASI",
            "BANJIR",
            "BENCANA",
            "LONGSOR",
            "PASUT",
            "SINYAL",
            "JARINGAN",
            "SIGNAL",
            "LISTRIK",
            "PLN",
            "POWER",
            "INTERNET",
            "KEKERASAN",
            "INTIMIDASI",
            "WILAYAH KERJA");

    private final String key;
    private final List<String> headers;

    private final Optional<StatedFact> fact;

    StationField(String key, String headers) {
        this(key, Optional.empty(), headers);
    }

    StationField(String key, StatedFact fact, String headers) {
        this(key, Optional.of(fact), headers);
    }

    StationField(String key, Optional<StatedFact> fact, String headers) {
        this.key = key;
        this.fact = fact;
        this.headers = List.of(headers.split(", "));
    }

    /** The field of a command-line key such as {@code registeredVoterCount}, or of its constant's name. */
    public static Optional<StationField> of(String key) {
        return Arrays.stream(values())
                .filter(f -> f.key.equalsIgnoreCase(key) || f.name().equalsIgnoreCase(key))
                .findFirst();
    }

    /** The fact that the column states about a station, if it is such a column. */
    public Optional<StatedFact> fact() {
        return fact;
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
