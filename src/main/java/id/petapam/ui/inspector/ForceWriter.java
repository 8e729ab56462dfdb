package id.petapam.ui.inspector;

import id.petapam.edit.Names;
import id.petapam.model.Assignment;
import id.petapam.model.Person;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.Unit;
import id.petapam.rules.balance.BalanceSheet;
import id.petapam.rules.balance.UnitBalance;
import id.petapam.text.Words;
import id.petapam.ui.common.DeskState;
import id.petapam.ui.inspector.Content.Action;
import id.petapam.ui.inspector.Content.Card;
import id.petapam.ui.inspector.Content.Tone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what the inspector says about a unit or a person. */
final class ForceWriter {

    private static final int MOST_POSTS = 12;

    private final Words words;
    private final DeskState state;
    private final Plan plan;
    private final ForceNames names;

    ForceWriter(Words words, DeskState state) {
        this.words = words;
        this.state = state;
        this.plan = state.plan();
        this.names = new ForceNames(words, plan);
    }

    Content unit(Unit unit) {
        BalanceSheet balance = state.assessment().balance();
        UnitBalance at = balance.units().get(unit.id());
        Map<Post, Long> where = new LinkedHashMap<>();
        for (Assignment assignment : plan.assignments().values()) {
            long count = !assignment.phase().equals(state.phase())
                    ? 0
                    : plan.teams().get(assignment.team()).slots().stream()
                            .filter(slot -> slot.unit().equals(unit.id()))
                            .count();
            if (count > 0) {
                where.put(assignment.post(), count);
            }
        }
        List<Card> cards = new ArrayList<>();
        cards.add(new Card(
                at.left().isNegative() ? Tone.BAD : at.left().value() == 0 ? Tone.GOOD : Tone.PLAIN,
                words.say("roster.left", at.left(), unit.headcount()),
                words.say("inspector.unit-used", at.used(), at.named())));
        where.entrySet().stream()
                .limit(MOST_POSTS)
                .forEach(one -> cards.add(new Card(
                        Tone.PLAIN,
                        words.say(Names.post(plan, one.getKey())),
                        words.say("inspector.people", one.getValue()))));
        if (where.size() > MOST_POSTS) {
            cards.add(new Card(Tone.PLAIN, words.say("inspector.and-more", where.size() - MOST_POSTS), ""));
        }
        return new Content(
                unit.name(),
                Optional.empty(),
                true,
                List.of(words.say(unit.unitKind())),
                cards,
                List.of(),
                List.of(Action.ASSIGN));
    }

    Content person(Person person) {
        List<Assignment> at = state.assessment().balance().placesOf(person.id());
        List<Card> cards = new ArrayList<>();
        for (Assignment assignment : at) {
            cards.add(new Card(
                    at.size() > 1 ? Tone.BAD : Tone.GOOD,
                    words.say(Names.post(plan, assignment.post())),
                    at.size() > 1 ? words.say("inspector.twice") : words.say("inspector.stands-here")));
        }
        if (at.isEmpty()) {
            cards.add(new Card(Tone.PLAIN, words.say("inspector.free"), words.say("inspector.free.how")));
        }
        return new Content(
                names.of(person),
                Optional.empty(),
                true,
                List.of(ContentWriter.join(names.of(person.unit()), person.position())),
                cards,
                List.of(),
                List.of(Action.ASSIGN, Action.RELEASE));
    }
}
