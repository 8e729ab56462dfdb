package id.petapam.ui.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.petapam.fixture.PlanFixture;
import id.petapam.model.VulnerabilityClass;
import id.petapam.ui.common.TestPlace;
import id.petapam.workflow.GroupByVillage;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupsViewModelTest {

    @Test
    void groupsStandByKecamatanAndNumberWithTheirPattern() {
        TestPlace at = new TestPlace()
                .with(PlanFixture.plan()
                        .district("16.08.01", "Martapura")
                        .stations("16.08.01", VulnerabilityClass.KURANG_RAWAN, 17)
                        .stations("16.08.01", VulnerabilityClass.RAWAN, 2));
        GroupsViewModel model = new GroupsViewModel(at.place);
        at.desk.submit(new GroupByVillage(at.place.ids())
                .edit(at.desk.state().plan(), at.desk.state().plan().stations().keySet()));
        assertEquals(
                List.of(1, 2, 3, 4), model.rows().stream().map(GroupRow::number).toList());
        assertEquals("2 : 8 : 16", model.rows().get(0).pattern());
        model.filter("rawan belum");
        assertEquals(4, model.rows().size());
        model.pick(List.of(model.all().get(3)));
        assertEquals(1, at.selection.places().groups().size());
    }
}
