package id.petapam.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code screenshot}: a picture of the real window, with a display or without one. */
@Command(name = "screenshot")
final class ScreenshotCommand implements Callable<Integer> {

    private static final Pattern SIZE = Pattern.compile("(\\d{3,4})x(\\d{3,4})");

    @Parameters(paramLabel = "PLAN", descriptionKey = "plan")
    private Path plan;

    @Option(names = "--to", required = true, paramLabel = "OUT.png", descriptionKey = "screenshot.to")
    private Path out;

    @Option(names = "--size", defaultValue = "1366x768", paramLabel = "WxH", descriptionKey = "screenshot.size")
    private String size;

    @Option(names = "--view", defaultValue = "main", paramLabel = "main|briefing", descriptionKey = "screenshot.view")
    private String view;

    @Option(names = "--district", paramLabel = "CODE", descriptionKey = "district")
    private String district;

    @Option(names = "--step", defaultValue = "0", paramLabel = "N", descriptionKey = "screenshot.step")
    private int step;

    @Spec
    private CommandSpec spec;

    private final Terminal terminal;
    private final Tools tools;

    ScreenshotCommand(Terminal terminal, Tools tools) {
        this.terminal = terminal;
        this.tools = tools;
    }

    @Override
    public Integer call() {
        Matcher matcher = SIZE.matcher(size);
        if (!matcher.matches()) {
            throw WrongValue.of(spec, "--size", size);
        } else if (!view.equals("main") && !view.equals("briefing")) {
            throw WrongValue.of(spec, "--view", view);
        }
        tools.windowPicture()
                .take(
                        plan,
                        out,
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        view,
                        Optional.ofNullable(district),
                        step > 0 ? OptionalInt.of(step) : OptionalInt.empty());
        terminal.answer(Map.of("file", out.toString()), List.of(terminal.words().say("cli.written", out.toString())));
        return ExitCode.DONE;
    }
}
