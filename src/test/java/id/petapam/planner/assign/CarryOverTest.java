package id.petapam.planner.assign;

import static id.petapam.model.VulnerabilityClass.KURANG_RAWAN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.petapam.edit.AssignUnit;
import id.petapam.edit.MakeGroups;
import id.petapam.edit.PlanSession;
import id.petapam.fixture.PlanFixture;
import id.petapam.model.DistrictCode;
import id.petapam.model.GroupId;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.Phase;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.SiteId;
import id.petapam.model.SiteKind;
import id.petapam.model.StationGroup;
import id.petapam.model.StationId;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CarryOverTest {

    private final IdSource ids = IdSource.of(new Random(1));
    private final PlanSession session = PlanFixture.plan()
            .district("16.08.01", "Martapura")
            .stations("16.08.01", KURANG_RAWAN, 9)
            .site("KPU", SiteKind.ELECTION_OFFICE, 2)
            .unit("Polsek", UnitKind.POLSEK, 6)
            .unit("Polres", UnitKind.POLRES, 6)
            .session();

    private static StationGroup group(String id, int from, int to) {
        return new StationGroup(
                new GroupId(id),
                new DistrictCode("16.08.01"),
                1,
                KURANG_RAWAN,
                IntStream.rangeClosed(from, to)
                        .mapToObj(n -> new StationId(String.format("16.08.01.2001-%03d", n)))
                        .toList(),
                Optional.empty());
    }

    private static Post post(String group) {
        return new Post.OfGroup(new GroupId(group));
    }

    private void send(String unit, Post post) {
        session.apply(new AssignUnit(new UnitId(unit), Phase.VOTING, Map.of(post, Headcount.of(2)), ids));
    }

    @Test
    void aTeamGoesWithMostOfItsStationsAndOtherPostsKeepTheirs() {
        session.apply(new MakeGroups(List.of(group("a", 1, 4), group("b", 5, 7), group("c", 8, 9))));
        send("Polsek", post("a"));
        send("Polres", post("b"));
        send("Polsek", post("c"));
        Post site = new Post.OfSite(new SiteId("KPU"));
        send("Polres", site);
        Plan before = session.plan();
        session.apply(new MakeGroups(List.of(group("x", 1, 5), group("y", 6, 7))));
        Map<UnitId, Headcount> polsek = Map.of(new UnitId("Polsek"), Headcount.of(2));
        Map<UnitId, Headcount> polres = Map.of(new UnitId("Polres"), Headcount.of(2));
        assertEquals(
                Map.of(post("x"), polsek, post("y"), polres, post("c"), polsek, site, polres),
                CarryOver.teams(before, session.plan(), Phase.VOTING));
    }
}
