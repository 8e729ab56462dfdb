package id.petapam.workflow.reserve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.AssignPersons;
import id.petapam.edit.AssignUnit;
import id.petapam.edit.PlanSession;
import id.petapam.edit.PutUnit;
import id.petapam.edit.PutVehicle;
import id.petapam.edit.StateFacts;
import id.petapam.fixture.PlanFixture;
import id.petapam.fixture.RiverCountry;
import id.petapam.fixture.Studies;
import id.petapam.job.Progress;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.Person;
import id.petapam.model.PersonId;
import id.petapam.model.Phase;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.Rank;
import id.petapam.model.SiteId;
import id.petapam.model.SiteKind;
import id.petapam.model.StatedFact;
import id.petapam.model.StationId;
import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import id.petapam.model.Vehicle;
import id.petapam.model.VehicleId;
import id.petapam.model.VehicleKind;
import id.petapam.model.VulnerabilityClass;
import id.petapam.region.RegionUnreadable;
import id.petapam.text.Language;
import id.petapam.text.Words;
import id.petapam.workflow.StudyAccess;
import id.petapam.workflow.Sumsel;
import id.petapam.workflow.movement.MakeMovement;
import id.petapam.workflow.propose.ProposeOptions;
import id.petapam.workflow.propose.ProposePlan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WeakPointsTest {

    private final IdSource ids = IdSource.of(new Random(3));

    private static StudyAccess river() throws RegionUnreadable {
        return new StudyAccess(RiverCountry.on(Sumsel.region()), Sumsel.knowledge(), Sumsel.rules());
    }

    private static WeakPoints find(StudyAccess study, Plan plan) {
        return new FindWeakPoints(study, new MakeMovement(study)).of(plan, Progress.NONE, Optional.empty());
    }

    private static WeakPoint point(WeakPoints found, WeakPoint.Kind kind) {
        return found.points().stream()
                .filter(point -> point.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError(kind + " is not among " + found.points()));
    }

    @Test
    void aBridgeWithoutWhichTheWayIsLongIsNamedWithItsStations() throws RegionUnreadable {
        WeakPoints found = find(river(), RiverCountry.session().plan());
        WeakPoint bridge = point(found, WeakPoint.Kind.BRIDGE);
        assertEquals(
                Optional.of(RiverCountry.BRIDGE).map(at -> true),
                bridge.at().map(at -> at.distanceTo(RiverCountry.BRIDGE).value() < 200));
        assertEquals(Set.of(), bridge.lost(), "the ferry is left");
        assertTrue(bridge.hit().contains(RiverCountry.BEHIND), bridge.toString());
    }

    @Test
    void waterWithoutWhichAStationIsCutOffComesFirst() throws RegionUnreadable {
        WeakPoints found = find(river(), RiverCountry.session().plan());
        WeakPoint canal = point(found, WeakPoint.Kind.WATERWAY);
        assertTrue(canal.lost().contains(RiverCountry.WATER), found.points().toString());
        assertEquals(canal, found.points().get(0));
    }

    @Test
    void whereNoNetworkIsKnownAndNobodyStandsThatIsSaidInsteadOfNoWeakPoints() {
        Plan plan = PlanFixture.plan()
                .district("16.08.01", "Martapura")
                .stations("16.08.01", VulnerabilityClass.RAWAN, 2)
                .build();
        WeakPoints found = find(Studies.study(), plan);
        assertEquals(Phrase.of("weakpoint.not-looked-at"), found.headline());
        assertEquals(List.of(Phrase.of("weakpoint.no-network"), Phrase.of("weakpoint.nobody-stands")), found.notes());
    }

    /** Two SR stations, guarded by the Polsek; the Polres has so many people left. */
    private Plan guarded(int left) {
        PlanSession session = PlanFixture.plan()
                .district("16.08.01", "Martapura")
                .stations("16.08.01", VulnerabilityClass.SANGAT_RAWAN, 2)
                .unit("Polsek", UnitKind.POLSEK, 2)
                .unit("Polres", UnitKind.POLRES, left)
                .persons("Polsek", Rank.BRIPKA, 2)
                .session();
        Unit polsek = session.plan().units().get(new UnitId("Polsek"));
        session.apply(new PutUnit(polsek.withHeadcount(Headcount.of(4))));
        List<StationId> stations = List.copyOf(session.plan().stations().keySet());
        // two known by name at the first, two heads of the unit at the second
        List<PersonId> named = session.plan().index().members(polsek.id()).stream()
                .map(Person::id)
                .toList();
        session.apply(new AssignPersons(named, Phase.VOTING, new Post.OfStation(stations.get(0)), ids));
        session.apply(new AssignUnit(
                polsek.id(), Phase.VOTING, Map.of(new Post.OfStation(stations.get(1)), Headcount.of(2)), ids));
        return session.plan();
    }

    @Test
    void aUnitIsWeakByWhatTheBestRepairCannotReplace() {
        WeakPoint alone = point(find(Studies.study(), guarded(2)), WeakPoint.Kind.UNIT);
        assertEquals(1, alone.lost().size(), "one pair stands in for two");
        assertEquals(1, alone.hit().size());
        WeakPoint replaced = point(find(Studies.study(), guarded(4)), WeakPoint.Kind.UNIT);
        assertEquals(Set.of(), replaced.lost());
        assertEquals(2, replaced.hit().size());
    }

    @Test
    void aNamedOfficerWithoutAnybodyToStandInForHimLosesHisStation() {
        WeakPoints found = find(Studies.study(), guarded(2));
        WeakPoint person = point(found, WeakPoint.Kind.PERSON);
        assertEquals(1, person.lost().size(), "the Polsek has nobody left");
        assertEquals(Phrase.of("name.person", Rank.BRIPKA, "Polsek"), person.name());
    }

    /** Seventeen stations by water, three pairs, so many boats with four seats at the pier. */
    private static Plan afloat(int boats) {
        Plan plan = PlanFixture.plan()
                .district("16.08.01", "Martapura")
                .stations("16.08.01", VulnerabilityClass.KURANG_RAWAN, 17)
                .unit("Polres", UnitKind.POLRES, 6)
                .site("dermaga", SiteKind.PIER, 0)
                .build();
        plan = plan.with(new StateFacts(
                        List.copyOf(plan.stations().keySet()), Map.of(StatedFact.ACCESS_MODE, Optional.of("AIR")))
                .changes(plan));
        plan = plan.with(new ProposePlan(Studies.study(), IdSource.of(new Random(3)))
                .propose(plan, Phase.VOTING, ProposeOptions.USUAL, Progress.NONE)
                .edit()
                .orElseThrow()
                .changes(plan));
        Vehicle boat = new Vehicle(
                new VehicleId("b"),
                VehicleKind.SPEEDBOAT,
                "Speedboat Contoh",
                boats,
                4,
                30,
                Optional.of(new SiteId("dermaga")),
                Optional.empty());
        return plan.with(new PutVehicle(boat).changes(plan));
    }

    @Test
    void theOnlyBoatIsAWeakPointAndOneOfTwoIsNot() {
        WeakPoint boat = point(find(Studies.study(), afloat(1)), WeakPoint.Kind.BOAT);
        assertEquals(17, boat.lost().size());
        assertEquals(Phrase.of("weakpoint.boat", 6, 17), boat.effect());
        assertTrue(find(Studies.study(), afloat(2)).points().stream()
                .noneMatch(point -> point.kind() == WeakPoint.Kind.BOAT));
    }

    @Test
    void everyPointReadsAsASentenceInBothLanguagesAndNamesNobody() throws RegionUnreadable {
        Plan plan = guarded(2);
        WeakPoints people = find(Studies.study(), plan);
        WeakPoints ways = find(river(), RiverCountry.session().plan());
        for (Language language : Language.values()) {
            Words words = new Words(language);
            for (WeakPoints found : List.of(people, ways)) {
                assertSentence(words.say(found.headline()));
                found.notes().forEach(note -> assertSentence(words.say(note)));
                found.points().forEach(point -> {
                    assertSentence(words.say(point.name()));
                    assertSentence(words.say(point.effect()));
                    assertSentence(words.say("weakpoint.kind." + point.kind()));
                    plan.personal()
                            .forEach(person -> assertTrue(person.name().isBlank()
                                    || !words.say(point.name()).contains(person.name())));
                });
            }
        }
    }

    private static void assertSentence(String text) {
        assertTrue(!text.isBlank() && !text.contains("{") && !text.contains("["), text);
    }
}
