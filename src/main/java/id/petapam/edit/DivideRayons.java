package id.petapam.edit;

import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.Rayon;
import id.petapam.model.RayonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Divides the kecamatan into these rayons. Rayons with an id that is kept keep their observers; of others the observers
 * leave in all phases.
 */
public record DivideRayons(List<Rayon> rayons) implements Edit {

    public DivideRayons {
        rayons = List.copyOf(rayons);
    }

    @Override
    public String kind() {
        return "divide-rayons";
    }

    @Override
    public Phrase summary(Plan before) {
        int districts =
                rayons.stream().mapToInt(rayon -> rayon.districts().size()).sum();
        return Phrase.of("edit.divide-rayons", districts, rayons.size());
    }

    @Override
    public ChangeSet changes(Plan before) {
        Set<RayonId> kept = rayons.stream().map(Rayon::id).collect(Collectors.toSet());
        List<Change> changes = new ArrayList<>();
        for (Rayon old : before.rayons().values()) {
            if (!kept.contains(old.id())) {
                changes.addAll(Seats.vacate(before, new Post.OfRayon(old.id())));
                changes.add(Change.removed(old));
            }
        }
        rayons.forEach(rayon -> Put.change(before, rayon).ifPresent(changes::add));
        return ChangeSet.of(changes);
    }
}
