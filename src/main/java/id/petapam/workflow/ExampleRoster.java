package id.petapam.workflow;

import id.petapam.edit.TakePersonnel;
import id.petapam.model.District;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.Person;
import id.petapam.model.PersonId;
import id.petapam.model.PersonalData;
import id.petapam.model.PersonalKey;
import id.petapam.model.Plan;
import id.petapam.model.Rank;
import id.petapam.model.Site;
import id.petapam.model.SiteId;
import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Units and sample persons of the worked example. The totals are those reported for OKU Timur in 2024 (domain 5a); how
 * they divide over units is a sample. Persons are called CONTOH 001 ... and have numbers that nobody can have.
 */
final class ExampleRoster {

    static final int POLRES = 153;
    static final int POLSEK = 174;
    static final int BKO = 119;
    static final int ARMY = 40;

    private static final Map<String, Integer> DEPARTMENTS = departments();

    /** Named persons of a unit: so many of each rank, highest first. */
    private static final Map<Rank, Integer> SAMAPTA = ranks(1, 2, 4, 6, 8, 9, 6, 4);

    private static final Map<Rank, Integer> POLSEK_RANKS = ranks(1, 0, 1, 1, 2, 2, 1, 0);

    private final List<Unit> units = new ArrayList<>();
    private final List<Person> persons = new ArrayList<>();
    private final List<PersonalData> personal = new ArrayList<>();
    private final IdSource ids;
    private final Plan plan;

    ExampleRoster(Plan plan, IdSource ids) {
        this.plan = plan;
        this.ids = ids;
        Unit polres = unit(
                plan.header().policeName(),
                UnitKind.POLRES,
                0,
                Optional.empty(),
                site(plan.header().policeName()));
        DEPARTMENTS.forEach(
                (name, heads) -> unit(name, UnitKind.POLRES, heads, Optional.of(polres.id()), polres.home()));
        polseks(polres);
        Unit bko = unit("BKO Polda Sumsel", UnitKind.BKO, 0, Optional.empty(), Optional.empty());
        for (int i = 1; i <= 4; i++) {
            unit("BKO Pleton " + i, UnitKind.BKO, i < 4 ? 30 : BKO - 90, Optional.of(bko.id()), Optional.empty());
        }
        unit("Kodim (contoh)", UnitKind.TNI, ARMY, Optional.empty(), Optional.empty());
        name("Sat Samapta", SAMAPTA, "Anggota Sat Samapta");
        name("Polsek Martapura", POLSEK_RANKS, "Anggota Polsek");
    }

    TakePersonnel edit() {
        return new TakePersonnel(units, persons, personal);
    }

    private static Map<String, Integer> departments() {
        Map<String, Integer> all = new LinkedHashMap<>();
        all.put("Bagops", 8);
        all.put("Sat Samapta", 40);
        all.put("Sat Reskrim", 22);
        all.put("Sat Resnarkoba", 12);
        all.put("Sat Intelkam", 20);
        all.put("Sat Binmas", 12);
        all.put("Sat Lantas", 24);
        all.put("Sat Tahti", 5);
        all.put("Si Propam", 6);
        all.put("Si Humas", 4);
        return all;
    }

    private static Map<Rank, Integer> ranks(int... heads) {
        Rank[] ranks = {Rank.AKP, Rank.IPDA, Rank.AIPTU, Rank.AIPDA, Rank.BRIPKA, Rank.BRIGPOL, Rank.BRIPTU, Rank.BRIPDA
        };
        Map<Rank, Integer> all = new LinkedHashMap<>();
        for (int i = 0; i < ranks.length; i++) {
            all.put(ranks[i], heads[i]);
        }
        return all;
    }

    private Unit unit(String name, UnitKind kind, int heads, Optional<UnitId> parent, Optional<SiteId> home) {
        Unit unit = new Unit(new UnitId(ids.next("unit")), name, kind, Headcount.of(heads), parent, home);
        units.add(unit);
        return unit;
    }

    private Optional<SiteId> site(String name) {
        return plan.sites().values().stream()
                .filter(s -> s.name().equals(name))
                .map(Site::id)
                .findFirst();
    }

    /** The officers of the Polsek, shared by the number of stations of their kecamatan, whole people only. */
    private void polseks(Unit polres) {
        List<District> districts = List.copyOf(plan.districts().values());
        int all = plan.stations().size();
        int given = 0;
        int passed = 0;
        for (District district : districts) {
            passed += plan.index().stationsOf(district.code()).size();
            int until = Math.round((float) POLSEK * passed / all);
            String name = "Polsek " + district.name();
            unit(name, UnitKind.POLSEK, until - given, Optional.of(polres.id()), site(name));
            given = until;
        }
    }

    private void name(String unitName, Map<Rank, Integer> ranks, String position) {
        Unit unit = units.stream()
                .filter(u -> u.name().equals(unitName))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the example has no " + unitName));
        ranks.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry<Rank, Integer>::getKey).reversed())
                .forEach(rank -> {
                    for (int i = 0; i < rank.getValue(); i++) {
                        person(unit, rank.getKey(), position);
                    }
                });
    }

    private void person(Unit unit, Rank rank, String position) {
        int number = persons.size() + 1;
        PersonalKey key = new PersonalKey(number);
        persons.add(new Person(new PersonId(ids.next("person")), rank, rank.label(), position, unit.id(), key));
        personal.add(new PersonalData(key, String.format("CONTOH %03d", number), String.format("%08d", number), ""));
    }
}
