package id.petapam.bench;

import id.petapam.model.AccessFlag;
import id.petapam.model.AccessLevel;
import id.petapam.model.IdSource;
import id.petapam.model.OperationType;
import id.petapam.model.Plan;
import id.petapam.region.KnowledgeReader;
import id.petapam.region.Region;
import id.petapam.rules.access.StationAccess;
import id.petapam.text.Language;
import id.petapam.text.Words;
import id.petapam.workflow.AccessTable;
import id.petapam.workflow.NewPlan;
import id.petapam.workflow.PlanRequest;
import id.petapam.workflow.StudyAccess;
import id.petapam.workflow.Sumsel;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;

public final class AccessLook {
    public static void main(String[] args) throws Exception {
        Region region = Sumsel.region();
        Words words = new Words(Language.ID);
        var knowledge = new KnowledgeReader().read(Path.of("data/region/sumsel-knowledge.json"));
        for (String code : args[0].split(",")) {
            Plan plan = Plan.empty()
                    .with(new NewPlan(region, Sumsel.rules(), IdSource.of(new Random(1)))
                            .found(PlanRequest.of(code, OperationType.PEMILU, LocalDate.of(2024, 2, 14)))
                            .changes(Plan.empty()));
            StudyAccess study = new StudyAccess(region, knowledge, Sumsel.rules());
            long t = System.nanoTime();
            AccessTable table = study.study(plan);
            System.out.printf(
                    "== %s %s: %d stations, %.0f ms%n",
                    code, plan.header().regencyName(), plan.stations().size(), (System.nanoTime() - t) / 1e6);
            for (AccessLevel level : AccessLevel.values())
                System.out.println("  " + level + " " + table.matrix().count(level));
            System.out.println("  " + table.flags());
            if (args.length > 1) {
                String lastVillage = "";
                for (StationAccess s : table.stations()) {
                    String v = s.station().village().get().value();
                    if (v.equals(lastVillage)) continue;
                    lastVillage = v;
                    if (!args[1].isEmpty() && !v.startsWith(args[1])) continue;
                    System.out.printf(
                            "%s %s [%s] %s %d/%d %s %s H%s %s%n",
                            v,
                            plan.villages().get(s.station().village().get()).name(),
                            plan.districts().get(s.station().district().get()).name(),
                            s.level(),
                            s.score().points(),
                            s.score().provenPoints(),
                            s.journey().mode(),
                            s.journey().minutes().map(m -> m.value() + " min").orElse("?"),
                            s.departureDay(),
                            s.suggestion().value());
                    for (AccessFlag f : s.flags())
                        f.evidence()
                                .forEach(e -> System.out.println("      " + f.kind() + " " + f.certainty() + ": "
                                        + words.say(e.what()) + " [" + words.say(e.source()) + "] "
                                        + e.place()
                                                .map(p -> String.format("%.4f,%.4f", p.lat(), p.lon()))
                                                .orElse("")));
                }
            }
        }
    }
}
