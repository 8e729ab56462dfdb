package id.petapam.cli;

import id.petapam.model.Phase;
import id.petapam.workflow.OpenedPlan;
import id.petapam.workflow.phases.EditPhases;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code phase set PLAN PHASE --from "H-3 07.00" --to H-1}: changes the times of a phase, or adds it. */
@Command(name = "set")
final class PhaseSetCommand implements Callable<Integer> {

    private static final Pattern MOMENT =
            Pattern.compile("[HD](?:([+-]\\d{1,3}))?(?:[ T](\\d{1,2})[.:](\\d{2}))?", Pattern.CASE_INSENSITIVE);

    @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "plan")
    private Path path;

    @Parameters(index = "1", paramLabel = "PHASE", descriptionKey = "phase.kind")
    private String phase;

    @Option(names = "--from", required = true, paramLabel = "\"H-3 07.00\"", descriptionKey = "phase.from")
    private String from;

    @Option(names = "--to", required = true, paramLabel = "H-1", descriptionKey = "phase.to")
    private String to;

    @Spec
    private CommandSpec spec;

    private final Terminal terminal;
    private final Tools tools;

    PhaseSetCommand(Terminal terminal, Tools tools) {
        this.terminal = terminal;
        this.tools = tools;
    }

    @Override
    public Integer call() {
        EditPhases.Moment begin = moment("--from", from, LocalTime.MIDNIGHT);
        EditPhases.Moment end = moment("--to", to, Phase.DAY_END);
        try (OpenedPlan opened = tools.openPlan().open(path)) {
            new EditAnswer(terminal).give(tools.editPhases().set(opened, phase, begin, end));
        }
        return ExitCode.DONE;
    }

    private EditPhases.Moment moment(String option, String text, LocalTime otherwise) {
        Matcher parts = MOMENT.matcher(text.strip());
        if (!parts.matches()) {
            throw WrongValue.of(spec, option, text);
        }
        int day = parts.group(1) == null ? 0 : Integer.parseInt(parts.group(1));
        try {
            LocalTime at = parts.group(2) == null
                    ? otherwise
                    : LocalTime.of(Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
            return new EditPhases.Moment(day, at);
        } catch (DateTimeException e) {
            throw WrongValue.of(spec, option, text);
        }
    }
}
