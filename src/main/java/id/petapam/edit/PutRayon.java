package id.petapam.edit;

import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Rayon;
import java.util.ArrayList;
import java.util.List;

/** Makes a rayon, or changes the one with its id. Its kecamatan leave the rayons they were in. */
public record PutRayon(Rayon rayon) implements Edit {

    @Override
    public String kind() {
        return "put-rayon";
    }

    @Override
    public Phrase summary(Plan before) {
        return Phrase.of("edit.put-rayon", rayon.name(), rayon.districts().size());
    }

    @Override
    public ChangeSet changes(Plan before) {
        List<Change> changes = new ArrayList<>();
        for (Rayon other : before.rayons().values()) {
            if (!other.id().equals(rayon.id()) && other.districts().stream().anyMatch(rayon.districts()::contains)) {
                changes.add(Change.replaced(
                        other,
                        new Rayon(
                                other.id(),
                                other.name(),
                                other.districts().stream()
                                        .filter(code -> !rayon.districts().contains(code))
                                        .toList())));
            }
        }
        Put.change(before, rayon).ifPresent(changes::add);
        return ChangeSet.of(changes);
    }
}
