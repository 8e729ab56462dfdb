package id.petapam.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.model.Plan;
import id.petapam.model.Problem;
import id.petapam.region.RegionUnreadable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelectStationsTest {

    private static Plan plan;
    private static AccessTable table;

    @BeforeAll
    static void make() throws RegionUnreadable {
        plan = Sumsel.example(Sumsel.region()).plan();
        table = Sumsel.access(plan);
    }

    private static int count(String expression) {
        return SelectStations.where(expression).in(plan, p -> table).size();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "class = R | 105",
                "class = rawan | 105",
                "class in (KHUSUS, R) | 107",
                "class != KR | 107",
                "class = undecided | 0",
                "estimated = true | 2180",
                "estimated = tidak | 0",
                "number = 901 | 1",
                "number = 001 and class = KR | 291",
                "district = Martapura | 178",
                "DISTRICT = 16.08.01 | 178",
                "district ~ belitang | 725",
                "district in (\"Belitang II\", 'Belitang III') | 263",
                "district = Belitang II and number in (1, 2) | 47",
                "regency = OKU Timur | 2180",
                "village = 16.08.01.1008 and number ~ 90 | 2",
                "code = 16.08.01.1008 | 9",
                "code ~ 16.08.01. AND number = 1 | 16",
                "level = BIASA | 2150",
                "level = sulit and district = Cempaka | 15",
                "level != BIASA | 30",
                "flag = LONG_TRAVEL | 418",
                "flag in (WATER_ONLY, NO_SIGNAL) | 0",
            })
    void expressionsPickWhatTheySay(String expression, int expected) {
        assertEquals(expected, count(expression));
    }

    @Test
    void assignedMeansItsPostHasSomebodyOnElectionDay() {
        int assigned = count("assigned = ya");
        assertTrue(assigned > 200 && assigned < 2180, "assigned: " + assigned);
        assertEquals(2180 - assigned, count("assigned = no"));
        String id = plan.stations().keySet().iterator().next().value();
        assertEquals(1, count("id = " + id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "class",
                "class =",
                "class KR",
                "class = KR and",
                "class = KR or class = R",
                "party = x",
                "level = MUDAH",
                "flag = PERAHU",
                "number = one",
                "class = ungu",
                "estimated = maybe",
                "class in KR",
                "class = (KR)",
                "class in ()",
                "class in (KR",
                "village = \"Kota",
                "and class = KR"
            })
    void whatIsNotUnderstoodIsSaid(String expression) {
        assertThrows(Problem.class, () -> SelectStations.where(expression));
    }
}
