package id.petapam.cli;

import id.petapam.workflow.Applied;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answer of commands that change a plan. */
final class EditAnswer {

    private final Terminal terminal;

    EditAnswer(Terminal terminal) {
        this.terminal = terminal;
    }

    void give(Applied applied) {
        give(applied, Map.of(), List.of());
    }

    /** @param more keys besides {@code applied} and {@code edit} */
    void give(Applied applied, Map<String, ?> more, List<String> lines) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("applied", applied.edit().isPresent());
        data.put("edit", applied.edit().map(terminal.words()::say).orElse(null));
        data.putAll(more);
        List<String> all = new java.util.ArrayList<>();
        all.add(applied.edit().map(terminal.words()::say).orElseGet(() -> terminal.words()
                .say("cli.unchanged")));
        all.addAll(lines);
        terminal.answer(data, all);
    }
}
