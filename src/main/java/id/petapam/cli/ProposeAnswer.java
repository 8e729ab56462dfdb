package id.petapam.cli;

import id.petapam.model.DistrictCode;
import id.petapam.model.Headcount;
import id.petapam.model.Minutes;
import id.petapam.model.Phrase;
import id.petapam.model.Post;
import id.petapam.model.VulnerabilityClass;
import id.petapam.text.Words;
import id.petapam.workflow.Applied;
import id.petapam.workflow.propose.PlanProposal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A proposal as data and as lines. */
final class ProposeAnswer {

    private final PlanProposal proposal;
    private final Words words;

    ProposeAnswer(PlanProposal proposal, Words words) {
        this.proposal = proposal;
        this.words = words;
    }

    /** @param apply whether it was asked to be taken over */
    Map<String, Object> data(boolean apply, Applied applied) {
        PlanProposal.Cover cover = proposal.cover();
        PlanProposal.Proof proof = proposal.proof();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("groups", proposal.grouping().groups());
        data.put("assigned", cover.assigned().value());
        data.put("unmet", cover.missing().value());
        data.put("cost", proof.cost().orElse(null));
        data.put("lowerBound", proof.lowerBound().orElse(null));
        data.put("gap", proof.gap());
        data.put("provenOptimal", proof.proven());
        data.put("seconds", Math.round(proposal.seconds() * 1000) / 1000.0);
        data.put("applied", applied.edit().isPresent());
        if (apply) {
            data.put("edit", applied.edit().map(words::say).orElse(null));
        }
        data.put("required", cover.required().value());
        data.put("standing", cover.standing().value());
        data.put("left", cover.left().value());
        data.put("mixedTeams", cover.mixedTeams());
        data.put("travel", travel(cover));
        data.put("grouping", grouping(proposal.grouping()));
        data.put("command", command(proposal.command()));
        data.put("unmetByClass", byClass());
        data.put(
                "unmetByDistrict",
                proposal.gaps().stream().map(ProposeAnswer::gap).toList());
        data.put("teams", proposal.teams().stream().map(this::team).toList());
        data.put("shortage", proposal.shortage().stream().map(words::say).toList());
        data.put(
                "remedies",
                proposal.remedies().stream().map(words::say).map(String::strip).toList());
        data.put("notes", proposal.notes().stream().map(words::say).toList());
        return data;
    }

