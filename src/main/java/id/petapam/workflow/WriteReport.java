package id.petapam.workflow;

import id.petapam.edit.History;
import id.petapam.job.Progress;
import id.petapam.map.Underlay;
import id.petapam.model.Plan;
import id.petapam.report.OpenFinding;
import id.petapam.report.ReportComposer;
import id.petapam.report.ReportRequest;
import id.petapam.report.pdf.FontFiles;
import id.petapam.report.pdf.PdfWriter;
import id.petapam.text.Words;
import id.petapam.workflow.movement.MakeMovement;
import id.petapam.workflow.movement.Movement;
import id.petapam.workflow.proof.ProveShortage;
import id.petapam.workflow.proof.ShortageProof;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Writes the papers of a plan as one PDF. */
public final class WriteReport {

    /** What shows how stations are reached: in KET, on maps, in lists. */
    private static final Set<PaperOptions.Part> WITH_ACCESS =
            Set.of(PaperOptions.Part.ANNEX, PaperOptions.Part.MAPS, PaperOptions.Part.PADAL, PaperOptions.Part.ACCESS);

    /** What shows how people get there: in KET, in the list of hard stations, in the movement orders. */
    private static final Set<PaperOptions.Part> WITH_MOVEMENT =
            Set.of(PaperOptions.Part.ANNEX, PaperOptions.Part.ACCESS, PaperOptions.Part.MOVEMENT);

    private final Supplier<FontFiles> fonts;
    private final PlanRegion regions;
    private final Supplier<StudyAccess> access;
    private final OpenFindings findings;
    private final Supplier<ProveShortage> proofs;
    private final Supplier<MakeMovement> movements;
    private final Supplier<Underlay> under;
    private final Clock clock;

    /**
     * Writes papers of plans.
     *
     * @param under base maps of others on the map sheets
     * @param clock what day stands on the paper
     */
    public WriteReport(
            Supplier<FontFiles> fonts,
            PlanRegion regions,
            Supplier<StudyAccess> access,
            OpenFindings findings,
            Supplier<ProveShortage> proofs,
            Supplier<MakeMovement> movements,
            Supplier<Underlay> under,
            Clock clock) {
        this.fonts = fonts;
        this.regions = regions;
        this.access = access;
        this.findings = findings;
        this.proofs = proofs;
        this.movements = movements;
        this.under = under;
        this.clock = clock;
    }

    /**
     * Writes the file whole or not at all.
     *
     * @throws id.petapam.model.Problem if the file cannot be written, or the plan has no such kecamatan
     */
    public Written write(Plan plan, History history, PaperOptions options, Path file, Words words, Progress progress) {
        Optional<AccessTable> table = options.parts().stream().anyMatch(WITH_ACCESS::contains)
                ? Optional.of(access.get().study(plan))
                : Optional.empty();
        progress.check();
        Optional<List<OpenFinding>> open = options.parts().contains(PaperOptions.Part.FINDINGS)
                ? Optional.of(findings.of(plan, options.phase()))
                : Optional.empty();
        progress.check();
        Optional<ShortageProof> proof = options.parts().contains(PaperOptions.Part.PROOF)
                ? Optional.of(proofs.get().prove(plan, options.phase(), progress, table))
                : Optional.empty();
        progress.check();
        Optional<Movement> movement = options.parts().stream().anyMatch(WITH_MOVEMENT::contains)
                        && !plan.stations().isEmpty()
                ? Optional.of(movements.get().of(plan, options.phase(), Progress.NONE, table))
                : Optional.empty();
        progress.check();
        ReportRequest request = PaperRequest.of(
                plan,
                history,
                options,
                table,
                open,
                proof,
                movement,
                regions.baseMap(plan),
                under.get(),
                LocalDate.now(clock),
                words);
        int pages = new PdfWriter(fonts.get()).write(new ReportComposer().compose(request), file, progress);
        return Written.at(file, pages);
    }
}
