package id.petapam.cli;

import id.petapam.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** {@code petapam} and {@code petapam PLAN}: opens the desktop. */
@Command(name = "petapam", mixinStandardHelpOptions = false)
final class RootCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "PLAN", descriptionKey = "plan")
    private Path plan;

    /** Read before parsing, see {@link Door}; declared here so that the parser knows it everywhere. */
    @Option(names = "--json", scope = ScopeType.INHERIT, descriptionKey = "json")
    private boolean json;

    @Option(names = "--lang", scope = ScopeType.INHERIT, paramLabel = "id|en", descriptionKey = "lang")
    private Language language;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "help")
    private boolean help;

    private final Terminal terminal;
    private final Desktop desktop;

    RootCommand(Terminal terminal, Desktop desktop) {
        this.terminal = terminal;
        this.desktop = desktop;
    }

    @Override
    public Integer call() {
        if (plan != null && !plan.toString().contains(".") && Files.notExists(plan)) {
            // Most likely a command with a slip of the pen.
            terminal.failure(
                    ExitCode.WRONG_USE,
                    terminal.words().say("cli.no-such-command", plan.toString()) + " "
                            + terminal.words().say("cli.see-help", "petapam"));
            return ExitCode.WRONG_USE;
        }
        return desktop.open(Optional.ofNullable(plan));
    }
}
