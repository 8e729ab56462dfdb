package id.petapam.ui.briefing;

import id.petapam.model.DistrictCode;
import java.util.Optional;

/**
 * One step of the briefing, in words already.
 *
 * @param id stays the same when the plan changes: "overview", "district 16.08.01"
 * @param lead one line under the title; may be empty
 * @param district whose map is shown
 */
public record BriefingStep(
        String id, String title, String lead, Optional<DistrictCode> district, StepContent content) {}
