package id.petapam.cli;

import id.petapam.job.Progress;
import id.petapam.model.Phase;
import id.petapam.model.PhaseId;
import id.petapam.workflow.OpenedPlan;
import id.petapam.workflow.PaperOptions;
import id.petapam.workflow.findings.CheckPlan;
import id.petapam.workflow.movement.Movement;
import id.petapam.workflow.movement.WriteMovement;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code movement PLAN [--phase P] [--to FILE]}: who leaves when and by what (R-30 ... R-32). */
@Command(name = "movement")
final class MovementCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PLAN", descriptionKey = "plan")
    private Path path;

    @Option(names = "--phase", paramLabel = "PHASE", descriptionKey = "movement.phase")
    private String phase;

    @Option(names = "--to", paramLabel = "FILE", descriptionKey = "movement.to")
    private Path target;

    private final Terminal terminal;
    private final Tools tools;

    MovementCommand(Terminal terminal, Tools tools) {
        this.terminal = terminal;
        this.tools = tools;
    }

    @Override
    public Integer call() {
        try (OpenedPlan opened = tools.openPlan().open(path)) {
            PackNote.tell(terminal, tools, opened);
            PhaseId shown = phase == null ? Phase.VOTING : CheckPlan.phase(opened.plan(), phase);
            Movement movement = tools.makeMovement().of(opened.plan(), shown, Progress.NONE, Optional.empty());
            MovementAnswer answer = new MovementAnswer(movement, terminal.words());
            if (target != null) {
                write(opened, movement);
            }
            terminal.answer(
                    answer.data(),
                    target == null
                            ? answer.lines()
                            : answer.written(target.getFileName().toString()));
            return movement.lacking().isEmpty() ? ExitCode.DONE : ExitCode.WITH_FINDINGS;
        }
    }

    private void write(OpenedPlan opened, Movement movement) {
        if (target.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            PaperOptions paper =
                    PaperOptions.USUAL.in(movement.phase().id()).withParts(EnumSet.of(PaperOptions.Part.MOVEMENT));
            tools.writeReport().write(opened.plan(), opened.history(), paper, target, terminal.words(), Progress.NONE);
        } else {
            new WriteMovement().write(movement, target, terminal.words());
        }
    }
}
