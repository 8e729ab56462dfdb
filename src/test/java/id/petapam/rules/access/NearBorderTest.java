package id.petapam.rules.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.petapam.model.AccessFlag;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.Certainty;
import id.petapam.model.EvidenceLine;
import id.petapam.model.ZoneKind;
import org.junit.jupiter.api.Test;

class NearBorderTest {

    private static final AccessFlagKind KIND = AccessFlagKind.BORDER_AREA;

    @Test
    void withinAKilometreOfAnIndicativeLineItIsIndicatedAndNamesTheNeighbour() {
        AccessFlag flag = Cases.station()
                .regencyBorder(Cases.border("Banyuasin", 1000, true))
                .flag(KIND);
        assertEquals(Certainty.INDIKASI, flag.certainty());
        assertEquals("Banyuasin", flag.evidence().get(0).what().values().get(1));
        assertEquals(
                EvidenceLine.Kind.BORDER, flag.evidence().get(0).lines().get(0).kind());
    }

    @Test
    void withinTheErrorOfAnIndicativeLineNobodyCanTell() {
        assertEquals(
                Certainty.TIDAK_DIKETAHUI,
                Cases.station()
                        .regencyBorder(Cases.border("Banyuasin", 1001, true))
                        .flag(KIND)
                        .certainty());
        assertFalse(Cases.station()
                .regencyBorder(Cases.border("Banyuasin", 2001, true))
                .has(KIND));
        assertFalse(Cases.station()
                .regencyBorder(Cases.border("Banyuasin", 1001, false))
                .has(KIND));
    }

    @Test
    void anOfficialLineProvesItOnlyForAMeasuredPlace() {
        assertEquals(
                Certainty.TERBUKTI,
                Cases.station()
                        .regencyBorder(Cases.border("Banyuasin", 400, false))
                        .flag(KIND)
                        .certainty());
        assertEquals(
                Certainty.INDIKASI,
                Cases.station()
                        .estimated()
                        .regencyBorder(Cases.border("Banyuasin", 400, false))
                        .flag(KIND)
                        .certainty());
    }

    @Test
    void theLineOfAProvinceCountsToo() {
        AccessFlag flag = Cases.station()
                .provinceBorder(Cases.border("Lampung", 300, true))
                .flag(KIND);
        assertEquals("Lampung", flag.evidence().get(0).what().values().get(1));
    }

    @Test
    void aBorderZoneOfThePlannerProvesIt() {
        assertEquals(
                Certainty.TERBUKTI,
                Cases.station().zone(ZoneKind.BORDER_AREA).flag(KIND).certainty());
    }

    @Test
    void withoutBordersInTheDataNobodyKnows() {
        assertEquals(
                Certainty.TIDAK_DIKETAHUI,
                Cases.station().bordersUnknown().flag(KIND).certainty());
        assertEquals(
                Certainty.TIDAK_DIKETAHUI,
                Cases.station().withoutPlace().flag(KIND).certainty());
    }

    @Test
    void bothJurisdictionsAreNamedAndADecisionOfBeforeStillCounts() {
        id.petapam.model.AccessFlag flag = Cases.station()
                .regencyBorder(Cases.border("Banyuasin", 400, true))
                .flag(AccessFlagKind.BORDER_AREA);
        assertEquals(
                "400 m dari batas Palembang dan Banyuasin",
                new id.petapam.text.Words(id.petapam.text.Language.ID)
                        .say(flag.evidence().get(0).what()));
        assertEquals(
                "access.evidence.border",
                flag.evidence().get(0).identity().orElseThrow().key());
    }
}
