package id.petapam.cli;

import id.petapam.model.Phrase;
import id.petapam.workflow.OpenedPlan;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code undo} and {@code redo}: up to N steps back or forth. */
abstract class StepCommand implements Callable<Integer> {

    private static final int MOST = 1_000_000;

    @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "plan")
    private Path path;

    @Parameters(index = "1", arity = "0..1", defaultValue = "1", paramLabel = "N", descriptionKey = "steps")
    private int times;

    @Spec
    private CommandSpec spec;

    private final Terminal terminal;
    private final Tools tools;

    private StepCommand(Terminal terminal, Tools tools) {
        this.terminal = terminal;
        this.tools = tools;
    }

    abstract List<Phrase> step(Tools with, OpenedPlan plan, int count);

    @Override
    public Integer call() {
        if (times < 1 || times > MOST) {
            throw new ParameterException(
                    spec.commandLine(),
                    "steps",
                    null,
                    spec.positionalParameters().get(1),
                    String.valueOf(times));
        }
        try (OpenedPlan plan = tools.openPlan().open(path)) {
            List<String> done =
                    step(tools, plan, times).stream().map(terminal.words()::say).toList();
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("applied", !done.isEmpty());
            data.put("edit", done.isEmpty() ? null : done.get(done.size() - 1));
            data.put("steps", done.size());
            terminal.answer(data, done.isEmpty() ? List.of(terminal.words().say("cli.unchanged")) : done);
        }
        return ExitCode.DONE;
    }

    /** Takes edits back. */
    @Command(name = "undo")
    static final class Undo extends StepCommand {

        Undo(Terminal terminal, Tools tools) {
            super(terminal, tools);
        }

        @Override
        List<Phrase> step(Tools with, OpenedPlan plan, int count) {
            return with.stepHistory().undo(plan, count);
        }
    }

    /** Makes undone edits again. */
    @Command(name = "redo")
    static final class Redo extends StepCommand {

        Redo(Terminal terminal, Tools tools) {
            super(terminal, tools);
        }

        @Override
        List<Phrase> step(Tools with, OpenedPlan plan, int count) {
            return with.stepHistory().redo(plan, count);
        }
    }
}
