package id.petapam.ui.inspector;

import id.petapam.edit.Names;
import id.petapam.model.Assignment;
import id.petapam.model.ClassDecision;
import id.petapam.model.Coverage;
import id.petapam.model.District;
import id.petapam.model.GuardPattern;
import id.petapam.model.Person;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Post;
import id.petapam.model.Site;
import id.petapam.model.SiteKind;
import id.petapam.model.Slot;
import id.petapam.model.StationGroup;
import id.petapam.model.UnitId;
import id.petapam.model.Village;
import id.petapam.model.VulnerabilityClass;
import id.petapam.rules.coverage.PostStaffing;
import id.petapam.rules.need.ClassCounts;
import id.petapam.rules.need.NeedTable;
import id.petapam.rules.need.PatternLookup;
import id.petapam.text.Words;
import id.petapam.ui.common.DeskState;
import id.petapam.ui.inspector.Content.Action;
import id.petapam.ui.inspector.Content.Card;
import id.petapam.ui.inspector.Content.Member;
import id.petapam.ui.inspector.Content.Tone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what the inspector says about a thing of the plan. */
final class ContentWriter {

    private static final int MOST_POSTS = 12;

    private final Words words;
    private final DeskState state;
    private final Plan plan;
    private final ForceNames names;

    ContentWriter(Words words, DeskState state) {
        this.words = words;
        this.state = state;
        this.plan = state.plan();
        this.names = new ForceNames(words, plan);
    }

    Content station(PollingStation station) {
        Optional<StationGroup> group = plan.index().groupOf(station.id());
        Post post = plan.index().postOf(station.id());
        List<String> facts = new ArrayList<>();
        facts.add(join(
                station.district()
                        .map(plan.districts()::get)
                        .map(District::name)
                        .map(name -> words.say("inspector.district", name))
                        .orElse(""),
                station.village().map(code -> code.value()).orElse(""),
                station.registeredVoters()
                        .map(n -> words.say("inspector.voters", n))
                        .orElse("")));
        if (!station.address().isEmpty() || !station.name().isEmpty()) {
            facts.add(join(station.name(), station.address()));
        }
        facts.add(station.point()
                .map(point -> point.isEstimated()
                        ? words.say("inspector.estimated")
                        : words.say("inspector.point", point.quality(), point.at()))
                .orElse(words.say("inspector.no-point")));
        List<Card> cards = new ArrayList<>();
        cards.add(staffing(post));
        time(post).ifPresent(cards::add);
        group.ifPresent(g -> cards.add(new Card(
                Tone.PLAIN,
                words.say(Names.post(plan, post)),
                words.say("inspector.in-group", g.stations().size(), patternOf(g)))));
        cards.add(decision(station));
        cards.addAll(new CommandWriter(words, state).of(station));
        List<Action> actions = new ArrayList<>(List.of(Action.CHANGE_CLASS, Action.MOVE_POINT));
        actions.add(group.isPresent() ? Action.SHOW_GROUP : Action.GROUP_BY_VILLAGE);
        return new Content(
                words.say(Names.station(plan, station)),
                Optional.of(station.countedClass()),
                !station.isUndecided(),
                facts,
                cards,
                team(List.of(post), false),
                withTeam(actions, List.of(post)));
    }

    Content group(StationGroup group) {
        Post post = new Post.OfGroup(group.id());
        List<Card> cards = new ArrayList<>();
        cards.add(staffing(post));
        time(post).ifPresent(cards::add);
        cards.add(new Card(
                Tone.PLAIN,
                words.say("inspector.pattern", patternOf(group)),
                words.say(group.ownPattern().isPresent() ? "inspector.pattern.own" : "inspector.pattern.class")));
        int most = patternOf(group).stations();
        if (group.stations().size() > most) {
            cards.add(new Card(
                    Tone.BAD,
                    words.say("inspector.too-large"),
                    words.say(
                            "rule.cited",
                            Phrase.of("rule.R-06.size", group.stations().size(), most),
                            "R-06")));
        }
        cards.add(new Card(Tone.PLAIN, words.say("inspector.stations"), stationList(group)));
        return new Content(
                words.say(Names.post(plan, post)),
                Optional.of(group.stationClass()),
                true,
                List.of(join(
                        words.say("inspector.group-size", group.stations().size()),
                        Optional.ofNullable(plan.districts().get(group.district()))
                                .map(d -> words.say("inspector.district", d.name()))
                                .orElse(""))),
                cards,
                team(List.of(post), false),
                withTeam(List.of(Action.OWN_PATTERN, Action.CHANGE_CLASS, Action.DISSOLVE), List.of(post)));
    }

