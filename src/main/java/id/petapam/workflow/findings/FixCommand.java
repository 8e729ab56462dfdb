package id.petapam.workflow.findings;

import id.petapam.edit.Appoint;
import id.petapam.edit.Names;
import id.petapam.model.Headcount;
import id.petapam.model.Phrase;
import id.petapam.model.Post;
import id.petapam.model.Slot;
import id.petapam.planner.command.Commander;
import id.petapam.planner.command.ProposeCommand;
import id.petapam.rules.check.PlanFinding;
import id.petapam.workflow.command.StraightTravel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** appoints those whom the planner would take: of the kecamatan's own Polsek first. */
final class FixCommand {

    private FixCommand() {}

    static List<Fix> appointed(Mending at, List<PlanFinding> findings) {
        List<Post> posts = at.posts(findings);
        if (posts.isEmpty() || at.check().access().numbers().isEmpty()) {
            return List.of();
        }
        StraightTravel travel =
                new StraightTravel(at.plan(), at.check().access().numbers().get());
        Map<Post, List<Slot>> slots = new LinkedHashMap<>();
        Commander first = null;
        for (Commander one : ProposeCommand.of(at.plan(), at.phase(), at.check().rules(), travel)) {
            if (posts.contains(one.post())) {
                slots.put(one.post(), List.of(one.slot()));
                first = first == null ? one : first;
            }
        }
        if (first == null) {
            return List.of();
        }
        Phrase effect = slots.size() == 1
                ? Phrase.of("finding.fix.appoint.one", officer(at, first), Names.post(at.plan(), first.post()))
                : Phrase.of("finding.fix.appoint.many", Headcount.of(slots.size()), posts.size());
        return List.of(new Fix(Phrase.of("finding.fix.appoint"), effect, new Appoint(at.phase(), slots, at.ids())));
    }

    /** By rank and unit, never by name. */
    private static Phrase officer(Mending at, Commander one) {
        String unit = at.plan().units().get(one.slot().unit()).name();
        return one.slot()
                .person()
                .map(at.plan().persons()::get)
                .map(person -> Phrase.of("name.person", person.rank(), unit))
                .orElseGet(() -> Phrase.of("finding.fix.appoint.head", unit));
    }
}
