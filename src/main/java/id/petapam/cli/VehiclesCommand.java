package id.petapam.cli;

import id.petapam.model.Plan;
import id.petapam.model.Vehicle;
import id.petapam.text.Words;
import id.petapam.workflow.OpenedPlan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code vehicles PLAN}: what carries people, and where it stands. */
@Command(name = "vehicles")
final class VehiclesCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PLAN", descriptionKey = "plan")
    private Path path;

    private final Terminal terminal;
    private final Tools tools;

    VehiclesCommand(Terminal terminal, Tools tools) {
        this.terminal = terminal;
        this.tools = tools;
    }

    @Override
    public Integer call() {
        try (OpenedPlan opened = tools.openPlan().open(path)) {
            Plan plan = opened.plan();
            List<Vehicle> all = plan.vehicles().values().stream()
                    .sorted(Comparator.comparing(Vehicle::vehicleKind)
                            .thenComparing(v -> home(plan, v))
                            .thenComparing(Vehicle::name))
                    .toList();
            terminal.answer(
                    Map.of("vehicles", all.stream().map(v -> data(plan, v)).toList()), lines(plan, all));
        }
        return ExitCode.DONE;
    }

    private static Map<String, Object> data(Plan plan, Vehicle v) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", v.id().value());
        row.put("kind", v.vehicleKind().name());
        row.put("name", v.name());
        row.put("count", v.count());
        row.put("seats", v.seats());
        row.put("speedKmh", v.speedKmh());
        row.put("home", home(plan, v));
        row.put("unit", v.unit().map(u -> plan.units().get(u).name()).orElse(""));
        return row;
    }

    private static String home(Plan plan, Vehicle v) {
        return v.home().map(site -> plan.sites().get(site).name()).orElse("");
    }

    private List<String> lines(Plan plan, List<Vehicle> all) {
        Words words = terminal.words();
        List<String> lines = new ArrayList<>();
        if (all.isEmpty()) {
            lines.add(words.say("movement.no-vehicles"));
        }
        for (Vehicle v : all) {
            String name = v.name().isBlank() ? words.say(v.vehicleKind()) : words.say(v.vehicleKind()) + " " + v.name();
            String home = v.home().isPresent() ? home(plan, v) : words.say("movement.no-home");
            lines.add(words.say("cli.vehicles.line", v.count(), name, v.seats(), v.speedKmh(), home));
        }
        return lines;
    }
}
