package id.petapam.edit;

import id.petapam.model.ChangeSet;
import id.petapam.model.District;
import id.petapam.model.DistrictCode;
import id.petapam.model.GuardPattern;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.VulnerabilityClass;
import java.util.Map;

/** Gives a kecamatan patterns of its own; an empty map takes them away. */
public record ChangeDistrictPatterns(DistrictCode district, Map<VulnerabilityClass, GuardPattern> patterns)
        implements Edit {

    public ChangeDistrictPatterns {
        patterns = Map.copyOf(patterns);
    }

    @Override
    public String kind() {
        return "change-district-patterns";
    }

    @Override
    public Phrase summary(Plan before) {
        return Phrase.of(
                "edit.change-district-patterns",
                before.districts().get(district).name());
    }

    @Override
    public ChangeSet changes(Plan before) {
        District now = before.districts().get(district);
        District after = new District(now.code(), now.name(), now.regencyCode(), patterns);
        return ChangeSet.of(Put.change(before, after).stream().toList());
    }
}
