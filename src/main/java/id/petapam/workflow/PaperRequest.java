package id.petapam.workflow;

import id.petapam.edit.History;
import id.petapam.map.BaseMap;
import id.petapam.model.Classification;
import id.petapam.model.District;
import id.petapam.model.DistrictCode;
import id.petapam.model.Plan;
import id.petapam.model.Problem;
import id.petapam.report.ReportRequest;
import id.petapam.report.page.Paper;
import id.petapam.text.Words;
import java.time.LocalDate;

/** Makes the request for a paper out of a plan: the same figures that window and command line show. */
final class PaperRequest {

    private PaperRequest() {}

    /** @throws Problem if the plan has no such kecamatan */
    static ReportRequest of(
            Plan plan, History history, PaperOptions options, BaseMap base, LocalDate today, Words words) {
        Assessment now = Assessment.of(plan, options.phase());
        return new ReportRequest(
                plan,
                now.need(),
                now.balance(),
                base,
                Paper.valueOf(options.size().name()),
                options.district().map(name -> code(plan, name)),
                options.phase(),
                options.redacted() ? Classification.TERBATAS : Classification.RAHASIA,
                options.phones(),
                Fingerprint.of(plan, history),
                today,
                words);
    }

    private static DistrictCode code(Plan plan, String name) {
        return plan.districts().values().stream()
                .filter(d -> d.code().value().equals(name) || d.name().equalsIgnoreCase(name))
                .map(District::code)
                .findFirst()
                .orElseThrow(() -> Problem.of("select.unknown-district", name));
    }
}
