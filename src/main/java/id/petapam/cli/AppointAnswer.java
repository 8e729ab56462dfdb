package id.petapam.cli;

import id.petapam.rules.check.Finding;
import id.petapam.workflow.AssignByName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answer of commands that send somebody to a post. */
final class AppointAnswer {

    private final Terminal terminal;

    AppointAnswer(Terminal terminal) {
        this.terminal = terminal;
    }

    void give(AssignByName.Outcome outcome) {
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("effect", terminal.words().say(outcome.effect()));
        more.put("warnings", outcome.warnings().stream().map(this::warning).toList());
        List<String> lines = new ArrayList<>(List.of(terminal.words().say(outcome.effect())));
        outcome.warnings().forEach(w -> lines.add(terminal.words().say(w.cited())));
        new EditAnswer(terminal).give(outcome.applied(), more, lines);
    }

    private Map<String, Object> warning(Finding finding) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("code", finding.rule());
        data.put("severity", finding.severity().name());
        data.put("message", terminal.words().say(finding.message()));
        return data;
    }
}
