package id.petapam.report;

import id.petapam.model.Phrase;
import id.petapam.model.Post;
import java.util.List;

/**
 * The movement plan of a phase as paper shows it.
 *
 * @param orders by time of leaving
 * @param headline how many can leave
 * @param lacking who cannot, and what is missing
 * @param notes what to know of it
 */
public record MoveFigures(List<MoveOrder> orders, Phrase headline, List<Phrase> lacking, List<Phrase> notes) {

    public MoveFigures {
        orders = List.copyOf(orders);
        lacking = List.copyOf(lacking);
        notes = List.copyOf(notes);
    }

    /** How people leave for this post, each way once. */
    List<Phrase> to(Post post) {
        return orders.stream()
                .filter(order -> order.post().equals(post))
                .map(MoveOrder::brief)
                .distinct()
                .toList();
    }
}
