package id.petapam.planner.command;

import id.petapam.model.District;
import id.petapam.model.ForceKind;
import id.petapam.model.Minutes;
import id.petapam.model.Person;
import id.petapam.model.PersonId;
import id.petapam.model.PhaseId;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.Rank;
import id.petapam.model.Rayon;
import id.petapam.model.RuleBook;
import id.petapam.model.Slot;
import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import id.petapam.planner.assign.UnitTravel;
import id.petapam.rules.check.SectorControllers;
import id.petapam.rules.coverage.PostStaffing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Proposes a Padal for each kecamatan and a Pamatwil for each rayon that has none. A Padal comes from the Polsek of
 * the kecamatan, its Kapolsek first; else he is the nearest officer that is free. A Pamatwil is of the Polres itself, the
 * highest rank first. Persons who are named go before open places; an open place is only taken of a unit whose people are
 * not all named. Nobody is taken off a post.
 */
public final class ProposeCommand {

    private final Plan plan;
    private final PhaseId phase;
    private final Rank least;
    private final Rank allowed;
    private final UnitTravel travel;
    private final Set<PersonId> taken = new HashSet<>();
    private final Map<UnitId, Integer> left = new HashMap<>();
    private final List<Commander> made = new ArrayList<>();

    private ProposeCommand(Plan plan, PhaseId phase, RuleBook rules, UnitTravel travel) {
        this.plan = plan;
        this.phase = phase;
        this.least = SectorControllers.leastRank(rules);
        this.allowed = SectorControllers.allowedRank(rules);
        this.travel = travel;
        for (Unit unit : plan.units().values()) {
            if (unit.force() == ForceKind.POLRI) {
                left.put(unit.id(), plan.index().left(phase, unit).value());
            }
        }
    }

    /**
     * For every kecamatan with stations and every rayon where nobody commands yet; those for whom nobody is found are left
     * out.
     *
     * @param rules with the numbers of R-13
     */
    public static List<Commander> of(Plan plan, PhaseId phase, RuleBook rules, UnitTravel travel) {
        ProposeCommand propose = new ProposeCommand(plan, phase, rules, travel);
        List<District> open = plan.districts().values().stream()
                .filter(district -> !plan.index().stationsOf(district.code()).isEmpty())
                .filter(district -> propose.isOpen(new Post.OfDistrict(district.code())))
                .toList();
        List<District> still = new ArrayList<>();
        for (District district : open) {
            if (!propose.ownSector(district)) {
                still.add(district);
            }
        }
        plan.rayons().values().stream()
                .sorted(Comparator.comparing(Rayon::name).thenComparing(Rayon::id))
                .filter(rayon -> propose.isOpen(new Post.OfRayon(rayon.id())))
                .forEach(propose::observer);
        still.removeIf(propose::nearest);
        return List.copyOf(propose.made);
    }

    private boolean isOpen(Post post) {
        return PostStaffing.of(plan, phase, post).police().value() == 0;
    }

    private boolean ownSector(District district) {
        Post post = new Post.OfDistrict(district.code());
        Predicate<Unit> own = unit -> isSectorOf(unit, district);
        return named(post, own, this::isOfficer, Comparator.comparing((Person p) -> !isSectorChief(p)))
                || open(post, own, Commander.Ground.OWN_SECTOR);
    }

    private boolean nearest(District district) {
        Post post = new Post.OfDistrict(district.code());
        Comparator<Person> near = Comparator.comparingInt(person -> minutes(person.unit(), post));
        // an officer of another Polsek stays for his own kecamatan as long as the Polres has one
        Comparator<Person> order = Comparator.comparing(
                        (Person p) -> unit(p).unitKind() == UnitKind.POLSEK && isSectorChief(p))
                .thenComparing(near);
        return named(post, unit -> true, this::isOfficer, order)
                || open(post, unit -> true, Commander.Ground.NEAREST)
                || named(post, unit -> true, this::isAllowed, near);
    }

