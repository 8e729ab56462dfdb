package id.petapam.cli;

import id.petapam.job.Progress;
import id.petapam.model.Phase;
import id.petapam.workflow.Applied;
import id.petapam.workflow.OpenedPlan;
import id.petapam.workflow.findings.CheckPlan;
import id.petapam.workflow.propose.PlanProposal;
import id.petapam.workflow.propose.ProposeOptions;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code propose PLAN [--apply]}: groups and teams for election day, with the proof (decision 0018). */
@Command(name = "propose")
final class ProposeCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PLAN", descriptionKey = "plan")
    private Path path;

    @Option(names = "--apply", descriptionKey = "propose.apply")
    private boolean apply;

    @Option(names = "--seconds", paramLabel = "S", descriptionKey = "propose.seconds")
    private Integer seconds;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", descriptionKey = "propose.seed")
    private long seed;

    @Option(names = "--regroup", descriptionKey = "propose.regroup")
    private boolean regroup;

    @Option(names = "--least-travel", descriptionKey = "propose.least-travel")
    private boolean leastTravel;

    @Option(names = "--phase", paramLabel = "PHASE", descriptionKey = "phase.in")
    private String phase = Phase.VOTING.value();

    @Option(names = "--without-command", descriptionKey = "propose.without-command")
    private boolean withoutCommand;

    @Spec
    private CommandSpec spec;

    private final Terminal terminal;
    private final Tools tools;

    ProposeCommand(Terminal terminal, Tools tools) {
        this.terminal = terminal;
        this.tools = tools;
    }

    @Override
    public Integer call() {
        if (seconds != null && (seconds < 1 || seconds > ProposeOptions.MOST_SECONDS)) {
            throw WrongValue.of(spec, "--seconds", seconds);
        }
        ProposeOptions options = ProposeOptions.USUAL
                .withSeed(seed)
                .withRegroup(regroup)
                .withEvenly(!leastTravel)
                .withCommand(!withoutCommand)
                .within(Optional.ofNullable(seconds));
        try (OpenedPlan plan = tools.openPlan().open(path)) {
            PackNote.tell(terminal, tools, plan);
            if (apply) {
                plan.requireWritable();
            }
            PlanProposal proposal = tools.proposePlan()
                    .propose(plan.plan(), CheckPlan.phase(plan.plan(), phase), options, Progress.NONE);
            Applied applied = apply
                    ? proposal.edit().map(edit -> Applied.to(plan, edit)).orElseGet(Applied::nothing)
                    : Applied.nothing();
            ProposeAnswer answer = new ProposeAnswer(proposal, terminal.words());
            terminal.answer(answer.data(apply, applied), answer.lines(apply, applied));
            return proposal.hasUnits() ? ExitCode.DONE : ExitCode.WITH_FINDINGS;
        }
    }
}
