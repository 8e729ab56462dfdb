package id.petapam.ui.inspector;

import id.petapam.model.DistrictCode;
import id.petapam.model.Phase;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Post;
import id.petapam.model.Slot;
import id.petapam.text.Words;
import id.petapam.ui.common.DeskState;
import id.petapam.ui.inspector.Content.Card;
import id.petapam.ui.inspector.Content.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes who commands where a station stands: its Padal, and the Pamatwil of its rayon. */
final class CommandWriter {

    private final Words words;
    private final DeskState state;
    private final Plan plan;
    private final ForceNames names;

    CommandWriter(Words words, DeskState state) {
        this.words = words;
        this.state = state;
        this.plan = state.plan();
        this.names = new ForceNames(words, plan);
    }

    List<Card> of(PollingStation station) {
        List<Card> cards = new ArrayList<>();
        station.district().filter(plan.districts()::containsKey).ifPresent(code -> {
            cards.add(card("inspector.padal", plan.districts().get(code).name(), new Post.OfDistrict(code)));
            cards.addAll(rayons(code));
        });
        return cards;
    }

    private List<Card> rayons(DistrictCode code) {
        return plan.rayons().values().stream()
                .filter(rayon -> rayon.districts().contains(code))
                .map(rayon -> card("inspector.pamatwil", rayon.name(), new Post.OfRayon(rayon.id())))
                .toList();
    }

    /** Padal of a ring or another object. */
    Card control(Post.OfControl post) {
        return card("inspector.padal", plan.sites().get(post.id()).name(), post);
    }

    /** A ring that is not manned in this phase lacks nobody. */
    private boolean asks(Post post) {
        if (!(post instanceof Post.OfControl control)) {
            return true;
        }
        Phase phase = plan.phases().get(state.phase());
        return phase != null && plan.sites().get(control.id()).detail().wantedIn(phase.phaseKind());
    }

    private Card card(String titleKey, String place, Post post) {
        List<Slot> slots = plan.index()
                .assignmentAt(state.phase(), post)
                .map(one -> plan.teams().get(one.team()).slots())
                .orElse(List.of());
        String who = slots.stream()
                .map(slot -> slot.person()
                        .map(plan.persons()::get)
                        .map(person -> names.of(person) + " (" + names.of(slot.unit()) + ")")
                        .orElseGet(() -> words.say("inspector.officer-of", names.of(slot.unit()))))
                .collect(Collectors.joining(", "));
        boolean lacks = who.isEmpty() && asks(post);
        return new Card(
                lacks ? Tone.BAD : Tone.PLAIN,
                words.say(titleKey, place),
                who.isEmpty() ? words.say(lacks ? nobody(post) : "inspector.not-in-phase") : who);
    }

    private static String nobody(Post post) {
        return post instanceof Post.OfControl ? "inspector.nobody-at-ring" : "inspector.nobody-commands";
    }
}
