package id.petapam.report;

import id.petapam.model.Headcount;
import id.petapam.model.PersonalData;
import id.petapam.model.PhaseId;
import id.petapam.model.Post;
import id.petapam.model.Team;
import id.petapam.text.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who commands a kecamatan, a rayon or a ring, as paper tells it: by name in RAHASIA, else how many of which unit. */
final class Commanders {

    private final ReportRequest request;
    private final PhaseId phase;
    private final Words words;

    Commanders(ReportRequest request) {
        this(request, request.phase());
    }

    /** In another phase than that of the paper. */
    Commanders(ReportRequest request, PhaseId phase) {
        this.request = request;
        this.phase = phase;
        this.words = request.words();
    }

    List<Member> of(Post post) {
        Team team = request.plan()
                .index()
                .assignmentAt(phase, post)
                .map(one -> request.plan().teams().get(one.team()))
                .orElse(null);
        return team == null ? List.of() : Member.of(request.plan(), team.slots());
    }

    /** "AKP CONTOH 001, NRP 75010001, Polsek Martapura"; without names "1 perwira Polsek Martapura"; empty for nobody. */
    String text(Post post) {
        List<Member> members = of(post);
        if (request.isFull()) {
            return members.stream().map(this::named).collect(Collectors.joining("\n"));
        }
        Map<String, Integer> byUnit = new LinkedHashMap<>();
        members.forEach(member -> byUnit.merge(member.unit().name(), 1, Integer::sum));
        return byUnit.entrySet().stream()
                .map(one -> words.say("report.command.officers", Headcount.of(one.getValue()), one.getKey()))
                .collect(Collectors.joining("\n"));
    }

    private String named(Member member) {
        String unit = member.unit().name();
        String rank = member.person()
                .map(person -> person.rank().label().isEmpty()
                        ? person.rankText()
                        : person.rank().label())
                .orElse("");
        String name = member.personal().map(PersonalData::name).orElse("");
        if (name.isBlank()) {
            return rank.isEmpty()
                    ? words.say("report.command.officers", Headcount.of(1), unit)
                    : words.say("report.command.unnamed", rank, unit);
        }
        String number = member.personal().map(PersonalData::serviceNumber).orElse("");
        String whole = (rank + " " + name).strip();
        return number.isBlank()
                ? words.say("report.command.unnamed", whole, unit)
                : words.say("report.command.named", whole, number, unit);
    }

    /** Phones, where they may be shown and are known; empty else. */
    String phones(Post post) {
        return !request.showsPhones()
                ? ""
                : of(post).stream()
                        .flatMap(member -> member.personal().stream())
                        .map(PersonalData::phone)
                        .filter(phone -> !phone.isBlank())
                        .collect(Collectors.joining(", "));
    }
}
