package id.petapam.cli;

import id.petapam.model.Headcount;
import id.petapam.model.OperationType;
import id.petapam.workflow.NewPlan;
import id.petapam.workflow.PlanRequest;
import id.petapam.workflow.PlanRequest.StationStart;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code new}: makes a plan file. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PLAN", descriptionKey = "plan")
    private Path plan;

    @Option(names = "--regency", required = true, paramLabel = "CODE", descriptionKey = "new.regency")
    private String regency;

    @Option(names = "--operation", required = true, paramLabel = "TYPE", descriptionKey = "new.operation")
    private OperationType operation;

    @Option(names = "--name", defaultValue = "", paramLabel = "TEXT", descriptionKey = "new.name")
    private String name;

    @Option(names = "--date", required = true, paramLabel = "YYYY-MM-DD", descriptionKey = "new.date")
    private LocalDate date;

    @Option(
            names = "--stations",
            defaultValue = "kpu2024",
            paramLabel = "kpu2024|none",
            descriptionKey = "new.stations")
    private String stations;

    @Option(names = "--strength", defaultValue = "0", paramLabel = "N", descriptionKey = "new.strength")
    private int strength;

    @Option(names = "--bko", defaultValue = "0", paramLabel = "N", descriptionKey = "new.bko")
    private int reinforcement;

    @Option(names = "--reserve", paramLabel = "PERCENT", descriptionKey = "new.reserve")
    private BigDecimal reserve;

    @Spec
    private CommandSpec spec;

    private final Terminal terminal;
    private final Tools tools;

    NewCommand(Terminal terminal, Tools tools) {
        this.terminal = terminal;
        this.tools = tools;
    }

    @Override
    public Integer call() {
        check(strength, "--strength");
        check(reinforcement, "--bko");
        NewPlan workflow = tools.newPlan();
        BigDecimal percent = reserve == null ? workflow.usualReserve() : reserve;
        if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw wrong(percent, "--reserve");
        }
        PlanRequest request = PlanRequest.of(regency, operation, date)
                .named(name)
                .startingWith(start())
                .withReserve(percent)
                .withStrength(
                        Headcount.of(strength),
                        Headcount.ZERO,
                        Headcount.of(reinforcement),
                        Headcount.ZERO,
                        Headcount.ZERO);
        NewPlan.Made made = workflow.create(tools.openPlan(), plan, request);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("plan", plan.toString());
        data.put("regency", made.regencyCode());
        data.put("stations", made.stations());
        terminal.answer(
                data,
                List.of(terminal.words().say("cli.new.done", plan.toString(), made.policeName(), made.stations())));
        return ExitCode.DONE;
    }

    private StationStart start() {
        return switch (stations) {
            case "kpu2024" -> StationStart.KPU_2024;
            case "none" -> StationStart.NONE;
            default -> throw wrong(stations, "--stations");
        };
    }

    private void check(int heads, String option) {
        if (heads < 0 || heads > 1_000_000) {
            throw wrong(heads, option);
        }
    }

    private WrongValue wrong(Object value, String option) {
        return WrongValue.of(spec, option, value);
    }
}
