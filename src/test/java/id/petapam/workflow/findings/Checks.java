package id.petapam.workflow.findings;

import id.petapam.geo.Bounds;
import id.petapam.region.LocalKnowledge;
import id.petapam.region.Region;
import id.petapam.region.RegionHeader;
import id.petapam.region.RegionLayers;
import id.petapam.workflow.StudyAccess;
import id.petapam.workflow.Sumsel;

/** Checks for tests, on a region of their own. */
public final class Checks {

    private Checks() {}

    /** On a ground of which nothing is known. */
    public static CheckPlan withoutRegion() {
        return on(RegionLayers.none(), LocalKnowledge.none());
    }

    static CheckPlan on(RegionLayers layers, LocalKnowledge knowledge) {
        return on(new Region(new RegionHeader("uji", "uji", "1", "", new Bounds(-6, 102, -1, 107)), layers), knowledge);
    }

    /** On a region, with nothing known besides. */
    public static CheckPlan on(Region region) {
        return on(region, LocalKnowledge.none());
    }

    private static CheckPlan on(Region region, LocalKnowledge knowledge) {
        return new CheckPlan(new StudyAccess(region, knowledge, Sumsel.rules()), Sumsel.rules());
    }
}
