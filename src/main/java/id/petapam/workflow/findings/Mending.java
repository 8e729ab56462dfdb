package id.petapam.workflow.findings;

import id.petapam.model.ClassDecision;
import id.petapam.model.DistrictCode;
import id.petapam.model.GroupId;
import id.petapam.model.IdSource;
import id.petapam.model.PhaseId;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Post;
import id.petapam.model.RayonId;
import id.petapam.model.SiteId;
import id.petapam.model.StationId;
import id.petapam.model.VulnerabilityClass;
import id.petapam.rules.check.PlanFinding;
import id.petapam.rules.check.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What fixes work with.
 *
 * @param basis what stands as basis of a class that is taken from the suggestion
 */
record Mending(PlanCheck check, IdSource ids, LocalDate today, String basis) {

    Plan plan() {
        return check.plan();
    }

    PhaseId phase() {
        return check.phase();
    }

    /** The post that a finding is about; empty where it is about something else or that is gone. */
    Optional<Post> post(Subject subject) {
        String id = subject.id().value();
        return switch (subject.kind()) {
            case STATION ->
                Optional.of(new StationId(id))
                        .filter(plan().stations()::containsKey)
                        .map(plan().index()::postOf);
            case GROUP ->
                Optional.of(new GroupId(id))
                        .filter(plan().groups()::containsKey)
                        .map(Post.OfGroup::new);
            case SITE ->
                Optional.of(new SiteId(id)).filter(plan().sites()::containsKey).map(Post.OfSite::new);
            case DISTRICT ->
                Optional.of(new DistrictCode(id))
                        .filter(plan().districts()::containsKey)
                        .map(Post.OfDistrict::new);
            case RAYON ->
                Optional.of(new RayonId(id))
                        .filter(plan().rayons()::containsKey)
                        .map(Post.OfRayon::new);
            default -> Optional.empty();
        };
    }

    List<Post> posts(List<PlanFinding> findings) {
        return findings.stream()
                .map(finding -> post(finding.subject()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** The stations that findings are about, those of groups not among them. */
    List<PollingStation> stations(List<PlanFinding> findings) {
        return findings.stream()
                .map(PlanFinding::subject)
                .map(subject -> plan().find(subject.kind(), subject.id()).orElse(null))
                .filter(PollingStation.class::isInstance)
                .map(PollingStation.class::cast)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    ClassDecision decided(VulnerabilityClass value) {
        return new ClassDecision(value, basis, today);
    }
}
