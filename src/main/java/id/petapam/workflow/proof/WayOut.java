package id.petapam.workflow.proof;

import id.petapam.model.DistrictCode;
import id.petapam.model.Headcount;
import id.petapam.model.Measure;
import id.petapam.model.Phrase;
import id.petapam.model.VulnerabilityClass;
import id.petapam.planner.proof.Remedy;
import id.petapam.rules.need.Availability;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A remedy as the doors show it.
 *
 * @param kind a name of {@link Remedy.Kind}
 * @param newStations n for KURANG_RAWAN by kecamatan; others stay as they are
 * @param fromReserve officers taken out of the reserve
 * @param reinforcement officers that have to come as BKO
 * @param required officers after it
 * @param available officers after it
 * @param text what to do and what it does, in one sentence
 */
public record WayOut(
        String kind,
        Map<DistrictCode, Integer> newStations,
        Headcount fromReserve,
        Headcount reinforcement,
        Headcount required,
        Headcount available,
        Phrase text) {

    private static final int ALL = 100;

    public WayOut {
        newStations = Collections.unmodifiableMap(new TreeMap<>(newStations));
    }

    static WayOut of(Remedy remedy) {
        return new WayOut(
                remedy.kind().name(),
                remedy.newStations(),
                remedy.fromReserve(),
                remedy.reinforcement(),
                remedy.required(),
                remedy.available(),
                remedy.text());
    }

    /** Available less required: 0 or more where it is enough. */
    public Headcount balance() {
        return available.minus(required);
    }

    /**
     * The same as measures of a scenario, so that it can be tried beside the plan and taken over later.
     *
     * @param now strength as it is
     * @param source what reinforcement is called, in the planner's language
     */
    public List<Measure> measures(Availability now, String source) {
        List<Measure> measures = new ArrayList<>();
        if (fromReserve.value() > 0) {
            measures.add(new Measure.ReserveShare(percent(now, fromReserve)));
        }
        newStations.forEach((district, n) ->
                measures.add(new Measure.DistrictPattern(district, VulnerabilityClass.KURANG_RAWAN, n)));
        if (reinforcement.value() > 0) {
            measures.add(new Measure.ExtraForce(source, reinforcement));
        }
        return measures;
    }

    /** The largest whole percent that keeps back no more than what is left of the reserve. */
    private static int percent(Availability now, Headcount taken) {
        int kept = now.reserve().value() - taken.value();
        int all = now.beforeReserve().value();
        return all == 0 ? 0 : Math.max(0, kept * ALL / all);
    }
}
