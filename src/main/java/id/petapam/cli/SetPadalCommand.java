package id.petapam.cli;

import id.petapam.model.PhaseId;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.workflow.OpenedPlan;
import id.petapam.workflow.command.AppointByName;
import id.petapam.workflow.findings.CheckPlan;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code set PLAN padal --district CODE|--rayon NAME|--site NAME --unit U|--person NRP}: appoints a Padal or Pamatwil. */
@Command(name = "padal")
final class SetPadalCommand implements Callable<Integer> {

    @ParentCommand
    private SetCommand parent;

    @ArgGroup(multiplicity = "1")
    private Where where;

    @ArgGroup(multiplicity = "1")
    private Who who;

    @Option(names = "--phase", paramLabel = "P", descriptionKey = "set.padal.phase")
    private String phase;

    private final Terminal terminal;
    private final Tools tools;

    SetPadalCommand(Terminal terminal, Tools tools) {
        this.terminal = terminal;
        this.tools = tools;
    }

    static final class Where {
        @Option(names = "--district", paramLabel = "CODE", descriptionKey = "set.padal.district")
        private String district;

        @Option(names = "--rayon", paramLabel = "NAME", descriptionKey = "set.padal.rayon")
        private String rayon;

        @Option(names = "--site", paramLabel = "NAME", descriptionKey = "set.padal.site")
        private String site;

        private Post post(Plan plan) {
            if (district != null) {
                return AppointByName.padal(plan, district);
            }
            return rayon != null ? AppointByName.pamatwil(plan, rayon) : AppointByName.padalAt(plan, site);
        }
    }

    static final class Who {
        @Option(names = "--unit", paramLabel = "U", descriptionKey = "assign.unit")
        private String unit;

        @Option(names = "--person", paramLabel = "NRP", descriptionKey = "set.padal.person")
        private String person;
    }

    @Override
    public Integer call() {
        try (OpenedPlan plan = tools.openPlan().open(parent.plan())) {
            Post post = where.post(plan.plan());
            PhaseId in = phase == null ? AppointByName.usualPhase() : CheckPlan.phase(plan.plan(), phase);
            AppointByName appoint = tools.appointByName();
            new AppointAnswer(terminal)
                    .give(
                            who.unit != null
                                    ? appoint.unit(plan, in, post, who.unit)
                                    : appoint.person(plan, in, post, who.person));
        }
        return ExitCode.DONE;
    }
}
