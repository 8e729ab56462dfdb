package id.petapam.cli;

import id.petapam.model.ClassDecision;
import id.petapam.model.StatedFact;
import id.petapam.workflow.Applied;
import id.petapam.workflow.OpenedPlan;
import id.petapam.workflow.SelectStations;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/**
 * {@code set PLAN stations --where EXPR --class SR}: decides the class of stations; {@code --fact FLOOD_PRONE=YA}:
 * states facts about them, {@code --fact FLOOD_PRONE=} takes one back.
 */
@Command(name = "stations")
final class SetStationsCommand implements Callable<Integer> {

    @ParentCommand
    private SetCommand parent;

    @Option(
            names = "--where",
            required = true,
            paramLabel = "EXPR",
            descriptionKey = "where",
            converter = WhereText.class)
    private SelectStations where;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private What what;

    @Option(names = "--basis", defaultValue = "", paramLabel = "TEXT", descriptionKey = "set.basis")
    private String basis;

    @Option(names = "--on", paramLabel = "YYYY-MM-DD", descriptionKey = "set.on")
    private LocalDate date;

    /** A class, or facts. */
    static final class What {
        @Option(
                names = "--class",
                required = true,
                paramLabel = "KR|R|SR|K",
                descriptionKey = "set.class",
                converter = ClassText.class)
        private ClassText.Value value;

        @Option(
                names = "--fact",
                required = true,
                paramLabel = "FACT=VALUE",
                descriptionKey = "set.fact",
                converter = FactText.class)
        private List<FactText.Value> facts;
    }

    private final Terminal terminal;
    private final Tools tools;

    SetStationsCommand(Terminal terminal, Tools tools) {
        this.terminal = terminal;
        this.tools = tools;
    }

    @Override
    public Integer call() {
        LocalDate on = date == null ? tools.today() : date;
        try (OpenedPlan plan = tools.openPlan().open(parent.plan())) {
            Applied applied = what.facts == null
                    ? tools.setByExpression().classify(plan, where, new ClassDecision(what.value.decided(), basis, on))
                    : tools.setByExpression().state(plan, where, facts());
            new EditAnswer(terminal).give(applied);
        }
        return ExitCode.DONE;
    }

    private Map<StatedFact, Optional<String>> facts() {
        Map<StatedFact, Optional<String>> facts = new EnumMap<>(StatedFact.class);
        what.facts.forEach(f -> facts.put(f.fact(), f.value()));
        return facts;
    }
}
