package id.petapam.ui.newplan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.exchange.RuleBookReader;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.region.RegionReader;
import id.petapam.ui.common.BackgroundWork;
import id.petapam.workflow.NewPlan;
import id.petapam.workflow.PlanRequest.StationStart;
import id.petapam.workflow.PreviewPlan;
import id.petapam.workflow.RegencyChoice;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NewPlanViewModelTest {

    private NewPlanViewModel model;

    @BeforeEach
    void open() throws IOException {
        var region = new RegionReader().read(Path.of("data/region/sumsel.gpkg"));
        var rules = new RuleBookReader().read(Path.of("data/rulebook.json")).defaults();
        var newPlan = new NewPlan(region, rules, IdSource.of(new Random(1)));
        model = new NewPlanViewModel(
                new PreviewPlan(region, newPlan), new BackgroundWork(Runnable::run, Runnable::run));
    }

    private RegencyChoice choice(String code) {
        return model.regencies().stream()
                .filter(r -> r.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyPolresOfTheProvinceCanBeChosen() {
        assertEquals(17, model.regencies().size());
        RegencyChoice timur = choice("16.08");
        assertEquals(20, timur.districts());
        assertEquals(2180, timur.stations2024());
        assertTrue(timur.policeName().contains("OKU Timur"), timur.policeName());
    }

    @Test
    void needAgainstAvailableIsThereWhileItIsTyped() {
        model.regencyProperty().set(choice("16.08"));
        model.policeProperty().set(300);
        model.reinforcementProperty().set(119);
        var need = model.needProperty().get();
        assertEquals(Headcount.of(319), need.availability().police());
        assertTrue(need.balance().isNegative());
        model.startProperty().set(StationStart.NONE);
        assertEquals(Headcount.ZERO, model.needProperty().get().districtsTotal().police());
    }

    @Test
    void aPlanNeedsAPolresAndADayAndNotMoreUnreadyThanThereAre() {
        assertFalse(model.valid().get());
        model.regencyProperty().set(choice("16.02"));
        model.dateProperty().set(LocalDate.of(2029, 2, 14));
        assertTrue(model.valid().get());
        model.notReadyProperty().set(5);
        assertFalse(model.valid().get());
        assertEquals("newplan.missing.ready", model.missing().get().key());
        model.policeProperty().set(500);
        assertEquals("16.02", model.request().orElseThrow().regencyCode());
    }

    @Test
    @DisplayName("As long as the plan cannot be made, one sentence says what is missing")
    void saysWhatIsMissing() {
        assertEquals("newplan.missing.police-district", model.missing().get().key());
        model.regencyProperty().set(choice("16.02"));
        assertEquals("newplan.missing.date", model.missing().get().key());
        model.dateProperty().set(LocalDate.of(2029, 2, 14));
        assertNull(model.missing().get());
    }
}
