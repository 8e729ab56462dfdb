package id.petapam.cli;

import id.petapam.workflow.OpenedPlan;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code set PLAN sispamkota --at SITE}: puts the usual rings around a KPU or PPK. */
@Command(name = "sispamkota")
final class SetSispamkotaCommand implements Callable<Integer> {

    @ParentCommand
    private SetCommand parent;

    @Option(names = "--at", required = true, paramLabel = "SITE", descriptionKey = "set.sispamkota.at")
    private String at;

    private final Terminal terminal;
    private final Tools tools;

    SetSispamkotaCommand(Terminal terminal, Tools tools) {
        this.terminal = terminal;
        this.tools = tools;
    }

    @Override
    public Integer call() {
        try (OpenedPlan plan = tools.openPlan().open(parent.plan())) {
            new EditAnswer(terminal).give(tools.citySecurity().surroundNow(plan, tools.rules(plan.plan()), at));
        }
        return ExitCode.DONE;
    }
}
