package id.petapam.rules.coverage;

import id.petapam.model.Assignment;
import id.petapam.model.Coverage;
import id.petapam.model.DistrictCode;
import id.petapam.model.ForceKind;
import id.petapam.model.Headcount;
import id.petapam.model.Phase;
import id.petapam.model.PhaseId;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Post;
import id.petapam.model.Site;
import id.petapam.model.SiteKind;
import id.petapam.model.Slot;
import id.petapam.model.StationGroup;
import id.petapam.model.Team;
import id.petapam.model.Unit;
import id.petapam.rules.need.BoxEscort;
import id.petapam.rules.need.PatternLookup;
import id.petapam.rules.need.PhaseDuty;
import id.petapam.rules.need.StoreGuard;
import java.util.List;
import java.util.Optional;

/**
 * One post: what it needs in a phase ({@link PhaseDuty}) and who is there.
 *
 * @param required officers of Polri
 * @param police POLRI slots of its team
 * @param others slots of TNI, Linmas and partners: shown, but they cover nothing
 */
public record PostStaffing(
        Post post,
        Optional<DistrictCode> district,
        Headcount required,
        Headcount police,
        Headcount others,
        Optional<Assignment> assignment) {

    /** A command post asks for one officer at least. */
    private static final Headcount COMMANDERS = Headcount.of(1);

    /** One post of a plan in a phase. */
    public static PostStaffing of(Plan plan, PhaseId phase, Post post) {
        return of(plan, PatternLookup.of(plan), phase, post);
    }

    static PostStaffing of(Plan plan, PatternLookup patterns, PhaseId phase, Post post) {
        boolean guarded = PhaseDuty.of(plan, phase).guardsStations();
        if (post instanceof Post.OfGroup of) {
            StationGroup group = plan.groups().get(of.id());
            return of(
                    plan,
                    phase,
                    post,
                    Optional.of(group.district()),
                    guarded ? patterns.of(group).policeFor(group.stations().size()) : Headcount.ZERO);
        } else if (post instanceof Post.OfStation of) {
            PollingStation station = plan.stations().get(of.id());
            return of(
                    plan,
                    phase,
                    post,
                    station.district(),
                    guarded ? Headcount.of(patterns.of(station).police()) : Headcount.ZERO);
        }
        if (post instanceof Post.OfSite of) {
            Site site = plan.sites().get(of.id());
            return of(plan, phase, post, Optional.empty(), atSite(plan, phase, site));
        }
        Optional<DistrictCode> district = post instanceof Post.OfDistrict of ? Optional.of(of.id()) : Optional.empty();
        return of(plan, phase, post, district, post instanceof Post.OfControl of ? controllers(plan, of) : COMMANDERS);
    }

    /** A ring asks for two where the rule book says so. */
    private static Headcount controllers(Plan plan, Post.OfControl post) {
        String usual = plan.rules().values().get("R-40.ringControllers");
        return usual != null && plan.sites().get(post.id()).siteKind() == SiteKind.RING
                ? Headcount.of(Integer.parseInt(usual))
                : COMMANDERS;
    }

    /** What the planner wants there then; the escort of its boxes, the shifts at its store. */
    private static Headcount atSite(Plan plan, PhaseId phase, Site site) {
        Phase in = plan.phases().get(phase);
        Headcount wanted = in == null ? site.wanted() : site.wantedIn(in.phaseKind());
        PhaseDuty duty = PhaseDuty.of(plan, phase);
        if (duty == PhaseDuty.ESCORT && site.siteKind() == SiteKind.DISTRICT_COMMITTEE) {
            return plan.index()
                    .districtOf(site.id())
                    .filter(code ->
                            plan.index().committeeOf(code).filter(site::equals).isPresent())
                    .map(code -> BoxEscort.of(plan, code).escorts())
                    .orElse(wanted);
        } else if (duty == PhaseDuty.STORES && StoreGuard.isStore(site)) {
            Headcount shifts = StoreGuard.of(plan.rules()).required();
            return wanted.compareTo(shifts) > 0 ? wanted : shifts;
        }
        return wanted;
    }

    private static PostStaffing of(
            Plan plan, PhaseId phase, Post post, Optional<DistrictCode> district, Headcount required) {
        Optional<Assignment> assignment = plan.index().assignmentAt(phase, post);
        List<Slot> slots =
                assignment.map(a -> plan.teams().get(a.team())).map(Team::slots).orElse(List.of());
        int police = 0;
        for (Slot slot : slots) {
            Unit unit = plan.units().get(slot.unit());
            police += unit != null && unit.force() == ForceKind.POLRI ? 1 : 0;
        }
        return new PostStaffing(
                post, district, required, Headcount.of(police), Headcount.of(slots.size() - police), assignment);
    }

    public Coverage coverage() {
        return Coverage.of(police, required);
    }

    /** Officers that are missing, 0 or more. */
    public Headcount missing() {
        return Headcount.of(Math.max(0, required.value() - police.value()));
    }
}
