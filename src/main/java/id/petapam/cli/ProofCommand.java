package id.petapam.cli;

import id.petapam.job.Progress;
import id.petapam.model.Phase;
import id.petapam.workflow.OpenedPlan;
import id.petapam.workflow.PaperOptions;
import id.petapam.workflow.Written;
import id.petapam.workflow.proof.ShortageProof;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code proof PLAN [--to OUT.pdf]}: bukti habis-bagi, on the screen or as a page. */
@Command(name = "proof")
final class ProofCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PLAN", descriptionKey = "plan")
    private Path path;

    @Option(names = "--to", paramLabel = "OUT.pdf", descriptionKey = "proof.to")
    private Path out;

    @Option(names = "--paper", defaultValue = "F4", paramLabel = "F4|A4|A3", descriptionKey = "export.paper")
    private PaperOptions.Size paper;

    @Spec
    private CommandSpec spec;

    private final Terminal terminal;
    private final Tools tools;

    ProofCommand(Terminal terminal, Tools tools) {
        this.terminal = terminal;
        this.tools = tools;
    }

    @Override
    public Integer call() {
        if (out != null && !out.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            throw WrongValue.of(spec, "--to", out);
        }
        try (OpenedPlan plan = tools.openPlan().open(path)) {
            PackNote.tell(terminal, tools, plan);
            ShortageProof proof =
                    tools.proveShortage().prove(plan.plan(), Phase.VOTING, Progress.NONE, Optional.empty());
            ProofAnswer answer = new ProofAnswer(proof, terminal.words());
            Map<String, Object> data = answer.data();
            List<String> lines = new ArrayList<>(answer.lines());
            if (out != null) {
                Written written = write(plan);
                data.put("file", out.toString());
                data.put("pages", written.pages());
                lines.add("");
                lines.add(terminal.words()
                        .say("cli.export.done", out.toString(), written.pages(), written.bytes() / 1024));
            }
            terminal.answer(data, lines);
        }
        return ExitCode.DONE;
    }

    private Written write(OpenedPlan plan) {
        PaperOptions options = PaperOptions.USUAL.on(paper).withParts(EnumSet.of(PaperOptions.Part.PROOF));
        return tools.writeReport().write(plan.plan(), plan.history(), options, out, terminal.words(), Progress.NONE);
    }
}
