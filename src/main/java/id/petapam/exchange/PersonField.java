package id.petapam.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a list of personnel can say about a person; nothing else of it is read (UU 27/2022: no more than needed). */
public enum PersonField implements ImportField {
    NAME("name", "NAMA, NAMA LENGKAP, NAMA PERSONEL, NAMA ANGGOTA, NAMA PERSONIL, NAME"),
    RANK("rank", "PANGKAT, PKT, PANGKAT GOL, PANGKAT GOLONGAN, GOLONGAN, RANK"),
    SERVICE_NUMBER("serviceNumber", "NRP, NIP, NRP NIP, NIP NRP, NO NRP, NOMOR NRP, NRP NIP ASN, SERVICE NUMBER"),
    /** Both in one cell: BRIPKA / 85010203. */
    RANK_AND_NUMBER("rankAndNumber", "PANGKAT NRP, PANGKAT NRP NIP, PKT NRP, PANGKAT DAN NRP, PANGKAT NIP"),
    POSITION("position", "JABATAN, JAB, JABATAN STRUKTURAL, JABATAN DINAS, POSITION"),
    UNIT(
            "unit",
            "KESATUAN, SATUAN, SATKER, KESATUAN SATUAN, SATUAN KERJA, UNIT, ASAL KESATUAN, ASAL SATUAN, SATUAN"
                    + " FUNGSI, POLSEK"),
    /** Both in one cell: BANIT SAMAPTA / POLSEK MARTAPURA. */
    POSITION_AND_UNIT("positionAndUnit", "JABATAN KESATUAN, JABATAN SATUAN, JAB KESATUAN, JABATAN DAN KESATUAN"),
    PHONE("phone", "HP, NO HP, NOMOR HP, TELP, NO TELP, TELEPON, NO TELEPON, NO WA, WA, NO HP WA, HANDPHONE, PHONE");

    private static final Set<String> ONLY_WHOLE = Set.of("UNIT", "NAMA", "HP", "WA", "NAME", "RANK", "JAB", "GOLONGAN");

    private final String key;
    private final List<String> headers;

    PersonField(String key, String headers) {
        this.key = key;
        this.headers = List.of(headers.split(", "));
    }

    /** The field of a command-line key such as {@code serviceNumber}, or of its constant's name. */
    public static Optional<PersonField> of(String key) {
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
        return ONLY_WHOLE.contains(header);
    }
}
