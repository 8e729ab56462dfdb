package id.petapam.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.History;
import id.petapam.edit.PlanSession;
import id.petapam.model.Plan;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that edits a plan (SIGKILL) in the middle of imports, undos, redos, closes and anywhere else, and
 * opens what is left. {@code -Dpetapam.kills=500} for more than 20.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("petapam.kills", 20);
    private static final int KILLS_PER_FILE = 5;
    /** A kill aims at one of these, in turn. */
    private static final List<String> AIMS = List.of("import-stations", "undo", "close", "redo", "");

    @TempDir
    Path folder;

    private final TreeMap<String, Integer> hit = new TreeMap<>();

    @Test
    @Timeout(value = 40, unit = TimeUnit.MINUTES)
    void nothingThatWasAcknowledgedIsLostAndTheEditingGoesOn() throws IOException, InterruptedException {
        for (int kill = 0; kill < KILLS; ) {
            Path path = folder.resolve("korban" + kill + ".petapam");
            long seed = 4711 + kill;
            PlanSession expected =
                    new PlanSession(Plan.empty(), History.EMPTY, new MemoryJournal(), KillVictim.CLOCK, "Meja 1");
            for (int i = 0; i < KILLS_PER_FILE && kill < KILLS; i++, kill++) {
                long acknowledged = kill(path, seed, new Random(seed * 31 + i), AIMS.get(kill % AIMS.size()));
                if (Files.exists(path)) {
                    compare(
                            path,
                            seed,
                            expected,
                            Math.max(acknowledged, expected.history().lastSeq()));
                } else {
                    assertEquals(0, acknowledged, "the file is gone");
                }
            }
            try (Stream<Path> left = Files.list(folder)) {
                List<String> beside = left.map(p -> p.getFileName().toString())
                        .filter(name -> name.startsWith("korban"))
                        .toList();
                assertEquals(List.of(path.getFileName().toString()), beside, "one file at rest");
            }
            Files.delete(path);
        }
        System.out.println(KILLS + " kills, during: " + hit);
    }

    /** Runs a victim, kills it, and gives the last line it said was safe (0: none). */
    private long kill(Path path, long seed, Random random, String aim) throws IOException, InterruptedException {
        Process victim = KillVictim.start(folder, path, seed);
        List<String> said = new ArrayList<>();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8))) {
            int lines = 5 + random.nextInt(40);
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                said.add(line);
                if (said.size() >= lines && line.startsWith("begin " + aim)) {
                    break;
                }
            }
            assertTrue(victim.isAlive(), () -> "the victim died by itself: " + said);
            long until = System.nanoTime() + random.nextInt(30_000_000);
            while (System.nanoTime() < until && victim.isAlive()) {
                Thread.onSpinWait();
            }
            // through its handle: the process itself would close the pipe, and what it said last with it
            victim.toHandle().destroyForcibly();
            out.lines().forEach(said::add);
        }
        victim.waitFor();
        hit.merge(said.isEmpty() ? "start" : said.get(said.size() - 1).replaceAll("\\d+", "n"), 1, Integer::sum);
        return said.stream()
                .filter(line -> line.matches("ack \\d+"))
                .mapToLong(line -> Long.parseLong(line.substring(4)))
                .max()
                .orElse(0);
    }

    private static void compare(Path path, long seed, PlanSession expected, long acknowledged) {
        List<?> problems;
        try (PlanFile file = PlanFile.open(path)) {
            assertFalse(file.isReadOnly(), "the lock of the dead is taken over");
            Opened opened = file.opened();
            long last = opened.history().lastSeq();
            assertTrue(
                    last == acknowledged || last == acknowledged + 1,
                    "acknowledged " + acknowledged + ", found " + last);
            RandomEdits edits = new RandomEdits(seed, KillVictim.LARGEST_IMPORT);
            while (expected.history().lastSeq() < last) {
                edits.step(expected);
            }
            assertEquals(expected.history().entries(), opened.history().entries());
            assertTrue(expected.plan().equals(opened.plan()), "the plan at line " + last);
            assertTrue(
                    List.copyOf(expected.plan().personal())
                            .equals(List.copyOf(opened.plan().personal())),
                    "personal values at line " + last);
        }
        problems = PlanVerifier.verify(path);
        assertEquals(List.of(), problems);
    }
}
