package id.petapam.edit;

import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.DistrictCode;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.RuleBook;
import id.petapam.model.Site;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes ready what the escort of boxes needs: PPK where the plan has none, and how boxes get into a kecamatan.
 *
 * @param committees PPK sites, estimates of where they stand
 * @param ways rule book values by kecamatan: WATER or LAND
 */
public record PrepareEscort(List<Site> committees, Map<DistrictCode, String> ways) implements Edit {

    /** Before the code of the kecamatan; the rules read it. */
    private static final String KEY = "R-33.by.";

    public PrepareEscort {
        committees = List.copyOf(committees);
        ways = Collections.unmodifiableMap(new LinkedHashMap<>(ways));
    }

    @Override
    public String kind() {
        return "prepare-escort";
    }

    @Override
    public Phrase summary(Plan before) {
        return committees.isEmpty()
                ? Phrase.of("edit.prepare-escort.ways", ways.size())
                : Phrase.of("edit.prepare-escort", committees.size(), ways.size());
    }

    @Override
    public ChangeSet changes(Plan before) {
        List<Change> changes = new ArrayList<>();
        committees.forEach(site -> Put.change(before, site).ifPresent(changes::add));
        RuleBook rules = before.rules();
        TreeMap<String, String> values = new TreeMap<>(rules.values());
        ways.forEach((district, way) -> values.put(KEY + district.value(), way));
        Put.change(before, new RuleBook(rules.version(), values)).ifPresent(changes::add);
        return ChangeSet.of(changes);
    }
}
