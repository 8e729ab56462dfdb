package id.petapam.workflow.search;

import id.petapam.geo.LatLon;
import id.petapam.geo.MapLink;
import id.petapam.geo.PlusCode;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.region.Area;
import id.petapam.region.Region;
import id.petapam.region.detail.Detail;
import id.petapam.text.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Finds what a planner types: kecamatan, villages, towns, stations, sites, units, people, commands, the rivers, roads,
 * bridges, landings and hamlets of the region's fine layers, and points in any form. The names of a region are read once,
 * those of a plan when it changed. Safe for use by one thread after
 * another.
 */
public final class FindPlace {

    /** Less than this finds too much. */
    public static final int LEAST_LETTERS = 2;

    private static final Set<FoundKind> SETTLED =
            EnumSet.of(FoundKind.VILLAGE, FoundKind.TOWN, FoundKind.SETTLEMENT, FoundKind.HAMLET);

    /** Two of one name nearer to each other than this are one. */
    private static final double SAME_METRES = 6_000;

    /** With so many good hits nobody needs what is misspelled. */
    private static final int GOOD_ENOUGH = 5;

    /**
     * What was found.
     *
     * @param hits best first
     * @param advice what to do where nothing was found
     */
    public record Answer(List<Found> hits, Optional<Phrase> advice) {

        public static final Answer NONE = new Answer(List.of(), Optional.empty());
    }

    private final Function<Plan, Region> region;
    private final Words words;
    private Optional<Region> known = Optional.empty();
    private Optional<RegionNames> names = Optional.empty();
    private Optional<GroundNames> ground = Optional.empty();
    private Optional<Detail> groundOf = Optional.empty();
    private Optional<FindPoint> points = Optional.empty();
    private Optional<PlanNames> latest = Optional.empty();
    private List<NamedPlace> beyond = List.of();

    /** On one region for every plan. */
    public FindPlace(Supplier<Region> region, Words words) {
        this((Plan plan) -> region.get(), words);
    }

    /** @param region as a plan sees it */
    public FindPlace(Function<Plan, Region> region, Words words) {
        this.region = region;
        this.words = words;
    }

    /**
     * Looks for what was typed.
     *
     * @param commands labels of what the program can do
     * @param most hits
     */
    public synchronized Answer find(Plan plan, String typed, List<String> commands, int most) {
        if (typed.strip().length() < LEAST_LETTERS) {
            return Answer.NONE;
        }
        prepare(plan);
        List<Found> at = points.orElseThrow().find(typed, name -> placeNamed(plan, name));
        if (!at.isEmpty()) {
            return new Answer(at, Optional.empty());
        } else if (MapLink.isLink(typed)) {
            String why = MapLink.isShortened(typed) ? "search.advice.shortened" : "search.advice.no-point";
            return new Answer(List.of(), Optional.of(Phrase.of(why)));
        }
        List<Found> hits = byName(typed, commands, most);
        if (!hits.isEmpty()) {
            return new Answer(hits, Optional.empty());
        }
        String advice = PlusCode.shortCode(typed).isPresent() ? "search.advice.short-code" : "search.advice.nothing";
        return new Answer(List.of(), Optional.of(Phrase.of(advice, typed.strip())));
    }

    /** Reads the names of region and plan, so that the first letters are answered at once. */
    public synchronized void prepare(Plan plan) {
        Region now = region.apply(plan);
        boolean isOther = known.isEmpty() || known.get() != now;
        if (isOther) {
            known = Optional.of(now);
            names = Optional.of(new RegionNames(now, words));
            points = Optional.of(new FindPoint(now, words));
            // A region whose areas changed keeps its fine layers, and their names are many.
            if (groundOf.isEmpty() || groundOf.get() != now.detail()) {
                groundOf = Optional.of(now.detail());
                ground = Optional.of(new GroundNames(now, words));
            } else {
                ground = ground.map(g -> g.in(now));
            }
        }
        RegionNames all = names.get();
        Optional<Plan> before = latest.map(PlanNames::plan);
        if (isOther || before.isEmpty() || before.get() != plan) {
            String regency = plan.isEmpty() ? "" : all.regencyName(plan.header().regencyCode());
            latest = Optional.of(new PlanNames(plan, regency, words));
            boolean same = !isOther
                    && before.isPresent()
                    && before.get().villages() == plan.villages()
                    && before.get().districts() == plan.districts();
            beyond = same ? beyond : all.beyond(plan);
        }
    }

