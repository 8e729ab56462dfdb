package id.petapam.cli;

import id.petapam.job.Progress;
import id.petapam.text.Words;
import id.petapam.workflow.Applied;
import id.petapam.workflow.OpenedPlan;
import id.petapam.workflow.PackOffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code region use PLAN [PACK]}: lays a plan on a region pack; without one, on the region inside the program. */
@Command(name = "use")
final class RegionUseCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "plan")
    private Path path;

    @Parameters(index = "1", arity = "0..1", paramLabel = "PACK", descriptionKey = "pack")
    private Path pack;

    @Option(names = "--dry-run", descriptionKey = "import.dry-run")
    private boolean dryRun;

    private final Terminal terminal;
    private final Tools tools;

    RegionUseCommand(Terminal terminal, Tools tools) {
        this.terminal = terminal;
        this.tools = tools;
    }

    @Override
    public Integer call() {
        try (OpenedPlan plan = tools.openPlan().open(path)) {
            PackOffer offer = pack == null
                    ? tools.usePack().builtIn(plan.plan(), Progress.NONE)
                    : tools.usePack().offer(plan.plan(), pack, Progress.NONE);
            Optional<Applied> applied = dryRun ? Optional.empty() : offer.edit().map(edit -> Applied.to(plan, edit));
            if (pack != null && !dryRun) {
                tools.rememberPack(pack);
            }
            new EditAnswer(terminal).give(applied.orElseGet(Applied::nothing), data(offer), lines(offer));
        }
        return ExitCode.DONE;
    }

    private static Map<String, Object> data(PackOffer offer) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", offer.pack().id());
        data.put("title", offer.pack().title());
        data.put("checksum", offer.pack().checksum());
        data.put("stations", offer.stations());
        data.put("stationsOnNetwork", offer.covered());
        data.put("movedVillages", offer.movedVillages());
        data.put("movedEstimates", offer.movedEstimates());
        data.put("effect", AreaEffectText.data(offer.effect()));
        return data;
    }

    private List<String> lines(PackOffer offer) {
        Words words = terminal.words();
        List<String> lines = new ArrayList<>();
        lines.add(words.say("packsview.network", offer.covered(), offer.stations()));
        if (offer.movedVillages() > 0) {
            lines.add(words.say("packsview.villages", offer.movedVillages(), offer.movedEstimates()));
        }
        lines.addAll(AreaEffectText.lines(offer.effect(), words));
        return lines;
    }
}
