package id.petapam.cli;

import id.petapam.model.Problem;
import id.petapam.text.Language;
import id.petapam.text.Words;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line as a whole: finds the command, runs it, turns every failure into one sentence and an exit code. */
public final class Door {

    private static final int INTERNAL_ERROR = 4;
    private static final String PLAN_ENDING = ".petapam";

    private final Tools tools;
    private final Desktop desktop;
    private final Unexpected unexpected;

    public Door(Tools tools, Desktop desktop, Unexpected unexpected) {
        this.tools = tools;
        this.desktop = desktop;
        this.unexpected = unexpected;
    }

    /** Runs one command and gives its exit code; never throws for what a user did. */
    public int run(PrintStream out, PrintStream err, String... args) {
        List<String> given = Arrays.asList(args);
        Optional<Optional<Path>> plan = onlyAPlan(given);
        if (plan.isPresent()) {
            // Making all commands ready would hold up the window for a third of a second.
            return desktop.open(plan.get());
        }
        Terminal terminal = new Terminal(out, err, new Words(language(given)), given.contains("--json"));
        CommandLine line = commands(terminal);
        line.getCommandSpec().usageMessage().header(terminal.words().say("cli.help.root.title"), "");
        line.setResourceBundle(new HelpWords(terminal.words()));
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((error, arguments) -> {
            terminal.failure(ExitCode.WRONG_USE, wrongUse(terminal.words(), error));
            return ExitCode.WRONG_USE;
        });
        line.setExecutionExceptionHandler((error, command, result) -> failed(terminal, error, result));
        return line.execute(args);
    }

    /** The plan, if any, where nothing is asked for but the desktop; empty for all that has to be parsed. */
    private static Optional<Optional<Path>> onlyAPlan(List<String> args) {
        if (args.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        String only = args.get(0);
        return args.size() == 1 && !only.startsWith("-") && only.endsWith(PLAN_ENDING)
                ? Optional.of(Optional.of(Path.of(only)))
                : Optional.empty();
    }

    private CommandLine commands(Terminal terminal) {
        CommandLine root = new CommandLine(new RootCommand(terminal, desktop));
        root.addSubcommand(new NewCommand(terminal, tools));
        root.addSubcommand(new ImportCommand(terminal, tools));
        root.addSubcommand(new InfoCommand(terminal, tools));
        root.addSubcommand(new NeedCommand(terminal, tools));
        // A latitude here begins with a minus: that is no option.
        CommandLine find = new CommandLine(new FindCommand(terminal, tools));
        root.addSubcommand(find);
        find.setUnmatchedOptionsArePositionalParams(true);
        root.addSubcommand(new AccessCommand(terminal, tools));
        root.addSubcommand(new CommandLine(new SetCommand())
                .addSubcommand(new SetStationsCommand(terminal, tools))
                .addSubcommand(new SetFlagsCommand(terminal, tools))
                .addSubcommand(new SetGroupsCommand(terminal, tools))
                .addSubcommand(new SetPinCommand(terminal, tools))
                .addSubcommand(new SetPadalCommand(terminal, tools))
                .addSubcommand(new SetRayonCommand(terminal, tools))
                .addSubcommand(new SetSispamkotaCommand(terminal, tools))
                .addSubcommand(new SetPatternCommand(terminal, tools))
                .addSubcommand(new SetStrengthCommand(terminal, tools))
                .addSubcommand(new SetVehicleCommand(terminal, tools)));
        root.addSubcommand(new VehiclesCommand(terminal, tools));
        root.addSubcommand(new MovementCommand(terminal, tools));
        root.addSubcommand(new CommandLine(new PhaseCommand())
                .addSubcommand(new PhaseListCommand(terminal, tools))
                .addSubcommand(new PhaseSetCommand(terminal, tools))
                .addSubcommand(new PhaseRemoveCommand(terminal, tools))
                .addSubcommand(new PhaseCopyCommand(terminal, tools)));
        root.addSubcommand(new EscortCommand(terminal, tools));
        root.addSubcommand(new AssignCommand(terminal, tools));
        root.addSubcommand(new ProposeCommand(terminal, tools));
        root.addSubcommand(new RepairCommand(terminal, tools));
        root.addSubcommand(new WhatIfCommand(terminal, tools));
        root.addSubcommand(new WhyCommand(terminal, tools));
        root.addSubcommand(new ProofCommand(terminal, tools));
        root.addSubcommand(new ReserveCommand(terminal, tools));
        root.addSubcommand(new WeakPointsCommand(terminal, tools));
        root.addSubcommand(new StepCommand.Undo(terminal, tools));
        root.addSubcommand(new StepCommand.Redo(terminal, tools));
        root.addSubcommand(new CheckCommand(terminal, tools));
        root.addSubcommand(new ExportCommand(terminal, tools));
        root.addSubcommand(new ScreenshotCommand(terminal, tools));
        root.addSubcommand(new HistoryCommand(terminal, tools));
        root.addSubcommand(new VerifyCommand(terminal, tools));
        root.addSubcommand(new CommandLine(new RegionCommand())
                .addSubcommand(new RegionInfoCommand(terminal, tools))
                .addSubcommand(new RegionUseCommand(terminal, tools))
                .addSubcommand(new RegionBuildCommand(terminal, tools)));
        return root;
    }

    private int failed(Terminal terminal, Exception error, ParseResult result) {
        if (error instanceof Problem problem) {
            terminal.failure(ExitCode.UNUSABLE, terminal.words().say(problem.phrase()));
            return ExitCode.UNUSABLE;
        }
        terminal.failure(INTERNAL_ERROR, unexpected.report(error));
        return INTERNAL_ERROR;
    }

    private static String wrongUse(Words words, ParameterException error) {
        String help = words.say(
                "cli.see-help", error.getCommandLine().getCommandSpec().qualifiedName());
        if (error instanceof MissingParameterException missing) {
            String names = missing.getMissing().stream()
                    .map(arg -> arg.isOption() ? ((CommandLine.Model.OptionSpec) arg).longestName() : arg.paramLabel())
                    .reduce((a, b) -> a + ", " + b)
                    .orElse("");
            return words.say("cli.missing", names) + " " + help;
        } else if (error instanceof UnmatchedArgumentException unmatched) {
            return words.say("cli.unknown-argument", String.join(" ", unmatched.getUnmatched())) + " " + help;
        } else if (error instanceof OverwrittenOptionException) {
            return words.say("cli.given-twice") + " " + help;
        } else if (error.getCause() instanceof Problem problem) {
            return words.say(problem.phrase()) + " " + help;
        } else if (error.getArgSpec() != null) {
            String name = error.getArgSpec().isOption()
                    ? ((CommandLine.Model.OptionSpec) error.getArgSpec()).longestName()
                    : error.getArgSpec().paramLabel();
            return words.say("cli.bad-value", String.valueOf(error.getValue()), name) + " " + help;
        }
        return words.say("cli.not-understood") + " " + help;
    }

    /** Asked before the arguments are parsed, so that wrong use is answered in the right language too. */
    private static Language language(List<String> args) {
        int at = args.indexOf("--lang");
        boolean english = args.contains("--lang=en")
                || (at >= 0 && at + 1 < args.size() && args.get(at + 1).equalsIgnoreCase("en"));
        return english ? Language.EN : Language.ID;
    }
}
