package id.petapam.workflow;

import id.petapam.model.PhaseId;
import id.petapam.model.Plan;
import id.petapam.report.OpenFinding;
import java.util.List;

/** Where a paper takes from what is still wrong with a plan. */
@FunctionalInterface
public interface OpenFindings {

    /** Gravest first; what a planner accepted is not among them. */
    List<OpenFinding> of(Plan plan, PhaseId phase);
}
