package id.petapam.workflow.propose;

import id.petapam.model.District;
import id.petapam.model.Headcount;
import id.petapam.model.PhaseId;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.Rayon;
import id.petapam.model.RuleBook;
import id.petapam.model.Slot;
import id.petapam.model.UnitId;
import id.petapam.planner.command.Commander;
import id.petapam.planner.command.ProposeCommand;
import id.petapam.rules.coverage.PostStaffing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Padal and Pamatwil of a proposal. They are taken before anybody is sent to a post, so nobody is sent twice. */
final class Commanding {

    private final Plan plan;
    private final PhaseId phase;
    private final boolean asked;
    private final List<Commander> officers;

    private Commanding(Plan plan, PhaseId phase, boolean asked, List<Commander> officers) {
        this.plan = plan;
        this.phase = phase;
        this.asked = asked;
        this.officers = officers;
    }

    static Commanding of(Plan plan, PhaseId phase, RuleBook rules, PostTravel travel, boolean asked) {
        return new Commanding(
                plan, phase, asked, asked ? ProposeCommand.of(plan, phase, rules, travel::known) : List.of());
    }

    /** The heads that stand, with those that are appointed here. */
    Map<Post, Map<UnitId, Headcount>> with(Map<Post, Map<UnitId, Headcount>> standing) {
        Map<Post, Map<UnitId, Headcount>> all = new LinkedHashMap<>();
        standing.forEach((post, byUnit) -> all.put(post, new LinkedHashMap<>(byUnit)));
        officers.forEach(one -> all.computeIfAbsent(one.post(), p -> new LinkedHashMap<>())
                .merge(one.slot().unit(), Headcount.of(1), Headcount::plus));
        return all;
    }

    Map<Post, List<Slot>> slots() {
        Map<Post, List<Slot>> slots = new LinkedHashMap<>();
        officers.forEach(one -> slots.put(one.post(), List.of(one.slot())));
        return slots;
    }

    PlanProposal.Command told() {
        if (!asked) {
            return new PlanProposal.Command(List.of(), 0, 0);
        }
        Set<Post> filled = officers.stream().map(Commander::post).collect(Collectors.toSet());
        long uncontrolled = plan.districts().values().stream()
                .map(District::code)
                .filter(code -> !plan.index().stationsOf(code).isEmpty())
                .filter(code -> isEmpty(new Post.OfDistrict(code), filled))
                .count();
        long unobserved = plan.rayons().values().stream()
                .map(Rayon::id)
                .filter(id -> isEmpty(new Post.OfRayon(id), filled))
                .count();
        List<PlanProposal.Officer> told = officers.stream()
                .map(one -> new PlanProposal.Officer(
                        one.post(),
                        one.slot().unit(),
                        !one.slot().isOpen(),
                        one.ground().name(),
                        one.travel()))
                .toList();
        return new PlanProposal.Command(told, (int) uncontrolled, (int) unobserved);
    }

    private boolean isEmpty(Post post, Set<Post> filled) {
        return !filled.contains(post)
                && PostStaffing.of(plan, phase, post).police().value() == 0;
    }
}
