package id.petapam.report;

import id.petapam.geo.Bounds;
import id.petapam.map.MapPen;
import id.petapam.map.PenPath;
import id.petapam.model.DistrictCode;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Problem;
import id.petapam.report.page.Drawing;
import id.petapam.report.sheet.MapSheet;
import id.petapam.report.sheet.SheetContent;
import java.util.Collection;
import java.util.Optional;

/** The map sheet of a plan, or of one kecamatan, as a picture by itself. Shows no names of people. */
public final class PictureSheet {

    private static final int PAPER = 0xFFFFFFFF;

    /**
     * The picture for a request.
     *
     * @throws Problem if the plan has no such kecamatan, or nothing that has a place
     */
    public Drawing of(ReportRequest request) {
        Plan plan = request.plan();
        SheetContents contents = new SheetContents(request);
        String regency = plan.header().regencyCode();
        if (request.district().isEmpty()) {
            return sheet(request, contents, regency, plan.stations().values(), contents.ofPlan());
        }
        DistrictCode code = request.district().get();
        if (!plan.districts().containsKey(code)) {
            throw Problem.of("report.problem.district", code.value());
        }
        return sheet(
                request,
                contents,
                code.value(),
                plan.index().stationsOf(code),
                contents.of(plan.districts().get(code)));
    }

    private static Drawing sheet(
            ReportRequest request,
            SheetContents contents,
            String focus,
            Collection<PollingStation> stations,
            SheetContent content) {
        Optional<Bounds> area = contents.bounds(focus, stations);
        MapSheet sheet = new MapSheet(
                request.base(),
                request.plan().header().regencyCode(),
                focus,
                area.orElseThrow(() -> Problem.of("report.problem.nothing-placed")),
                content,
                request.words(),
                request.under());
        return (MapPen pen, double width, double height) -> {
            pen.fill(PenPath.rect(0, 0, width, height), PAPER);
            sheet.draw(pen, width, height);
        };
    }
}
