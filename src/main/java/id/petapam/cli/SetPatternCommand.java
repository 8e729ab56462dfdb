package id.petapam.cli;

import id.petapam.model.GuardPattern;
import id.petapam.workflow.Applied;
import id.petapam.workflow.OpenedPlan;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code set PLAN pattern --class KR --police 2 --stations 10 --linmas 2} or {@code set PLAN pattern --preset NAME}:
 * how many officers guard how many stations.
 */
@Command(name = "pattern")
final class SetPatternCommand implements Callable<Integer> {

    @ParentCommand
    private SetCommand parent;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Which which;

    @Option(names = "--district", paramLabel = "CODE", descriptionKey = "set.district")
    private String district;

    @Spec
    private CommandSpec spec;

    private final Terminal terminal;
    private final Tools tools;

    SetPatternCommand(Terminal terminal, Tools tools) {
        this.terminal = terminal;
        this.tools = tools;
    }

    /** A preset, or numbers. */
    static final class Which {
        @Option(names = "--preset", required = true, paramLabel = "NAME", descriptionKey = "set.preset")
        private String preset;

        @ArgGroup(exclusive = false, multiplicity = "1")
        private Numbers numbers;
    }

    /** The three numbers of one class. */
    static final class Numbers {
        @Option(
                names = "--class",
                required = true,
                paramLabel = "KR|R|SR|K",
                descriptionKey = "set.class",
                converter = ClassText.class)
        private ClassText.Value value;

        @Option(names = "--police", required = true, paramLabel = "N", descriptionKey = "set.police")
        private int police;

        @Option(names = "--stations", required = true, paramLabel = "N", descriptionKey = "set.stations")
        private int stations;

        @Option(names = "--linmas", required = true, paramLabel = "N", descriptionKey = "set.linmas")
        private int linmas;
    }

    @Override
    public Integer call() {
        if (which.preset != null) {
            try (OpenedPlan plan = tools.openPlan().open(parent.plan())) {
                new EditAnswer(terminal).give(tools.setByExpression().preset(plan, which.preset));
            }
            return ExitCode.DONE;
        }
        check(which.numbers.police, 0, "--police");
        check(which.numbers.stations, 1, "--stations");
        check(which.numbers.linmas, 0, "--linmas");
        GuardPattern pattern = new GuardPattern(which.numbers.police, which.numbers.stations, which.numbers.linmas);
        try (OpenedPlan plan = tools.openPlan().open(parent.plan())) {
            Applied applied = tools.setByExpression()
                    .pattern(plan, which.numbers.value.decided(), pattern, Optional.ofNullable(district));
            new EditAnswer(terminal).give(applied);
        }
        return ExitCode.DONE;
    }

    private void check(int number, int least, String option) {
        if (number < least || number > 99) {
            throw WrongValue.of(spec, option, number);
        }
    }
}
