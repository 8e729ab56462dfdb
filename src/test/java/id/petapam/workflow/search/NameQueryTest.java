package id.petapam.workflow.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameQueryTest {

    @ParameterizedTest
    @CsvSource({
        "perjaya,Perjaya",
        "PER JAYA,Perjaya",
        "tanjungraja,Tanjung Raja",
        "sei rambutan,Sungai Rambutan",
        "S. Rambutan,Sungai Rambutan",
        "sungei rambutan,Sungai Rambutan",
        "Ma. Kuang,Muara Kuang",
        "ma kuang,Muara Kuang",
        "tj raja,Tanjung Raja",
        "Tandjoeng Radja,Tanjung Raja",
        "loeboek linggau,Lubuk Linggau",
        "Tjempaka,Cempaka",
        "belitang ii,Belitang II",
        "belitang 2,Belitang II",
        "belitang2,Belitang II",
        "oku timur,Ogan Komering Ulu Timur",
        "pesawahan 07,Pesawahan 7",
    })
    void theUsualSpellingsAreTheSameName(String typed, String name) {
        assertEquals(NameQuery.EXACT, NameQuery.of(typed).spelled(NameKey.of(name), NameKey.NONE), typed);
    }

    @ParameterizedTest
    @CsvSource({
        "per,Perjaya,10",
        "ma,Martapura,10",
        "marta,Pasar Martapura,20",
        "s,Sukaraja,10",
        "barat perjaya,Perjaya Barat,20",
        "tapura,Martapura,30",
    })
    void whatIsTypedSoFarIsEnough(String typed, String name, int score) {
        assertEquals(score, NameQuery.of(typed).spelled(NameKey.of(name), NameKey.NONE));
    }

    @ParameterizedTest
    @CsvSource({"perjaya martapura,2", "desa perjaya,2", "perj mart,12", "perjaya oku timur,2"})
    void wordsThatStandBesideTheNameHelpToSayWhich(String typed, int score) {
        NameKey beside = NameKey.of("Martapura OKU Timur Desa");
        assertEquals(score, NameQuery.of(typed).spelled(NameKey.of("Perjaya"), beside));
    }

    @ParameterizedTest
    @CsvSource({
        "pejraya,Perjaya",
        "perjay,Perjaya",
        "martpura,Martapura",
        "pasr martapura,Pasar Martapura",
        "kayuagng,Kayu Agung",
        "sugai menang,Sungai Menang",
        "belitng 2,Belitang II",
    })
    void mistakesAreForgiven(String typed, String name) {
        assertTrue(NameQuery.of(typed).misspelled(NameKey.of(name), NameKey.NONE) < NameQuery.NONE, typed);
    }

    @ParameterizedTest
    @CsvSource({
        "belitang 2,Belitang III",
        "belitang 3,Belitang II",
        "abc,Perjaya",
        "palembang,Martapura",
        "per,Martapura"
    })
    void otherNamesAreNotFound(String typed, String name) {
        NameQuery query = NameQuery.of(typed);
        assertEquals(NameQuery.NONE, query.spelled(NameKey.of(name), NameKey.NONE));
        assertEquals(NameQuery.NONE, query.misspelled(NameKey.of(name), NameKey.NONE));
    }
}
