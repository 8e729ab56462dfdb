package id.petapam.ui.inspector;

import id.petapam.model.AssignmentId;
import id.petapam.model.Slot;
import id.petapam.model.VulnerabilityClass;
import java.util.List;
import java.util.Optional;

/**
 * What the inspector says, in words.
 *
 * @param title "TPS 002 Perjaya"
 * @param badge its class; empty where it has none
 * @param decided false: the badge is only what counts, nobody decided it
 * @param facts small lines below the title
 * @param team who serves it; empty lines where nobody does
 * @param actions what can be done, most wanted first
 */
record Content(
        String title,
        Optional<VulnerabilityClass> badge,
        boolean decided,
        List<String> facts,
        List<Card> cards,
        List<Member> team,
        List<Action> actions) {

    Content {
        facts = List.copyOf(facts);
        cards = List.copyOf(cards);
        team = List.copyOf(team);
        actions = List.copyOf(actions);
    }

    /** How a card is meant. */
    enum Tone {
        PLAIN,
        GOOD,
        WARN,
        BAD
    }

    /** One statement with its reason. */
    record Card(Tone tone, String title, String text) {}

    /**
     * A line of the team: one named person, or the open slots of one unit.
     *
     * @param post where, in words; empty where the title says it
     */
    record Member(String text, String unit, String post, AssignmentId assignment, List<Slot> slots) {}

    /** What a button of the inspector does; its words are {@code inspector.action.NAME}. */
    enum Action {
        ASSIGN,
        CHANGE_CLASS,
        GROUP,
        GROUP_BY_VILLAGE,
        OWN_PATTERN,
        DISSOLVE,
        SHOW_GROUP,
        MOVE_POINT,
        EDIT_SITE,
        REMOVE_SITE,
        WHY,
        PIN,
        UNPIN,
        SET_TIME,
        RELEASE,
        PATTERNS,
        STRENGTH,
        IMPORT_STATIONS
    }
}
