package id.petapam.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.petapam.model.Rank;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RankWordsTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNKNOWN")
    void everyRankIsReadAsItIsPrinted(Rank rank) {
        assertEquals(rank, RankWords.of(rank.label()));
        assertEquals(rank, RankWords.of(rank.label().toUpperCase(java.util.Locale.ROOT) + "."));
    }

    @ParameterizedTest
    @CsvSource({
        "Brigadir,BRIGPOL",
        "Brigpol,BRIGPOL",
        "BRIGADIR POLISI,BRIGPOL",
        "Brigadir Polisi Satu,BRIPTU",
        "Brigadir Polisi Dua,BRIPDA",
        "BRIGADIR POLISI KEPALA,BRIPKA",
        "Ajun Inspektur Polisi Satu,AIPTU",
        "AJUN INSPEKTUR POLISI DUA,AIPDA",
        "Inspektur Polisi II,IPDA",
        "IPTU.,IPTU",
        "Ajun Komisaris Polisi,AKP",
        "AKBP,AKBP",
        "Kombes,KOMBES_POL",
        "KOMBES POL.,KOMBES_POL",
        "Brigjen Pol,BRIGJEN_POL",
        "Brigjen TNI,BRIGJEN_TNI",
        "JENDRAL POL,JENDERAL_POL",
        "Kapten Inf,KAPTEN",
        "Sersan Satu,SERTU",
        "Letnan Kolonel Inf,LETKOL",
        "PNS,PNS",
        "ASN,PNS",
        "Penata Tk I,PNS",
        "III/a,PNS",
        "Pengatur,PNS",
        "'',UNKNOWN",
        "-,UNKNOWN",
        "Linmas,UNKNOWN",
        "BRIPTA,UNKNOWN"
    })
    void theUsualSpellingsAreRead(String text, Rank rank) {
        assertEquals(rank, RankWords.of(text));
    }
}