    private void observer(Rayon rayon) {
        Post post = new Post.OfRayon(rayon.id());
        Predicate<Unit> polres = unit -> unit.unitKind() == UnitKind.POLRES;
        if (!named(
                        post,
                        polres,
                        this::isOfficer,
                        Comparator.comparing(Person::rank).reversed())
                && !open(post, polres, Commander.Ground.HIGHEST_RANK)) {
            named(
                    post,
                    unit -> unit.unitKind() != UnitKind.POLSEK,
                    this::isOfficer,
                    Comparator.comparing(Person::rank).reversed());
        }
    }

    private boolean named(Post post, Predicate<Unit> from, Predicate<Person> rank, Comparator<Person> order) {
        Optional<Person> found = plan.persons().values().stream()
                .filter(rank)
                .filter(person -> left.getOrDefault(person.unit(), 0) > 0 && from.test(unit(person)))
                .filter(this::isFree)
                .min(order.thenComparing(Comparator.comparing(Person::rank).reversed())
                        .thenComparing(Person::id));
        found.ifPresent(person -> {
            taken.add(person.id());
            take(post, Slot.named(person), ground(post, person));
        });
        return found.isPresent();
    }

    private Commander.Ground ground(Post post, Person person) {
        if (!isOfficer(person)) {
            return Commander.Ground.LOWER_RANK;
        } else if (post instanceof Post.OfRayon) {
            return Commander.Ground.HIGHEST_RANK;
        }
        District district = plan.districts().get(((Post.OfDistrict) post).id());
        if (!isSectorOf(unit(person), district)) {
            return Commander.Ground.NEAREST;
        }
        return isSectorChief(person) ? Commander.Ground.SECTOR_CHIEF : Commander.Ground.OWN_SECTOR;
    }

    /** A head of a unit that has people whose names the plan does not know: one of them may be an officer. */
    private boolean open(Post post, Predicate<Unit> from, Commander.Ground ground) {
        Optional<Unit> found = plan.units().values().stream()
                .filter(unit -> unit.force() == ForceKind.POLRI && from.test(unit))
                .filter(unit -> left.get(unit.id()) > freeNamed(unit))
                .min(Comparator.comparing((Unit unit) -> unit.unitKind() == UnitKind.BKO)
                        .thenComparingInt(unit -> minutes(unit.id(), post))
                        .thenComparing(Unit::id));
        found.ifPresent(unit -> take(post, Slot.open(unit.id()), ground));
        return found.isPresent();
    }

    private long freeNamed(Unit unit) {
        return plan.index().members(unit.id()).stream().filter(this::isFree).count();
    }

    private void take(Post post, Slot slot, Commander.Ground ground) {
        left.merge(slot.unit(), -1, Integer::sum);
        made.add(new Commander(post, slot, ground, travel.from(slot.unit(), post)));
    }

    private int minutes(UnitId unit, Post post) {
        return travel.from(unit, post).map(Minutes::value).orElse(Integer.MAX_VALUE);
    }

    private Unit unit(Person person) {
        return plan.units().get(person.unit());
    }

    private boolean isFree(Person person) {
        return !taken.contains(person.id())
                && plan.index().assignmentsOf(phase, person.id()).isEmpty();
    }

    private boolean isOfficer(Person person) {
        return person.rank().force() == ForceKind.POLRI && person.rank().compareTo(least) >= 0;
    }

    private boolean isAllowed(Person person) {
        return person.rank().force() == ForceKind.POLRI && person.rank().compareTo(allowed) >= 0;
    }

    private static boolean isSectorChief(Person person) {
        String position = person.position().toLowerCase(Locale.ROOT);
        return position.contains("kapolsek") && !position.contains("waka");
    }

    /** "Polsek Buay Madang" is that of the kecamatan Buay Madang, not of Buay Madang Timur. */
    private static boolean isSectorOf(Unit unit, District district) {
        return unit.unitKind() == UnitKind.POLSEK
                && words(unit.name().toLowerCase(Locale.ROOT).replaceFirst("^\\s*polsek(tro|ta|sus)?\\b", ""))
                        .equals(words(district.name()));
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
    }
}
