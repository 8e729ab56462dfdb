package id.petapam.workflow.findings;

import id.petapam.model.Phase;
import id.petapam.model.Post;
import id.petapam.model.Site;
import id.petapam.model.SiteKind;
import id.petapam.rules.check.Finding;
import id.petapam.rules.check.PlanFinding;
import id.petapam.rules.check.SecurityRings;
import id.petapam.rules.check.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** rings and evacuation routes, in the phases in which they are manned. A few things, looked at anew each time. */
final class SecurityChecks {

    private final Checking at;

    SecurityChecks(Checking at) {
        this.at = at;
    }

    List<PlanFinding> all() {
        List<PlanFinding> all = new ArrayList<>();
        Phase phase = at.plan().phases().get(at.phase());
        for (Site site : at.plan().sites().values()) {
            if (phase == null || !site.detail().wantedIn(phase.phaseKind())) {
                continue;
            }
            List<Finding> found =
                    switch (site.siteKind()) {
                        case RING ->
                            SecurityRings.ring(at.rules(), site, at.police(at.teamAt(new Post.OfControl(site.id()))));
                        case EVACUATION_ROUTE ->
                            SecurityRings.route(at.rules(), site, place(site), shelters()).stream()
                                    .toList();
                        default -> List.of();
                    };
            all.addAll(PostChecks.about(Subject.of(new Post.OfSite(site.id())), Optional.empty(), found));
        }
        return all;
    }

    private Optional<Site> place(Site part) {
        return part.detail().of().map(at.plan().sites()::get);
    }

    private List<Site> shelters() {
        return at.plan().sites().values().stream()
                .filter(site -> site.siteKind() == SiteKind.EVACUATION_POINT)
                .toList();
    }
}
