package id.petapam.workflow.phases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.PlanSession;
import id.petapam.edit.PrepareEscort;
import id.petapam.edit.StateFacts;
import id.petapam.model.DistrictCode;
import id.petapam.model.PhaseId;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Site;
import id.petapam.model.SiteKind;
import id.petapam.model.StatedFact;
import id.petapam.rules.need.BoxEscort;
import id.petapam.rules.need.EscortList;
import id.petapam.rules.need.NeedTable;
import id.petapam.workflow.StudyAccess;
import id.petapam.workflow.Sumsel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On the worked example, which has no PPK. */
class EscortWaysTest {

    private static final PhaseId TO_PPK = new PhaseId("DISTRIBUSI_LOGISTIK_PPK");

    private StudyAccess study;
    private PlanSession session;

    @BeforeEach
    void open() throws Exception {
        study = new StudyAccess(Sumsel.region(), Sumsel.knowledge(), Sumsel.rules());
        session = Sumsel.example(Sumsel.region());
    }

    private Plan plan() {
        return session.plan();
    }

    private Optional<PrepareEscort> preparation() {
        return EscortWays.prepare(plan(), study.study(plan()));
    }

    @Test
    void everyKecamatanGetsAPpkAtItsSeatAsAnEstimateAndTheNeedStaysWhatItWas() {
        int before = NeedTable.of(plan(), TO_PPK).districtsTotal().police().value();
        session.apply(preparation().orElseThrow());
        assertTrue(EscortList.of(plan(), TO_PPK).withoutCommittee().isEmpty());
        assertEquals(
                20,
                plan().sites().values().stream()
                        .filter(site -> site.siteKind() == SiteKind.DISTRICT_COMMITTEE)
                        .filter(site -> site.point().isEstimated())
                        .count());
        assertEquals(
                before, NeedTable.of(plan(), TO_PPK).districtsTotal().police().value());
        assertTrue(preparation().isEmpty(), "all is ready");
        session.undo();
        assertEquals(20, EscortList.of(plan(), TO_PPK).withoutCommittee().size());
    }

    @Test
    void aKecamatanWhoseStationsAreReachedByWaterGoesByBoatUnlessThePlannerSaidOtherwise() {
        DistrictCode martapura = plan().districts().keySet().iterator().next();
        session.apply(preparation().orElseThrow());
        session.apply(new StateFacts(
                plan().index().stationsOf(martapura).stream()
                        .map(PollingStation::id)
                        .toList(),
                Map.of(StatedFact.ACCESS_MODE, Optional.of("AIR"))));
        assertTrue(BoxEscort.of(plan(), martapura).byWater());
        session.apply(new PrepareEscort(List.of(), Map.of(martapura, BoxEscort.LAND)));
        assertTrue(preparation().isEmpty());
        assertEquals(
                plan().index().committeeOf(martapura).map(Site::name),
                EscortList.of(plan(), TO_PPK).rows().stream()
                        .filter(row -> row.district().equals(martapura))
                        .findFirst()
                        .flatMap(EscortList.Row::committee)
                        .map(Site::name));
    }
}