    Content site(Site site) {
        Post post = new Post.OfSite(site.id());
        return new Content(
                site.name(),
                Optional.empty(),
                true,
                List.of(
                        words.say(site.siteKind()),
                        site.point().isEstimated()
                                ? words.say("inspector.estimated")
                                : words.say(
                                        "inspector.point",
                                        site.point().quality(),
                                        site.point().at())),
                Stream.concat(withCommand(site, staffing(post)).stream(), time(post).stream())
                        .toList(),
                team(List.of(post), false),
                withTeam(List.of(Action.EDIT_SITE, Action.MOVE_POINT, Action.REMOVE_SITE), List.of(post)));
    }

    /** A ring has a Padal besides its people. */
    private List<Card> withCommand(Site site, Card people) {
        return site.siteKind() == SiteKind.RING
                ? List.of(people, new CommandWriter(words, state).control(new Post.OfControl(site.id())))
                : List.of(people);
    }

    Content many(List<PollingStation> stations, List<Post> posts) {
        ClassCounts counts = ClassCounts.of(stations);
        List<String> facts = new ArrayList<>();
        facts.add(java.util.Arrays.stream(VulnerabilityClass.values())
                .filter(value -> counts.of(value) > 0)
                .map(value -> words.number(counts.of(value)) + " " + words.say(value))
                .collect(Collectors.joining(" · ")));
        if (counts.undecided() > 0) {
            facts.add(words.say("inspector.undecided-count", counts.undecided()));
        }
        int required = 0;
        int police = 0;
        for (Post post : posts) {
            PostStaffing at = state.assessment().staffing().at(post);
            required += at.required().value();
            police += at.police().value();
        }
        int missing = posts.stream()
                .mapToInt(
                        post -> state.assessment().staffing().at(post).missing().value())
                .sum();
        List<Card> cards = List.of(new Card(
                missing > 0 ? Tone.BAD : Tone.GOOD,
                words.say("inspector.police", police, required),
                missing > 0
                        ? words.say("inspector.missing-in", missing, posts.size())
                        : words.say("inspector.complete-in", posts.size())));
        List<Action> actions = new ArrayList<>();
        if (!stations.isEmpty()) {
            actions.add(Action.CHANGE_CLASS);
            actions.add(Action.GROUP);
            actions.add(Action.GROUP_BY_VILLAGE);
        }
        if (posts.stream().anyMatch(post -> post instanceof Post.OfGroup)) {
            actions.add(Action.OWN_PATTERN);
            actions.add(Action.DISSOLVE);
        }
        return new Content(
                stations.isEmpty()
                        ? words.say("inspector.many-posts", posts.size())
                        : words.say("inspector.many-stations", stations.size()),
                Optional.empty(),
                true,
                facts,
                cards,
                team(posts, true),
                withTeam(actions, posts));
    }

    /** Nothing is picked: what the plan is, and how to go on. */
    Content summary() {
        NeedTable need = state.assessment().need();
        List<Card> cards = new ArrayList<>();
        cards.add(new Card(Tone.PLAIN, words.say("inspector.nothing"), words.say("inspector.nothing.how")));
        if (need.counts().total() == 0) {
            cards.add(new Card(Tone.WARN, words.say("inspector.no-stations"), words.say("inspector.no-stations.how")));
        } else {
            cards.add(new Card(
                    Tone.PLAIN,
                    words.say("inspector.counts", need.counts().total()),
                    java.util.Arrays.stream(VulnerabilityClass.values())
                            .map(value -> words.number(need.counts().of(value)) + " " + words.say(value))
                            .collect(Collectors.joining(" · "))));
        }
        if (need.counts().undecided() > 0) {
            cards.add(new Card(
                    Tone.WARN,
                    words.say("inspector.undecided-count", need.counts().undecided()),
                    words.say("inspector.undecided.how")));
        }
        cards.add(new Card(
                Tone.PLAIN,
                words.say("inspector.available", need.availability().police()),
                words.say(
                        "inspector.available.how",
                        need.availability().beforeReserve(),
                        need.availability().reserve(),
                        need.availability().army(),
                        need.availability().linmas())));
        return new Content(
                plan.header().policeName(),
                Optional.empty(),
                true,
                List.of(
                        words.say("inspector.day", plan.header().electionDate()),
                        plan.header().operationName()),
                cards,
                List.of(),
                need.counts().total() == 0
                        ? List.of(Action.IMPORT_STATIONS, Action.STRENGTH)
                        : List.of(Action.PATTERNS, Action.STRENGTH));
    }

