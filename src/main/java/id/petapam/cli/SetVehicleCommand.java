package id.petapam.cli;

import id.petapam.model.VehicleKind;
import id.petapam.workflow.OpenedPlan;
import id.petapam.workflow.SetVehicles;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code set PLAN vehicle --kind KIND --count N [--home SITE]}: what carries people. */
@Command(name = "vehicle")
final class SetVehicleCommand implements Callable<Integer> {

    private static final int MOST = 10_000;

    @ParentCommand
    private SetCommand parent;

    @Option(names = "--kind", required = true, paramLabel = "KIND", descriptionKey = "set.vehicle.kind")
    private VehicleKind kind;

    @Option(names = "--count", required = true, paramLabel = "N", descriptionKey = "set.vehicle.count")
    private int count;

    @Option(names = "--name", defaultValue = "", paramLabel = "NAME", descriptionKey = "set.vehicle.name")
    private String name;

    @Option(names = "--seats", paramLabel = "N", descriptionKey = "set.vehicle.seats")
    private Integer seats;

    @Option(names = "--speed", paramLabel = "KM/H", descriptionKey = "set.vehicle.speed")
    private Integer speed;

    @Option(names = "--home", paramLabel = "SITE", descriptionKey = "set.vehicle.home")
    private String home;

    @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "set.vehicle.unit")
    private String unit;

    @Spec
    private CommandSpec spec;

    private final Terminal terminal;
    private final Tools tools;

    SetVehicleCommand(Terminal terminal, Tools tools) {
        this.terminal = terminal;
        this.tools = tools;
    }

    @Override
    public Integer call() {
        if (count < 0 || count > MOST) {
            throw WrongValue.of(spec, "--count", count);
        }
        try (OpenedPlan plan = tools.openPlan().open(parent.plan())) {
            new EditAnswer(terminal)
                    .give(tools.setVehicles()
                            .set(
                                    plan,
                                    new SetVehicles.Words(
                                            kind,
                                            name.strip(),
                                            count,
                                            whole("--seats", seats),
                                            whole("--speed", speed),
                                            Optional.ofNullable(home),
                                            Optional.ofNullable(unit))));
        }
        return ExitCode.DONE;
    }

    private OptionalInt whole(String option, Integer value) {
        if (value == null) {
            return OptionalInt.empty();
        } else if (value < 1 || value > MOST) {
            throw WrongValue.of(spec, option, value);
        }
        return OptionalInt.of(value);
    }
}
