package id.petapam.report;

import id.petapam.exchange.RuleBookReader;
import id.petapam.model.Plan;
import id.petapam.region.RegionReader;
import id.petapam.region.RegionUnreadable;
import id.petapam.workflow.MakeExample;
import java.nio.file.Path;

/** The worked example (OKU Timur, 2,180 stations), made in memory. */
final class ExamplePlan {

    private ExamplePlan() {}

    static Plan make() {
        Plan[] plan = {Plan.empty()};
        try {
            new MakeExample(
                            new RegionReader().read(Path.of("data/region/sumsel.gpkg")),
                            new RuleBookReader()
                                    .read(Path.of("data/rulebook.json"))
                                    .defaults())
                    .through(edit -> {
                        plan[0] = plan[0].with(edit.changes(plan[0]));
                        return plan[0];
                    });
        } catch (RegionUnreadable e) {
            throw new AssertionError("the built-in region", e);
        }
        return plan[0];
    }
}
