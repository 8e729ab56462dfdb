package id.petapam.cli;

import id.petapam.model.Phase;
import id.petapam.model.Plan;
import id.petapam.model.PlanHeader;
import id.petapam.model.PollingStation;
import id.petapam.model.Post;
import id.petapam.rules.need.ClassCounts;
import id.petapam.text.Words;
import id.petapam.workflow.OpenedPlan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code info}: what is in a plan. */
@Command(name = "info")
final class InfoCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PLAN", descriptionKey = "plan")
    private Path path;

    private final Terminal terminal;
    private final Tools tools;

    InfoCommand(Terminal terminal, Tools tools) {
        this.terminal = terminal;
        this.tools = tools;
    }

    @Override
    public Integer call() {
        try (OpenedPlan opened = tools.openPlan().open(path)) {
            Map<String, Object> data = data(opened);
            terminal.answer(data, lines(opened.plan(), data));
        }
        return ExitCode.DONE;
    }

    private static Map<String, Object> data(OpenedPlan opened) {
        Plan plan = opened.plan();
        PlanHeader header = plan.header();
        ClassCounts counts = ClassCounts.of(plan.stations().values());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("regency", header.regencyCode());
        data.put("police", header.policeName());
        data.put("operation", header.operationType().name());
        data.put("operationName", header.operationName());
        data.put("date", header.electionDate().toString());
        data.put("stations", plan.stations().size());
        data.put("byClass", ClassKeys.of(counts));
        data.put("undecided", counts.undecided());
        data.put("estimatedPositions", count(plan, PollingStation::isEstimated));
        data.put("withoutPosition", count(plan, s -> s.point().isEmpty()));
        data.put("personnel", plan.persons().size());
        data.put("units", plan.units().size());
        data.put("groups", plan.groups().size());
        data.put("sites", plan.sites().size());
        data.put("rayons", plan.rayons().size());
        data.put("padal", manned(plan, Post.OfDistrict.class));
        data.put("pamatwil", manned(plan, Post.OfRayon.class));
        data.put("assignments", plan.assignments().size());
        data.put("phases", plan.phases().size());
        data.put("schemaVersion", opened.schemaVersion());
        data.put("edits", opened.edits());
        data.put("readOnly", opened.readOnlyBecause().isPresent());
        return data;
    }

    /** Command posts of a kind that are manned on election day. */
    private static long manned(Plan plan, Class<? extends Post> kind) {
        return plan.assignments().values().stream()
                .filter(one -> one.phase().equals(Phase.VOTING) && kind.isInstance(one.post()))
                .count();
    }

    private static long count(Plan plan, java.util.function.Predicate<PollingStation> test) {
        return plan.stations().values().stream().filter(test).count();
    }

    private List<String> lines(Plan plan, Map<String, Object> data) {
        Words words = terminal.words();
        List<String> lines = new ArrayList<>();
        PlanHeader header = plan.header();
        lines.add(words.say("cli.info.title", header.policeName(), header.operationType(), header.electionDate()));
        for (String key : List.of(
                "stations",
                "undecided",
                "estimatedPositions",
                "withoutPosition",
                "units",
                "personnel",
                "groups",
                "sites",
                "rayons",
                "padal",
                "pamatwil",
                "assignments",
                "phases",
                "edits")) {
            lines.add(words.say("cli.info.line", words.say("cli.info." + key), data.get(key)));
        }
        return lines;
    }
}