    private Card staffing(Post post) {
        PostStaffing at = state.assessment().staffing().at(post);
        Coverage coverage = at.coverage();
        String title = words.say("inspector.police", at.police(), at.required());
        String others = at.others().value() > 0 ? " " + words.say("inspector.others", at.others()) : "";
        return switch (coverage) {
            case EMPTY -> new Card(Tone.BAD, title, words.say("inspector.empty.how") + others);
            case PARTLY -> new Card(Tone.WARN, title, words.say("inspector.partly", at.missing()) + others);
            case FULL -> new Card(Tone.GOOD, title, words.say("inspector.full") + others);
            case NOT_WANTED -> new Card(Tone.GOOD, title, words.say("inspector.nobody-needed") + others);
            case TOO_MANY ->
                new Card(
                        Tone.WARN,
                        title,
                        words.say("inspector.over", at.police().minus(at.required())) + others);
        };
    }

    /** When the team is there, where it is not the whole phase. */
    private Optional<Card> time(Post post) {
        return plan.index()
                .assignmentAt(state.phase(), post)
                .flatMap(Assignment::window)
                .map(window -> new Card(
                        Tone.PLAIN, words.say("inspector.time", window.told()), words.say("inspector.time.part")));
    }

    private Card decision(PollingStation station) {
        if (station.decision().isEmpty()) {
            return new Card(Tone.WARN, words.say("name.class.undecided"), words.say("inspector.undecided.how"));
        }
        ClassDecision decision = station.decision().get();
        String basis = decision.basis().isEmpty() ? words.say("inspector.no-basis") : decision.basis();
        String earlier = station.earlierDecisions().isEmpty()
                ? ""
                : " "
                        + words.say(
                                "inspector.earlier",
                                station.earlierDecisions().get(0).value());
        return new Card(
                Tone.PLAIN,
                words.say("inspector.class", decision.value()),
                words.say("inspector.decided", decision.date(), basis) + earlier);
    }

    private List<Member> team(List<Post> posts, boolean several) {
        List<Member> members = new ArrayList<>();
        for (Post post : posts) {
            Optional<Assignment> assignment = plan.index().assignmentAt(state.phase(), post);
            if (assignment.isPresent() && members.size() < MOST_POSTS) {
                addMembers(assignment.get(), several ? words.say(Names.post(plan, post)) : "", members);
            }
        }
        return members;
    }

    private void addMembers(Assignment assignment, String post, List<Member> members) {
        Map<UnitId, List<Slot>> open = new LinkedHashMap<>();
        for (Slot slot : plan.teams().get(assignment.team()).slots()) {
            Optional<Person> person = slot.person().map(plan.persons()::get);
            if (person.isPresent()) {
                members.add(new Member(
                        names.of(person.get()), names.of(slot.unit()), post, assignment.id(), List.of(slot)));
            } else {
                open.computeIfAbsent(slot.unit(), u -> new ArrayList<>()).add(slot);
            }
        }
        open.forEach((unit, slots) -> members.add(new Member(
                words.say("inspector.open-slots", slots.size()), names.of(unit), post, assignment.id(), slots)));
    }

    private List<Action> withTeam(List<Action> actions, List<Post> posts) {
        List<Action> all = new ArrayList<>(actions);
        if (posts.size() == 1) {
            all.add(Action.WHY);
        }
        List<Assignment> standing = posts.stream()
                .flatMap(post -> plan.index().assignmentAt(state.phase(), post).stream())
                .toList();
        if (standing.stream().anyMatch(one -> !one.pinned())) {
            all.add(Action.PIN);
        }
        if (standing.stream().anyMatch(Assignment::pinned)) {
            all.add(Action.UNPIN);
        }
        if (posts.stream()
                .anyMatch(post -> plan.index().assignmentAt(state.phase(), post).isPresent())) {
            if (posts.size() == 1) {
                all.add(Action.SET_TIME);
            }
            all.add(Action.RELEASE);
        }
        return all;
    }

    private GuardPattern patternOf(StationGroup group) {
        return PatternLookup.of(plan).of(group);
    }

    /** "001, 002, 003 Perjaya; 001 Tanjung Mas". */
    private String stationList(StationGroup group) {
        Map<String, List<String>> byVillage = new LinkedHashMap<>();
        group.stations().stream().map(plan.stations()::get).forEach(station -> byVillage
                .computeIfAbsent(
                        station.village()
                                .map(plan.villages()::get)
                                .map(Village::name)
                                .orElse("?"),
                        name -> new ArrayList<>())
                .add(station.numberText()));
        return byVillage.entrySet().stream()
                .map(one -> String.join(", ", one.getValue()) + " " + one.getKey())
                .collect(Collectors.joining("; "));
    }

    static String join(String... parts) {
        return java.util.Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