    private static Map<String, Object> travel(PlanProposal.Cover cover) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("meanMinutes", Math.round(cover.meanMinutes() * 10) / 10.0);
        data.put("longestMinutes", cover.longest().value());
        data.put("totalMinutes", cover.travelMinutes());
        return data;
    }

    private static Map<String, Object> grouping(PlanProposal.Grouping grouping) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("stations", grouping.stations());
        data.put("kept", grouping.kept());
        data.put("groupsAtLeast", grouping.atLeast());
        data.put("breaches", grouping.breaches());
        data.put("breachesAtLeast", grouping.breachesAtLeast());
        data.put("patrol", grouping.patrol().value());
        data.put("patrolAtLeast", grouping.patrolAtLeast().value());
        data.put("gap", Math.round(grouping.gap() * 10_000) / 10_000.0);
        data.put("finished", grouping.finished());
        return data;
    }

    /** By post and unit; never by name. */
    private static Map<String, Object> command(PlanProposal.Command command) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("withoutPadal", command.uncontrolled());
        data.put("withoutPamatwil", command.unobserved());
        data.put(
                "officers",
                command.officers().stream().map(ProposeAnswer::officer).toList());
        return data;
    }

    private static Map<String, Object> officer(PlanProposal.Officer one) {
        Map<String, Object> officer = new LinkedHashMap<>();
        officer.put("role", one.post() instanceof Post.OfRayon ? "PAMATWIL" : "PADAL");
        officer.put("post", one.post().id().toString());
        officer.put("unit", one.unit().value());
        officer.put("named", one.named());
        officer.put("ground", one.ground());
        officer.put("minutes", one.travel().map(Minutes::value).orElse(null));
        return officer;
    }

    private Map<String, Object> byClass() {
        Map<String, Object> data = new LinkedHashMap<>();
        for (VulnerabilityClass value : VulnerabilityClass.values()) {
            data.put(value.name(), proposal.missing(Optional.of(value)).value());
        }
        data.put("sites", proposal.missing(Optional.empty()).value());
        return data;
    }

    private static Map<String, Object> gap(PlanProposal.Gap gap) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("code", gap.district().map(DistrictCode::value).orElse(null));
        data.put("name", gap.name());
        data.put("class", gap.stationClass().map(Enum::name).orElse(null));
        data.put("posts", gap.posts());
        data.put("required", gap.required().value());
        data.put("unmet", gap.missing().value());
        return data;
    }

    private Map<String, Object> team(PlanProposal.Team team) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("post", team.post().id().toString());
        data.put("kind", kind(team.post()));
        data.put("name", words.say(team.name()));
        data.put("district", team.district().map(DistrictCode::value).orElse(null));
        data.put("class", team.stationClass().map(Enum::name).orElse(null));
        data.put("units", team.sent().stream().map(ProposeAnswer::sent).toList());
        data.put("unmet", team.missing().value());
        data.put("minutes", team.longest().map(Minutes::value).orElse(null));
        return data;
    }

    private static String kind(Post post) {
        return post instanceof Post.OfGroup ? "GROUP" : post instanceof Post.OfStation ? "STATION" : "SITE";
    }

    private static Map<String, Object> sent(PlanProposal.Sent sent) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("unit", sent.unit().value());
        data.put("name", sent.name());
        data.put("heads", sent.heads().value());
        return data;
    }

    List<String> lines(boolean apply, Applied applied) {
        PlanProposal.Cover cover = proposal.cover();
        List<String> lines = new ArrayList<>();
        lines.add(words.say(proposal.shortage().get(0)));
        proposal.figures().forEach(figure -> lines.add("  " + words.say(figure)));
        if (cover.missing().compareTo(Headcount.ZERO) > 0) {
            lines.add("");
            lines.add(String.format(
                    "%-28s %-14s %8s %8s %8s",
                    words.say("cli.need.head.district"),
                    words.say("cli.propose.head.class"),
                    words.say("cli.propose.head.posts"),
                    words.say("cli.need.head.required"),
                    words.say("cli.propose.head.unmet")));
            proposal.gaps().forEach(gap -> lines.add(line(gap)));
        }
        add(lines, proposal.shortage().subList(1, proposal.shortage().size()), "cli.propose.why");
        add(lines, proposal.remedies(), "cli.propose.remedies");
        add(lines, proposal.notes(), "cli.propose.notes");
        lines.add("");
        lines.add(
                apply
                        ? applied.edit().map(words::say).orElseGet(() -> words.say("cli.unchanged"))
                        : words.say(proposal.edit().isPresent() ? "cli.propose.not-applied" : "cli.propose.nothing"));
        return lines;
    }

    private String line(PlanProposal.Gap gap) {
        return String.format(
                "%-28s %-14s %8s %8s %8s",
                gap.district().isEmpty() && gap.stationClass().isPresent()
                        ? words.say("cli.need.no-district")
                        : gap.stationClass().isEmpty() ? words.say("cli.propose.sites") : gap.name(),
                gap.stationClass().map(words::say).orElse(""),
                words.number(gap.posts()),
                words.value(gap.required()),
                words.value(gap.missing()));
    }

    private void add(List<String> lines, List<Phrase> sentences, String headKey) {
        if (!sentences.isEmpty()) {
            lines.add("");
            lines.add(words.say(headKey));
            sentences.forEach(sentence -> lines.add("  " + words.say(sentence).strip()));
        }
    }
}
