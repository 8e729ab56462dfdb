package id.petapam.planner.command;

import static id.petapam.model.VulnerabilityClass.KURANG_RAWAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.model.DistrictCode;
import id.petapam.model.Minutes;
import id.petapam.model.Phase;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.Rank;
import id.petapam.model.Rayon;
import id.petapam.model.RayonId;
import id.petapam.model.UnitKind;
import id.petapam.planner.assign.UnitTravel;
import id.petapam.workflow.Sumsel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProposeCommandTest {

    private static final UnitTravel FAR = (unit, post) -> Optional.of(
            new Minutes(unit.value().contains("Timur") ? 90 : unit.value().length()));

    private static PlanFixture twoDistricts() {
        return PlanFixture.plan()
                .district("16.08.01", "Buay Madang")
                .district("16.08.02", "Buay Madang Timur")
                .stations("16.08.01", KURANG_RAWAN, 8)
                .stations("16.08.02", KURANG_RAWAN, 8);
    }

    private static Map<Post, Commander> propose(Plan plan) {
        return ProposeCommand.of(plan, Phase.VOTING, Sumsel.rules(), FAR).stream()
                .collect(Collectors.toMap(Commander::post, one -> one));
    }

    private static Post padal(String code) {
        return new Post.OfDistrict(new DistrictCode(code));
    }

    @Test
    void theKapolsekOfTheKecamatanItselfComesFirstWhateverHisRank() {
        Map<Post, Commander> found = propose(twoDistricts()
                .unit("Polsek Buay Madang", UnitKind.POLSEK, 3)
                .person("Polsek Buay Madang", Rank.AKP, "Wakapolsek")
                .person("Polsek Buay Madang", Rank.IPTU, "Kapolsek")
                .unit("Polsek Buay Madang Timur", UnitKind.POLSEK, 20)
                .build());
        Commander west = found.get(padal("16.08.01"));
        assertEquals("Polsek Buay Madang-p2", west.slot().person().orElseThrow().value());
        assertEquals(Commander.Ground.SECTOR_CHIEF, west.ground());
        Commander east = found.get(padal("16.08.02"));
        assertEquals("Polsek Buay Madang Timur", east.slot().unit().value());
        assertTrue(east.slot().isOpen(), "of a unit by headcount an open place");
        assertEquals(Commander.Ground.OWN_SECTOR, east.ground());
    }

    @Test
    void withoutAnOfficerInTheOwnPolsekTheNearestFreeOneIsTakenAndAnAiptuOnlyAtLast() {
        PlanFixture plan = twoDistricts()
                .unit("Polsek Buay Madang", UnitKind.POLSEK, 1)
                .persons("Polsek Buay Madang", Rank.AIPTU, 1)
                .unit("Sat", UnitKind.POLRES, 1)
                .persons("Sat", Rank.IPDA, 1);
        Map<Post, Commander> found = propose(plan.build());
        assertEquals(Commander.Ground.NEAREST, found.get(padal("16.08.01")).ground());
        assertEquals(Commander.Ground.LOWER_RANK, found.get(padal("16.08.02")).ground());
        assertEquals(2, found.size());
    }

    @Test
    void aRayonGetsTheHighestRankOfThePolresAndWhoCommandsAlreadyStays() {
        Plan plan = twoDistricts()
                .unit("Polres", UnitKind.POLRES, 2)
                .persons("Polres", Rank.IPTU, 1)
                .persons("Polres", Rank.KOMPOL, 1)
                .thing(new Rayon(
                        new RayonId("r1"),
                        "Rayon I",
                        List.of(new DistrictCode("16.08.01"), new DistrictCode("16.08.02"))))
                .build();
        Map<Post, Commander> found = propose(plan);
        Commander observer = found.get(new Post.OfRayon(new RayonId("r1")));
        assertEquals("Polres-p2", observer.slot().person().orElseThrow().value());
        assertEquals(2, found.size(), "one officer is left for two kecamatan");
    }

    @Test
    void nobodyIsProposedWhereThereIsNobody() {
        assertEquals(Map.of(), propose(twoDistricts().build()));
        assertEquals(
                Map.of(),
                propose(twoDistricts().unit("Koramil", UnitKind.TNI, 30).build()),
                "soldiers are no Padal of Polri");
    }
}
