package id.petapam.workflow.propose;

import id.petapam.model.DistrictCode;
import id.petapam.model.Headcount;
import id.petapam.model.Minutes;
import id.petapam.model.PhaseId;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import id.petapam.model.VulnerabilityClass;
import id.petapam.planner.assign.AssignmentProposal;
import id.petapam.planner.assign.PostTeam;
import id.petapam.planner.assign.UnitSupply;
import id.petapam.planner.flow.SeatingProof;
import id.petapam.planner.proof.Bottleneck;
import id.petapam.planner.proof.Remedies;
import id.petapam.planner.proof.Remedy;
import id.petapam.planner.proof.Shortage;
import id.petapam.planner.why.Naming;
import id.petapam.planner.why.WhyShort;
import id.petapam.rules.need.NeedTable;
import id.petapam.rules.need.Requirement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells a proposal of teams in figures and sentences. */
final class Telling {

    private final Plan before;
    private final Plan grouped;
    private final PhaseId phase;
    private final TeamStages stages;
    private final AssignmentProposal main;
    private final List<PostTeam> posts;
    private final PostTravel travel;
    private final Naming naming;
    private final int commanders;

    /**
     * @param before the plan as it is
     * @param grouped the same with the new groups
     * @param commanders who are appointed by the proposal itself and do not stand yet
     */
    Telling(Plan before, Plan grouped, PhaseId phase, TeamStages stages, PostTravel travel, int commanders) {
        this.commanders = commanders;
        this.before = before;
        this.grouped = grouped;
        this.phase = phase;
        this.stages = stages;
        this.main = stages.main();
        this.posts = stages.teams();
        this.travel = travel;
        this.naming = Naming.of(grouped);
    }

    List<PlanProposal.Team> teams() {
        List<PlanProposal.Team> teams = new ArrayList<>();
        for (PostTeam team : posts) {
            if (!team.proposed().isEmpty()) {
                teams.add(team(team));
            }
        }
        return teams;
    }

