package id.petapam.cli;

import id.petapam.model.DistrictCode;
import id.petapam.model.Headcount;
import id.petapam.model.Phase;
import id.petapam.rules.need.DistrictNeed;
import id.petapam.rules.need.NeedTable;
import id.petapam.rules.need.Requirement;
import id.petapam.text.Words;
import id.petapam.workflow.Assessment;
import id.petapam.workflow.OpenedPlan;
import id.petapam.workflow.findings.CheckPlan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code need}: R-01 ... R-05. */
@Command(name = "need")
final class NeedCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PLAN", descriptionKey = "plan")
    private Path path;

    @Option(names = "--phase", paramLabel = "PHASE", descriptionKey = "check.phase")
    private String phase = Phase.VOTING.value();

    private final Terminal terminal;
    private final Tools tools;

    NeedCommand(Terminal terminal, Tools tools) {
        this.terminal = terminal;
        this.tools = tools;
    }

    @Override
    public Integer call() {
        try (OpenedPlan opened = tools.openPlan().open(path)) {
            NeedTable need = Assessment.of(opened.plan(), CheckPlan.phase(opened.plan(), phase))
                    .need();
            terminal.answer(data(need), lines(need));
        }
        return ExitCode.DONE;
    }

    private static Map<String, Object> data(NeedTable need) {
        Map<String, Object> regency = new LinkedHashMap<>();
        regency.put("stations", need.counts().total());
        regency.put("byClass", ClassKeys.of(need.counts()));
        regency.put("undecided", need.counts().undecided());
        put(regency, need.regencyLevel());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("duty", need.duty().name());
        data.put("regency", regency);
        data.put("districtsTotal", put(new LinkedHashMap<>(), need.districtsTotal()));
        need.groupsNeed().ifPresent(groups -> data.put("groupsTotal", put(new LinkedHashMap<>(), groups)));
        data.put("availablePolice", need.availability().police().value());
        data.put("reserve", need.availability().reserve().value());
        data.put("availableArmy", need.availability().army().value());
        data.put("availableLinmas", need.availability().linmas().value());
        data.put("balance", need.balance().value());
        data.put("fittingN", need.fitting().n().isPresent() ? need.fitting().n().getAsInt() : null);
        data.put("fittingUnusual", need.fitting().unusual());
        data.put("assignedPolice", need.assignedPolice().value());
        data.put("districts", need.districts().stream().map(NeedCommand::row).toList());
        return data;
    }

    private static Map<String, Object> put(Map<String, Object> into, Requirement required) {
        into.put("requiredPolice", required.police().value());
        into.put("requiredLinmas", required.linmas().value());
        return into;
    }

    private static Map<String, Object> row(DistrictNeed district) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("code", district.code().map(DistrictCode::value).orElse(null));
        row.put("name", district.name());
        row.put("byClass", ClassKeys.of(district.counts()));
        put(row, district.required());
        row.put("assignedPolice", district.assignedPolice().value());
        return row;
    }

    private List<String> lines(NeedTable need) {
        Words words = terminal.words();
        List<String> lines = new ArrayList<>();
        Headcount balance = need.balance();
        lines.add(
                balance.isNegative()
                        ? words.say("cli.need.short", balance.abs())
                        : words.say("cli.need.enough", balance));
        lines.add(
                need.duty().guardsStations()
                        ? words.say(
                                "cli.need.total",
                                need.districtsTotal().police(),
                                need.availability().police(),
                                need.regencyLevel().police())
                        : words.say(
                                "phase.head." + need.duty(),
                                need.districtsTotal().police(),
                                need.availability().police()));
        need.groupsNeed()
                .map(Requirement::police)
                .ifPresent(groups -> lines.add(words.say(
                        "cli.need.groups",
                        groups,
                        groups.minus(need.districtsTotal().police()))));
        if (!need.duty().guardsStations()) {
            lines.add(words.say("phase.need." + need.duty()));
        } else {
            lines.add(fitting(words, need));
        }
        lines.add("");
        lines.add(row(
                words,
                "cli.need.head.district",
                "cli.need.head.stations",
                "cli.need.head.required",
                "cli.need.head.assigned"));
        for (DistrictNeed district : need.districts()) {
            lines.add(String.format(
                    "%-28s %8s %10s %10s",
                    district.name().isEmpty() ? words.say("cli.need.no-district") : district.name(),
                    words.number(district.counts().total()),
                    words.value(district.required().police()),
                    words.value(district.assignedPolice())));
        }
        return lines;
    }

    private static String fitting(Words words, NeedTable need) {
        return need.fitting().n().isPresent()
                ? words.say("cli.need.fitting", need.fitting().n().getAsInt())
                : words.say("cli.need.no-fitting");
    }

    private static String row(Words words, String... keys) {
        return String.format(
                "%-28s %8s %10s %10s", words.say(keys[0]), words.say(keys[1]), words.say(keys[2]), words.say(keys[3]));
    }
}