    private Optional<Found> placeNamed(Plan plan, String name) {
        if (name.isEmpty()) {
            return plan.isEmpty()
                    ? Optional.empty()
                    : region.apply(plan).regency(plan.header().regencyCode()).map(FindPlace::middle);
        }
        return byName(name, List.of(), Integer.MAX_VALUE).stream()
                .filter(hit -> hit.at().isPresent())
                .findFirst();
    }

    private static Found middle(Area area) {
        return new Found(
                FoundKind.REGENCY,
                area.shortName(),
                "",
                new Target.OfArea(area.bounds()),
                Optional.of(area.labelPoint()),
                0,
                true);
    }

    private List<Found> byName(String typed, List<String> commands, int most) {
        PlanNames plan = latest.orElseThrow();
        NameQuery query = NameQuery.of(typed);
        List<NamedPlace.Hit> hits = new ArrayList<>(plan.stations().find(typed));
        hits.addAll(plan.byServiceNumber(typed));
        if (query.isEmpty()) {
            return List.of();
        }
        List<NamedPlace> known = new ArrayList<>(plan.places());
        known.addAll(beyond);
        IntStream.range(0, commands.size()).forEach(i -> known.add(command(i, commands.get(i))));
        for (NamedPlace place : known) {
            int score = query.spelled(place.name(), place.beside());
            if (score != NameQuery.NONE) {
                hits.add(new NamedPlace.Hit(place, score));
            }
        }
        Optional<LatLon> near = middleOf(plan.plan());
        hits.addAll(ground.orElseThrow().spelled(query, near));
        if (hits.size() < GOOD_ENOUGH) {
            addMisspelled(query, known, hits);
            hits.addAll(ground.orElseThrow().misspelled(query, near));
        }
        return best(hits, most);
    }

    private static void addMisspelled(NameQuery query, List<NamedPlace> known, List<NamedPlace.Hit> hits) {
        List<NamedPlace.Hit> doubtful = new ArrayList<>();
        Set<NamedPlace> already = new HashSet<>();
        hits.forEach(hit -> already.add(hit.place()));
        for (NamedPlace place : known) {
            int score = query.misspelled(place.name(), place.beside());
            if (score != NameQuery.NONE && !already.contains(place)) {
                doubtful.add(new NamedPlace.Hit(place, score));
            }
        }
        hits.addAll(doubtful);
    }

    private static NamedPlace command(int index, String label) {
        return new NamedPlace(
                FoundKind.COMMAND,
                label,
                () -> "",
                NameKey.of(label),
                NameKey.NONE,
                false,
                new Target.OfCommand(index),
                Optional::empty);
    }

    private Optional<LatLon> middleOf(Plan plan) {
        return plan.isEmpty()
                ? Optional.empty()
                : region.apply(plan).regency(plan.header().regencyCode()).map(Area::labelPoint);
    }

    /** Each place once; only what is given back is put into words. */
    private static List<Found> best(List<NamedPlace.Hit> hits, int most) {
        Set<Target> taken = new HashSet<>();
        List<NamedPlace> kept = new ArrayList<>();
        List<Found> found = new ArrayList<>();
        for (NamedPlace.Hit hit : hits.stream().sorted(NamedPlace.Hit.ORDER).toList()) {
            boolean isNew = found.size() < most
                    && taken.add(hit.place().target())
                    && kept.stream().noneMatch(other -> isSame(other, hit.place()));
            if (isNew) {
                kept.add(hit.place());
                found.add(hit.told());
            }
        }
        return found;
    }

    /** A village of the register is a place of the fine layers too. */
    private static boolean isSame(NamedPlace one, NamedPlace other) {
        boolean bothSettled = SETTLED.contains(one.kind()) && SETTLED.contains(other.kind());
        return bothSettled
                && one.label().equalsIgnoreCase(other.label())
                && one.at()
                        .get()
                        .flatMap(a -> other.at().get().map(a::distanceTo))
                        .filter(d -> d.value() < SAME_METRES)
                        .isPresent();
    }
}
