package id.petapam.cli;

import id.petapam.model.PhaseId;
import id.petapam.model.Site;
import id.petapam.model.TimeWindow;
import id.petapam.rules.need.EscortList;
import id.petapam.text.Words;
import id.petapam.workflow.Applied;
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

/** {@code escort PLAN [--phase P] [--prepare]}: boxes, what carries them, and who goes with them. */
@Command(name = "escort")
final class EscortCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PLAN", descriptionKey = "plan")
    private Path path;

    @Option(names = "--phase", paramLabel = "PHASE", descriptionKey = "escort.phase")
    private String phase = "DISTRIBUSI_LOGISTIK_PPK";

    @Option(names = "--prepare", descriptionKey = "escort.prepare")
    private boolean prepare;

    private final Terminal terminal;
    private final Tools tools;

    EscortCommand(Terminal terminal, Tools tools) {
        this.terminal = terminal;
        this.tools = tools;
    }

    @Override
    public Integer call() {
        try (OpenedPlan opened = tools.openPlan().open(path)) {
            List<String> lines = new ArrayList<>();
            if (prepare) {
                Applied applied = tools.editPhases().prepareEscort(opened);
                lines.add(applied.edit().map(terminal.words()::say).orElseGet(() -> terminal.words()
                        .say("cli.unchanged")));
            }
            PhaseId at = CheckPlan.phase(opened.plan(), phase);
            EscortList list = EscortList.of(opened.plan(), at);
            lines.addAll(lines(list));
            terminal.answer(data(at, list), lines);
        }
        return ExitCode.DONE;
    }

    private Map<String, Object> data(PhaseId at, EscortList list) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("phase", at.value());
        data.put("leg", list.leg().map(Enum::name).orElse(null));
        data.put("boxes", list.boxes());
        data.put("trucks", list.vehicles(false));
        data.put("boats", list.vehicles(true));
        data.put("requiredPolice", list.required().value());
        data.put("assignedPolice", list.assigned().value());
        list.busiestDay().ifPresent(day -> {
            data.put("busiestDay", day.getKey());
            data.put("busiestDayPolice", day.getValue());
        });
        data.put("rows", list.rows().stream().map(this::row).toList());
        return data;
    }

    private Map<String, Object> row(EscortList.Row row) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("district", row.district().value());
        data.put("name", row.name());
        data.put("committee", row.committee().map(Site::name).orElse(null));
        data.put("stations", row.load().stations());
        data.put("boxes", row.load().boxes());
        data.put("by", row.load().byWater() ? "BOAT" : "TRUCK");
        data.put("vehicles", row.load().vehicles());
        data.put("day", row.day());
        data.put("requiredPolice", row.required().value());
        data.put("assignedPolice", row.assigned().value());
        return data;
    }

    private List<String> lines(EscortList list) {
        Words words = terminal.words();
        List<String> lines = new ArrayList<>();
        if (list.leg().isEmpty()) {
            lines.add(words.say("phase.escort.none"));
            return lines;
        }
        lines.add(words.say(
                "phase.escort.total",
                list.boxes(),
                list.vehicles(false),
                list.vehicles(true),
                list.required(),
                list.assigned()));
        if (!list.withoutCommittee().isEmpty()) {
            lines.add(words.say("cli.escort.no-ppk", list.withoutCommittee().size()));
        }
        lines.add("");
        lines.add(line("kecamatan", "stations", "boxes", "by", "vehicles", "day", "required", "assigned"));
        for (EscortList.Row row : list.rows()) {
            lines.add(String.format(
                    "%-24s %6s %8s %-8s %6s %6s %9s %9s",
                    row.name(),
                    words.number(row.load().stations()),
                    words.number(row.load().boxes()),
                    words.say(row.load().byWater() ? "phase.escort.boat" : "phase.escort.truck"),
                    words.number(row.load().vehicles()),
                    words.say(TimeWindow.day(row.day())),
                    words.value(row.required()),
                    words.value(row.assigned())));
        }
        return lines;
    }

    private String line(String... keys) {
        Object[] heads = new Object[keys.length];
        for (int i = 0; i < keys.length; i++) {
            heads[i] = terminal.words().say("phase.escort.column." + keys[i]);
        }
        return String.format("%-24s %6s %8s %-8s %6s %6s %9s %9s", heads);
    }
}
