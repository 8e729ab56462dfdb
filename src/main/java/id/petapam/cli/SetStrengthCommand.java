package id.petapam.cli;

import id.petapam.workflow.OpenedPlan;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code set PLAN strength [--line SOURCE --heads N [--not-ready N]] [--reserve PERCENT]}. */
@Command(name = "strength")
final class SetStrengthCommand implements Callable<Integer> {

    private static final int MOST = 1_000_000;

    @ParentCommand
    private SetCommand parent;

    @Option(names = "--line", paramLabel = "SOURCE", descriptionKey = "set.line")
    private String line;

    @Option(names = "--heads", defaultValue = "0", paramLabel = "N", descriptionKey = "set.heads")
    private int heads;

    @Option(names = "--not-ready", defaultValue = "0", paramLabel = "N", descriptionKey = "set.not-ready")
    private int notReady;

    @Option(names = "--reserve", paramLabel = "PERCENT", descriptionKey = "new.reserve")
    private BigDecimal reserve;

    @Spec
    private CommandSpec spec;

    private final Terminal terminal;
    private final Tools tools;

    SetStrengthCommand(Terminal terminal, Tools tools) {
        this.terminal = terminal;
        this.tools = tools;
    }

    @Override
    public Integer call() {
        if (heads < 0 || heads > MOST) {
            throw WrongValue.of(spec, "--heads", heads);
        } else if (notReady < 0 || notReady > heads) {
            throw WrongValue.of(spec, "--not-ready", notReady);
        } else if (reserve != null && (reserve.signum() < 0 || reserve.compareTo(BigDecimal.valueOf(100)) > 0)) {
            throw WrongValue.of(spec, "--reserve", reserve);
        }
        try (OpenedPlan plan = tools.openPlan().open(parent.plan())) {
            new EditAnswer(terminal)
                    .give(tools.setByExpression()
                            .strength(plan, Optional.ofNullable(line), heads, notReady, Optional.ofNullable(reserve)));
        }
        return ExitCode.DONE;
    }
}
