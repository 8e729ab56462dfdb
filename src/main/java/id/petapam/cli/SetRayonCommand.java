package id.petapam.cli;

import id.petapam.model.DistrictCode;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.workflow.Applied;
import id.petapam.workflow.OpenedPlan;
import id.petapam.workflow.command.AppointByName;
import id.petapam.workflow.command.ArrangeRayons;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code set PLAN rayon --divide N | --name R --districts A,B | --name R --remove}: arranges the rayons. */
@Command(name = "rayon")
final class SetRayonCommand implements Callable<Integer> {

    @ParentCommand
    private SetCommand parent;

    @ArgGroup(multiplicity = "1")
    private What what;

    @Option(names = "--districts", split = ",", paramLabel = "CODE", descriptionKey = "set.rayon.districts")
    private List<String> districts;

    @Option(names = "--remove", descriptionKey = "set.rayon.remove")
    private boolean remove;

    @Spec
    private CommandSpec spec;

    private final Terminal terminal;
    private final Tools tools;

    SetRayonCommand(Terminal terminal, Tools tools) {
        this.terminal = terminal;
        this.tools = tools;
    }

    static final class What {
        @Option(names = "--divide", paramLabel = "N", descriptionKey = "set.rayon.divide")
        private Integer divide;

        @Option(names = "--name", paramLabel = "NAME", descriptionKey = "set.rayon.name")
        private String name;
    }

    @Override
    public Integer call() {
        if (what.divide != null && (what.divide < 1 || what.divide > ArrangeRayons.MOST)) {
            throw WrongValue.of(spec, "--divide", what.divide);
        } else if (what.name != null && (what.name.isBlank() || what.name.length() > 80)) {
            throw WrongValue.of(spec, "--name", what.name);
        } else if (what.name != null && (districts == null) == !remove) {
            throw WrongValue.of(spec, "--districts", String.valueOf(districts));
        }
        try (OpenedPlan plan = tools.openPlan().open(parent.plan())) {
            new EditAnswer(terminal).give(applied(plan));
        }
        return ExitCode.DONE;
    }

    private Applied applied(OpenedPlan plan) {
        ArrangeRayons rayons = tools.arrangeRayons();
        if (what.divide != null) {
            return rayons.divideNow(plan, what.divide);
        } else if (remove) {
            return rayons.removeNow(plan, what.name);
        }
        return rayons.putNow(plan, what.name, codes(plan.plan()));
    }

    private List<DistrictCode> codes(Plan plan) {
        return districts.stream()
                .map(String::strip)
                .map(name -> AppointByName.padal(plan, name))
                .map(post -> ((Post.OfDistrict) post).id())
                .distinct()
                .toList();
    }
}
