package id.petapam.store;

import id.petapam.edit.PlanSession;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * A process of its own that edits without end until it is killed: says what it is about to do ("begin undo") and each
 * line that is safe on disk ("ack 12").
 */
public final class KillVictim {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-02-14T00:00:00Z"), ZoneOffset.UTC);
    static final int LARGEST_IMPORT = 1500;
    static final int STEPS_BETWEEN_CLOSES = 6;
    /** Opens the plan once and keeps it. */
    static final int NEVER_CLOSES = Integer.MAX_VALUE;

    private KillVictim() {}

    /** Starts one that also closes and opens the plan now and then. */
    static Process start(Path folder, Path plan, long seed) throws IOException {
        return start(folder, plan, seed, STEPS_BETWEEN_CLOSES);
    }

    /** Starts one. */
    static Process start(Path folder, Path plan, long seed, int stepsBetweenCloses) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.sqlite.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        KillVictim.class.getName(),
                        plan.toString(),
                        String.valueOf(seed),
                        String.valueOf(stepsBetweenCloses))
                .redirectErrorStream(true)
                .start();
    }

    /** @param args the plan file, the seed, the steps between closes */
    public static void main(String[] args) {
        Path path = Path.of(args[0]);
        RandomEdits edits = new RandomEdits(Long.parseLong(args[1]), LARGEST_IMPORT);
        int steps = Integer.parseInt(args[2]);
        PrintStream out = System.out;
        while (true) {
            try (PlanFile file = Files.exists(path) ? PlanFile.open(path) : PlanFile.create(path)) {
                Opened opened = file.opened();
                PlanSession session = new PlanSession(opened.plan(), opened.history(), file, CLOCK, "Meja 1");
                out.println("open " + session.history().lastSeq());
                for (int i = 0; i < steps; i++) {
                    out.println("begin " + edits.next(session));
                    edits.step(session);
                    out.println("ack " + session.history().lastSeq());
                }
                out.println("begin close");
            }
        }
    }
}
