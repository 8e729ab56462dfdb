package id.petapam.workflow;

import id.petapam.model.Assignment;
import id.petapam.model.ForceKind;
import id.petapam.model.PersonalData;
import id.petapam.model.PhaseId;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.Team;
import id.petapam.report.Member;
import id.petapam.text.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who serves a post, as exports tell it: units and numbers, and names only where they may be told. */
final class PlottedForce {

    private final Plan plan;
    private final PhaseId phase;
    private final boolean named;
    private final boolean phones;
    private final Words words;

    PlottedForce(Plan plan, ExportOptions options, Words words) {
        this.plan = plan;
        this.phase = options.phase();
        this.named = !options.redacted();
        this.phones = options.showsPhones();
        this.words = words;
    }

    List<Member> members(Post post) {
        Optional<Assignment> assignment = plan.index().assignmentAt(phase, post);
        Team team = assignment.map(a -> plan.teams().get(a.team())).orElse(null);
        return team == null ? List.of() : Member.of(plan, team.slots());
    }

    int police(List<Member> members) {
        return (int) members.stream().filter(m -> m.force() == ForceKind.POLRI).count();
    }

    /** Polsek Martapura 1, Sat Samapta 1. */
    String units(List<Member> members) {
        Map<String, Integer> byUnit = new LinkedHashMap<>();
        members.forEach(m -> byUnit.merge(m.unit().name(), 1, Integer::sum));
        return byUnit.entrySet().stream()
                .map(e -> e.getKey() + " " + words.number(e.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** Names with ranks, and phones where wanted; empty where names are not told. */
    String names(List<Member> members) {
        if (!named) {
            return "";
        }
        return members.stream().map(this::name).filter(name -> !name.isEmpty()).collect(Collectors.joining(", "));
    }

    private String name(Member member) {
        String name = member.personal().map(PersonalData::name).orElse("");
        if (name.isBlank()) {
            return "";
        }
        String rank = rank(member);
        String phone = phones
                ? member.personal()
                        .map(PersonalData::phone)
                        .filter(p -> !p.isBlank())
                        .map(p -> " (" + p + ")")
                        .orElse("")
                : "";
        return (rank + " " + name).strip() + phone;
    }

    static String rank(Member member) {
        return member.person()
                .map(p -> p.rank().label().isEmpty() ? p.rankText() : p.rank().label())
                .orElse("");
    }
}
