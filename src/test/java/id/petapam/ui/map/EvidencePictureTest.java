package id.petapam.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.StateFacts;
import id.petapam.fixture.PlanFixture;
import id.petapam.map.AccessMark;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.StatedFact;
import id.petapam.model.StationId;
import id.petapam.rules.access.StationAccess;
import id.petapam.ui.common.AccessState;
import id.petapam.ui.common.TestPlace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvidencePictureTest {

    private static final StationId FIRST = new StationId("16.08.01.2001-001");

    private final TestPlace at = TestPlace.studied()
            .with(PlanFixture.plan().district("16.08.01", "Martapura").stations("16.08.01", null, 1));

    private StationAccess access() {
        return at.place.access().state().of(FIRST).orElseThrow();
    }

    private Optional<EvidencePicture> picture(AccessFlagKind kind) {
        return EvidencePicture.of(access(), access().flag(kind).orElseThrow(), at.words);
    }

    @Test
    void theLineToThePostEndsWithTheNameOfThePost() {
        EvidencePicture crossing = picture(AccessFlagKind.RIVER_CROSSING).orElseThrow();
        assertEquals(access().facts().orElseThrow().at(), crossing.station());
        assertTrue(crossing.bounds().contains(crossing.station()));
        List<String> labels =
                crossing.spots().stream().map(EvidencePicture.Spot::label).toList();
        assertTrue(
                labels.stream().anyMatch(text -> text.startsWith("Polsek") || text.startsWith("Polres")),
                labels.toString());
    }

    @Test
    void whatAPersonStatedLiesNowhere() {
        at.desk.submit(new StateFacts(List.of(FIRST), Map.of(StatedFact.SIGNAL, Optional.of(StatedFact.NO))));
        assertTrue(picture(AccessFlagKind.NO_SIGNAL).isEmpty());
    }

    @Test
    void theSymbolOfAStationCarriesTheMarkOfItsWorstFlag() {
        at.desk.submit(new StateFacts(List.of(FIRST), Map.of(StatedFact.ACCESS_MODE, Optional.of("AIR"))));
        var now = at.desk.state().assessment();
        AccessState known = at.place.access().state();
        PlanPicture marked = PlanPicture.of(now, known, Optional.empty(), 1, PlanPicture.Choice.ALL);
        assertEquals(AccessMark.BOAT, marked.picture().marks().state(0).access());
        PlanPicture bare = PlanPicture.of(now, AccessState.NONE, Optional.of(marked), 1, PlanPicture.Choice.ALL);
        assertEquals(AccessMark.NONE, bare.picture().marks().state(0).access());
    }
}
