package id.petapam.edit;

import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.RayonId;
import java.util.ArrayList;
import java.util.List;

/** Removes a rayon; its area observers (Pamatwil) leave it in all phases, its kecamatan stay as they are. */
public record RemoveRayon(RayonId rayon) implements Edit {

    @Override
    public String kind() {
        return "remove-rayon";
    }

    @Override
    public Phrase summary(Plan before) {
        return Phrase.of("edit.remove-rayon", before.rayons().get(rayon).name());
    }

    @Override
    public ChangeSet changes(Plan before) {
        List<Change> changes = new ArrayList<>(Seats.vacate(before, new Post.OfRayon(rayon)));
        changes.add(Change.removed(before.rayons().get(rayon)));
        return ChangeSet.of(changes);
    }
}
