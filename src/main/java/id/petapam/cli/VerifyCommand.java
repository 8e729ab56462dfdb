package id.petapam.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code verify}: the integrity of a plan file and its history; exit 1 where something is wrong. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PLAN", descriptionKey = "plan")
    private Path path;

    private final Terminal terminal;
    private final Tools tools;

    VerifyCommand(Terminal terminal, Tools tools) {
        this.terminal = terminal;
        this.tools = tools;
    }

    @Override
    public Integer call() {
        List<String> problems = tools.verifyPlan().problems(path).stream()
                .map(terminal.words()::say)
                .toList();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("ok", problems.isEmpty());
        data.put("problems", problems);
        terminal.answer(data, problems.isEmpty() ? List.of(terminal.words().say("cli.verify.ok")) : problems);
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.WITH_FINDINGS;
    }
}
