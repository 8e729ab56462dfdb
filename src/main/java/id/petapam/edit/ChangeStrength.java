package id.petapam.edit;

import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.StrengthLine;
import id.petapam.model.StrengthLineId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets the strength lines and the reserve: lines that are not in the list go. */
public record ChangeStrength(List<StrengthLine> lines, BigDecimal reservePercent) implements Edit {

    public ChangeStrength {
        lines = List.copyOf(lines);
    }

    @Override
    public String kind() {
        return "change-strength";
    }

    @Override
    public Phrase summary(Plan before) {
        return Phrase.of("edit.change-strength", lines.size(), reservePercent);
    }

    @Override
    public ChangeSet changes(Plan before) {
        List<Change> changes = new ArrayList<>();
        Set<StrengthLineId> kept = lines.stream().map(StrengthLine::id).collect(Collectors.toSet());
        before.strength().values().stream()
                .filter(line -> !kept.contains(line.id()))
                .forEach(line -> changes.add(Change.removed(line)));
        lines.forEach(line -> Put.change(before, line).ifPresent(changes::add));
        Put.change(before, before.header().withReservePercent(reservePercent)).ifPresent(changes::add);
        return ChangeSet.of(changes);
    }
}
