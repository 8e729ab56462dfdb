package id.petapam.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderFinderTest {

    private final HeaderWords<StationField> words = new HeaderWords<>(StationField.class);

    @ParameterizedTest
    @CsvSource({
        "KAB/KOTA,REGENCY",
        "Kabupaten,REGENCY",
        "KEC.,DISTRICT",
        "Nama Kecamatan,DISTRICT",
        "kode_kpu_desa,VILLAGE_CODE",
        "desa_kelurahan,VILLAGE",
        "KELURAHAN / DESA,VILLAGE",
        "Desa/Kel,VILLAGE",
        "no_tps,NUMBER",
        "NOMOR TPS,NUMBER",
        "TPS,NUMBER",
        "NAMA TPS,NAME",
        "Alamat Lengkap TPS,ADDRESS",
        "LOKASI,ADDRESS",
        "JML DPT,VOTERS",
        "Jumlah Pemilih,VOTERS",
        "DPT Pemilu 2024,VOTERS",
        "L,VOTERS_MALE",
        "P,VOTERS_FEMALE",
        "Y,LAT",
        "LINTANG,LAT",
        "Latitude,LAT",
        "X,LON",
        "BUJUR,LON",
        "Longitude,LON",
        "Titik Koordinat,COORDINATE",
        "KERAWANAN,CLASS",
        "Kategori Kerawanan TPS,CLASS",
        "KLASIFIKASI,CLASS",
        "lokasi_khusus,SPECIAL",
        "KECMATAN,DISTRICT",
        "KELURAHN,VILLAGE",
        "KORDINAT TPS,COORDINATE",
        "LONGTITUDE,LON"
    })
    void headersAreKnownInTheirUsualAndMisspeltForms(String header, StationField field) {
        assertEquals(Optional.of(field), words.find(header).map(HeaderWords.Hit::field));
    }

    @ParameterizedTest
    @CsvSource({
        "NO",
        "NO URUT",
        "JUMLAH TPS",
        "KETUA KPPS",
        "NAMA",
        "NAMA KETUA KPPS",
        "JUMLAH DPTB",
        "DPK",
        "NIK",
        "PARTAI",
        "SUARA SAH",
        "NO HP",
        "RT/RW",
        "KET"
    })
    void headersOfOtherThingsAreLeftAlone(String header) {
        assertEquals(Optional.empty(), words.find(header));
    }

    @Test
    void columnsAreLetteredAsSpreadsheetsDo() {
        assertEquals(
                "A Z AA AB IV",
                ColumnMapping.letter(0) + " " + ColumnMapping.letter(25) + " " + ColumnMapping.letter(26) + " "
                        + ColumnMapping.letter(27) + " " + ColumnMapping.letter(255));
    }
}
