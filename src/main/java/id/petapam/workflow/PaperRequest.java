package id.petapam.workflow;

import id.petapam.edit.History;
import id.petapam.map.BaseMap;
import id.petapam.map.Underlay;
import id.petapam.model.Classification;
import id.petapam.model.District;
import id.petapam.model.DistrictCode;
import id.petapam.model.Plan;
import id.petapam.model.Problem;
import id.petapam.model.StationId;
import id.petapam.report.MoveFigures;
import id.petapam.report.MoveOrder;
import id.petapam.report.OpenFinding;
import id.petapam.report.PaperPart;
import id.petapam.report.ReportFigures;
import id.petapam.report.ReportRequest;
import id.petapam.report.ShortageFigures;
import id.petapam.report.page.Paper;
import id.petapam.rules.access.StationAccess;
import id.petapam.text.Words;
import id.petapam.workflow.movement.Lacking;
import id.petapam.workflow.movement.Movement;
import id.petapam.workflow.proof.ShortageProof;
import id.petapam.workflow.proof.WayOut;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the request for a paper out of a plan: the same figures that window and command line show. */
final class PaperRequest {

    private PaperRequest() {}

    /**
     * @param access how stations can be reached; empty where nobody looked
     * @param findings what is still wrong; empty where nobody looked
     * @param proof of the shortage; empty where nobody looked
     * @param movement who leaves when; empty where nobody looked
     * @throws Problem if the plan has no such kecamatan
     */
    static ReportRequest of(
            Plan plan,
            History history,
            PaperOptions options,
            Optional<AccessTable> access,
            Optional<List<OpenFinding>> findings,
            Optional<ShortageProof> proof,
            Optional<Movement> movement,
            BaseMap base,
            Underlay under,
            LocalDate today,
            Words words) {
        Assessment now = Assessment.of(plan, options.phase());
        return new ReportRequest(
                plan,
                new ReportFigures(
                        now.need(),
                        now.balance(),
                        access.map(PaperRequest::byStation).orElse(Map.of()),
                        findings,
                        proof.map(PaperRequest::shortage),
                        movement.map(PaperRequest::moves)),
                base,
                Paper.valueOf(options.size().name()),
                options.district().map(name -> code(plan, name)),
                options.phase(),
                options.redacted() ? Classification.TERBATAS : Classification.RAHASIA,
                options.phones(),
                options.parts().stream()
                        .map(part -> PaperPart.valueOf(part.name()))
                        .collect(Collectors.toSet()),
                Fingerprint.of(plan, history),
                today,
                words,
                options.baseMaps() ? under : Underlay.NONE);
    }

    private static MoveFigures moves(Movement movement) {
        return new MoveFigures(
                movement.lines().stream()
                        .map(line -> new MoveOrder(
                                line.post(),
                                line.unit(),
                                line.from(),
                                line.leaves(),
                                line.vehicle(),
                                line.wave(),
                                line.pier(),
                                line.boards(),
                                line.heads(),
                                line.to(),
                                line.code(),
                                line.arrives(),
                                line.slackMinutes() < 0,
                                line.brief()))
                        .toList(),
                movement.headline(),
                movement.lacking().stream().map(Lacking::told).toList(),
                movement.notes());
    }

    private static ShortageFigures shortage(ShortageProof proof) {
        return new ShortageFigures(
                proof.verdict(),
                proof.sources().stream()
                        .map(source -> new ShortageFigures.Source(source.line(), source.given()))
                        .toList(),
                proof.why(),
                proof.places().stream()
                        .map(gap -> new ShortageFigures.Place(
                                gap.name(), gap.stationClass(), gap.posts(), gap.required(), gap.missing()))
                        .toList(),
                proof.remedies().stream().map(WayOut::text).toList());
    }

    private static Map<StationId, StationAccess> byStation(AccessTable table) {
        Map<StationId, StationAccess> byStation = new LinkedHashMap<>();
        table.stations().forEach(one -> byStation.put(one.station().id(), one));
        return byStation;
    }

    private static DistrictCode code(Plan plan, String name) {
        return plan.districts().values().stream()
                .filter(d -> d.code().value().equals(name) || d.name().equalsIgnoreCase(name))
                .map(District::code)
                .findFirst()
                .orElseThrow(() -> Problem.of("select.unknown-district", name));
    }
}
