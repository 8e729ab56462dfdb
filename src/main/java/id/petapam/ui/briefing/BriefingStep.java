package id.petapam.ui.briefing;

import id.petapam.geo.Bounds;
import id.petapam.model.DistrictCode;
import id.petapam.model.Situation;
import java.util.Optional;

/**
 * One step of the briefing, in words already.
 *
 * @param id stays the same when the plan changes: "overview", "district 16.08.01"
 * @param lead one line under the title; may be empty
 * @param district whose map is shown
 * @param security the place of the city security plan that is shown, in one stage
 */
public record BriefingStep(
        String id,
        String title,
        String lead,
        Optional<DistrictCode> district,
        Optional<Secured> security,
        StepContent content) {

    /** The area of a place, and a stage. */
    public record Secured(Bounds area, Situation stage) {}

    /** A step about no place of the city security plan. */
    public BriefingStep(String id, String title, String lead, Optional<DistrictCode> district, StepContent content) {
        this(id, title, lead, district, Optional.empty(), content);
    }
}
