package id.petapam.workflow.phases;

import id.petapam.edit.CopyPhase;
import id.petapam.edit.Names;
import id.petapam.edit.PhaseCopy;
import id.petapam.edit.PostSort;
import id.petapam.edit.PutPhase;
import id.petapam.edit.RemovePhase;
import id.petapam.model.IdSource;
import id.petapam.model.Phase;
import id.petapam.model.PhaseId;
import id.petapam.model.PhaseKind;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Problem;
import id.petapam.model.Unit;
import id.petapam.workflow.AccessTable;
import id.petapam.workflow.Applied;
import id.petapam.workflow.OpenedPlan;
import id.petapam.workflow.StudyAccess;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Changes the phases of an open plan as words ask for it. */
public final class EditPhases {

    private final IdSource ids;
    private final Supplier<StudyAccess> study;

    /** @param study finds out which kecamatan are reached by water */
    public EditPhases(IdSource ids, Supplier<StudyAccess> study) {
        this.ids = ids;
        this.study = study;
    }

    /** A day from Hari H and a time of it. */
    public record Moment(int day, LocalTime at) {}

    /**
     * What a copy did.
     *
     * @param skipped what did not come along, in words
     */
    public record Copied(Applied applied, int teams, int people, List<Phrase> skipped) {}

    /**
     * Changes the times of a phase, or adds it.
     *
     * @param kind name of a {@link PhaseKind}
     * @throws Problem if there is no such kind, or it would end before it begins
     */
    public Applied set(OpenedPlan plan, String kind, Moment from, Moment to) {
        PhaseKind wanted = Arrays.stream(PhaseKind.values())
                .filter(one -> one.name().equals(kind.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Problem.of(
                        "finding.unknown-phase",
                        kind,
                        Arrays.stream(PhaseKind.values()).map(Enum::name).collect(Collectors.joining(", "))));
        PhaseId id = plan.plan().phases().values().stream()
                .filter(one -> one.phaseKind() == wanted)
                .map(Phase::id)
                .findFirst()
                .orElse(new PhaseId(wanted.name()));
        return Applied.to(plan, new PutPhase(new Phase(id, wanted, from.day(), to.day(), from.at(), to.at())));
    }

    public Applied remove(OpenedPlan plan, PhaseId phase) {
        return Applied.to(plan, new RemovePhase(phase));
    }

    /** @param sorts names of {@link PostSort}; empty: all of them */
    public Copied copy(OpenedPlan plan, PhaseId from, PhaseId to, Set<String> sorts, boolean replace) {
        Set<PostSort> chosen = EnumSet.noneOf(PostSort.class);
        for (String sort : sorts) {
            chosen.add(Arrays.stream(PostSort.values())
                    .filter(one -> one.name().equals(sort.toUpperCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> Problem.of("phase.unknown-sort", sort, "STATIONS, SITES, COMMAND")));
        }
        CopyPhase edit =
                new CopyPhase(from, to, chosen.isEmpty() ? EnumSet.allOf(PostSort.class) : chosen, replace, ids);
        PhaseCopy copy = edit.copy(plan.plan());
        List<Phrase> skipped = skipped(plan.plan(), copy);
        return new Copied(Applied.to(plan, edit), copy.teams().size(), copy.people(), skipped);
    }

    /** "2 personel Brimob BKO tidak ikut ke Gudang KPU: satuan tidak ada ...". */
    public static List<Phrase> skipped(Plan plan, PhaseCopy copy) {
        return copy.skipped().stream()
                .map(one -> Phrase.of(
                        "phase.skipped",
                        one.heads(),
                        unit(plan, one),
                        Names.post(plan, one.post()),
                        Phrase.of("phase.skipped." + one.reason())))
                .toList();
    }

    private static String unit(Plan plan, PhaseCopy.Skipped one) {
        Unit unit = plan.units().get(one.unit());
        return unit == null ? "" : unit.name();
    }

    /** Makes PPK where there are none and says how boxes get there; unchanged where all is ready. */
    public Applied prepareEscort(OpenedPlan plan) {
        AccessTable table = study.get().study(plan.plan());
        return EscortWays.prepare(plan.plan(), table)
                .map(edit -> Applied.to(plan, edit))
                .orElseGet(Applied::nothing);
    }
}
