package id.petapam.workflow.proof;

import id.petapam.model.ForceKind;
import id.petapam.model.Headcount;
import id.petapam.model.PhaseId;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.StrengthLine;
import id.petapam.rules.need.Availability;
import id.petapam.rules.need.NeedTable;
import id.petapam.workflow.propose.PlanProposal;
import java.util.Comparator;
import java.util.List;

/**
 * Everything that stands on the page <em>bukti habis-bagi</em>.
 *
 * @param plan and phase it is about
 * @param need
 * @param best the best distribution there is, from which it is read where the shortage falls
 * @param why sentences that prove the verdict, the counting first, then what the units of the plan add to it
 * @param remedies what makes it fit, what asks least of others first; empty where it is enough
 */
public record ShortageProof(
        Plan plan, PhaseId phase, NeedTable need, PlanProposal best, List<Phrase> why, List<WayOut> remedies) {

    public ShortageProof {
        why = List.copyOf(why);
        remedies = List.copyOf(remedies);
    }

    /** A strength line with what it gives. */
    public record Source(StrengthLine line, Headcount given) {}

    /** The Polri lines, as the plan has them. */
    public List<Source> sources() {
        return plan.strength().values().stream()
                .filter(line -> line.force() == ForceKind.POLRI)
                .sorted(Comparator.comparing(StrengthLine::id))
                .map(line -> new Source(line, Availability.given(plan, line)))
                .toList();
    }

    /** Officers that are missing by pattern, 0 or more. */
    public Headcount shortage() {
        return Headcount.of(Math.max(0, -need.balance().value()));
    }

    /** The same if pairs could cross kecamatan, as the press counts; 0 or more. */
    public Headcount regencyShortage() {
        int lacking = need.regencyLevel().police().value()
                - need.availability().police().value();
        return Headcount.of(Math.max(0, lacking));
    }

    public boolean isEnough() {
        return !need.balance().isNegative();
    }

    /** "KURANG 242 personel: kebutuhan 1.080, tersedia 838", or that it is enough. */
    public Phrase verdict() {
        Headcount required = need.districtsTotal().police();
        Headcount available = need.availability().police();
        return isEnough()
                ? Phrase.of("proof.enough", required, available, need.balance())
                : Phrase.of("proof.short", shortage(), required, available);
    }

    /** Where the best distribution leaves posts short, by kecamatan and class. */
    public List<PlanProposal.Gap> places() {
        return best.gaps();
    }
}
