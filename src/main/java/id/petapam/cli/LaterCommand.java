package id.petapam.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** A command of the contract that this version does not have yet: says so, whatever its arguments. */
@Command
final class LaterCommand implements Callable<Integer> {

    @Unmatched
    private List<String> ignored;

    private final Terminal terminal;
    private final String name;

    LaterCommand(Terminal terminal, String name) {
        this.terminal = terminal;
        this.name = name;
    }

    @Override
    public Integer call() {
        terminal.failure(ExitCode.WRONG_USE, terminal.words().say("cli.later", name));
        return ExitCode.WRONG_USE;
    }
}