    private PlanProposal.Team team(PostTeam team) {
        List<PlanProposal.Sent> sent = team.proposed().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> new PlanProposal.Sent(e.getKey(), naming.unit(e.getKey()), e.getValue()))
                .toList();
        return new PlanProposal.Team(
                team.need().post(),
                naming.post(team.need().post()),
                team.need().district(),
                team.need().stationClass(),
                sent,
                team.missing(),
                team.proposed().keySet().stream()
                        .flatMap(unit -> travel.known(unit, team.need().post()).stream())
                        .max(Comparable::compareTo));
    }

    PlanProposal.Cover cover() {
        Headcount required = Headcount.ZERO;
        int assigned = 0;
        int mixed = 0;
        long minutes = 0;
        Minutes longest = new Minutes(0);
        for (PostTeam team : posts) {
            required = required.plus(team.need().police());
            mixed += team.isMixed() ? 1 : 0;
            for (Map.Entry<UnitId, Headcount> sent : team.proposed().entrySet()) {
                Minutes way = travel.from(sent.getKey(), team.need().post()).orElseThrow();
                assigned += sent.getValue().value();
                minutes += (long) sent.getValue().value() * way.value();
                longest = way.compareTo(longest) > 0 ? way : longest;
            }
        }
        int standing = stages.whole().pinned().values().stream()
                .mapToInt(TeamStages::sum)
                .sum();
        return new PlanProposal.Cover(
                stages.whole().units().size(),
                required,
                Headcount.of(standing - commanders),
                Headcount.of(assigned),
                missing(),
                stages.left(),
                mixed,
                minutes,
                longest);
    }

    private Headcount missing() {
        return posts.stream().map(PostTeam::missing).reduce(Headcount.ZERO, Headcount::plus);
    }

    List<PlanProposal.Gap> gaps() {
        record Key(Optional<DistrictCode> district, Optional<VulnerabilityClass> value) {}
        Map<Key, PlanProposal.Gap> gaps = new LinkedHashMap<>();
        for (PostTeam team : posts) {
            if (team.missing().value() > 0) {
                Optional<DistrictCode> district = team.need().district();
                gaps.merge(
                        new Key(district, team.need().stationClass()),
                        new PlanProposal.Gap(
                                district,
                                district.map(code -> grouped.districts().get(code))
                                        .map(known -> known.name())
                                        .orElse(""),
                                team.need().stationClass(),
                                1,
                                team.need().police(),
                                team.missing()),
                        Telling::sum);
            }
        }
        // sites first, then the gravest class; within it by kecamatan
        return gaps.values().stream()
                .sorted(Comparator.comparingInt(Telling::rank)
                        .thenComparing(
                                gap -> gap.district().map(DistrictCode::value).orElse("")))
                .toList();
    }

    private static int rank(PlanProposal.Gap gap) {
        return gap.stationClass().map(value -> -value.ordinal()).orElse(Integer.MIN_VALUE);
    }

    private static PlanProposal.Gap sum(PlanProposal.Gap a, PlanProposal.Gap b) {
        return new PlanProposal.Gap(
                a.district(),
                a.name(),
                a.stationClass(),
                a.posts() + b.posts(),
                a.required().plus(b.required()),
                a.missing().plus(b.missing()));
    }

    /** Checked from the problems alone, whatever the solver says. */
    PlanProposal.Proof proof() {
        boolean proven =
                stages.stages().stream().allMatch(stage -> stage.proof().isProven());
        SeatingProof.Verdict verdict = main.proof();
        boolean bounded = verdict.isProven()
                || verdict.fault()
                        .filter(f -> f == SeatingProof.Fault.GAP || f == SeatingProof.Fault.CHEAPER_ELSEWHERE)
                        .isPresent();
        return bounded
                ? new PlanProposal.Proof(Optional.of(verdict.cost()), Optional.of(verdict.bound()), proven)
                : new PlanProposal.Proof(Optional.empty(), Optional.empty(), false);
    }

    /** The headline first. */
    List<Phrase> shortage() {
        List<Phrase> told = new ArrayList<>();
        Headcount missing = missing();
        if (stages.whole().units().isEmpty()) {
            told.add(Phrase.of("propose.no-units", missing));
        } else if (!stages.isFinished()) {
            told.add(Phrase.of("propose.missing-so-far", missing));
        } else {
            Optional<Shortage> shortage = Shortage.of(main);
            boolean all = shortage.map(Shortage::missing).orElse(Headcount.ZERO).equals(missing);
            told.add(all ? WhyShort.headline(shortage) : Phrase.of("propose.missing", missing));
            shortage.ifPresent(known -> {
                known.bottlenecks().forEach(cause -> told.addAll(because(cause)));
                WhyShort.unpaired(known).ifPresent(told::add);
            });
        }
        WhyShort.byStrength(NeedTable.of(before, phase)).ifPresent(told::add);
        return told;
    }

    private static List<Phrase> because(Bottleneck cause) {
        return WhyShort.proof(cause).stream()
                .map(sentence -> Phrase.of("propose.because", WhyShort.about(cause.upTo()), sentence))
                .toList();
    }

    /**
     * What helps, what asks least of others first.
     *
     * @param regrouped groups in which nobody stands were made anew already
     */
    List<Phrase> remedies(boolean regrouped) {
        List<Phrase> told = new ArrayList<>();
        Headcount full = NeedTable.of(before, phase).districtsTotal().police();
        NeedTable.of(regrouped ? grouped : before, phase)
                .groupsNeed()
                .map(Requirement::police)
                .filter(now -> missing().value() > 0 && now.compareTo(full) > 0)
                .ifPresent(now -> told.add(
                        Phrase.of(regrouped ? "propose.remedy.free-teams" : "propose.remedy.regroup", now, full)));
        Remedies.of(before, phase).stream().map(Remedy::text).forEach(told::add);
        if (told.isEmpty() && missing().value() > 0) {
            told.add(Phrase.of("propose.remedy.more", missing()));
        }
        return told;
    }

    /** @param assumed units that are taken to start from the Polres */
    List<Phrase> notes(boolean grouped, Set<UnitId> assumed, List<Unit> standIns) {
        List<Phrase> notes = new ArrayList<>();
        if (!standIns.isEmpty()) {
            notes.add(Phrase.of("propose.stand-ins", standIns.size()));
        }
        if (!grouped || !stages.isFinished()) {
            notes.add(Phrase.of("propose.stopped"));
        }
        List<Unit> units = stages.whole().units().stream()
                .map(UnitSupply::unit)
                .filter(assumed::contains)
                .map(before.units()::get)
                .toList();
        if (!units.isEmpty()) {
            notes.add(
                    units.size() == 1
                            ? Phrase.of("propose.one-home", units.get(0).name())
                            : Phrase.of(
                                    "propose.homes", units.size(), units.get(0).name()));
        }
        long lost = before.stations().values().stream()
                .filter(station -> station.point().isEmpty())
                .count();
        if (lost > 0) {
            notes.add(Phrase.of("propose.no-place", Math.toIntExact(lost)));
        }
        return notes;
    }
}
