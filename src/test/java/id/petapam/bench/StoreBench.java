package id.petapam.bench;

import id.petapam.edit.Edit;
import id.petapam.edit.PlanSession;
import id.petapam.store.Opened;
import id.petapam.store.PlanFile;
import id.petapam.store.PlanVerifier;
import id.petapam.store.SamplePlan;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * How long the plan file takes for 25,985 stations, and one small edit beside a raw fsync of the same disk. Run:
 * {@code mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/cp.txt} and
 * {@code java -Xmx384m -cp target/test-classes:target/classes:$(cat target/cp.txt) id.petapam.bench.StoreBench}.
 */
public final class StoreBench {

    private static final int STATIONS = 25_985;
    private static final int ROUNDS = 8;

    private StoreBench() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory(Path.of("target"), "bench");
        List<Took> imports = new ArrayList<>();
        List<Took> loads = new ArrayList<>();
        List<Took> undos = new ArrayList<>();
        List<Took> opens = new ArrayList<>();
        List<Took> closes = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Path path = folder.resolve("plan" + round + ".petapam");
            Edit edit = SamplePlan.manyStations("tps", STATIONS);
            PlanFile file = PlanFile.create(path);
            PlanSession session = session(file);
            session.apply(SamplePlan.start());
            imports.add(time(() -> session.apply(edit)));
            undos.add(time(session::undo));
            session.redo();
            closes.add(time(file::close));
            PlanFile[] again = new PlanFile[1];
            opens.add(time(() -> again[0] = PlanFile.open(path)));
            loads.add(time(() -> again[0].opened()));
            if (round == ROUNDS - 1) {
                smallEdits(again[0], folder);
                System.out.println("file size " + Files.size(path) / 1024 + " KiB");
            }
            again[0].close();
            if (round == ROUNDS - 1) {
                System.out.println("verify     " + time(() -> System.out.println(PlanVerifier.verify(path))));
            }
        }
        System.out.println("first round (cold), then median of the others, ms");
        print("import", imports);
        print("undo", undos);
        print("close", closes);
        print("open", opens);
        print("load", loads);
    }

    private static PlanSession session(PlanFile file) {
        Opened opened = file.opened();
        return new PlanSession(opened.plan(), opened.history(), file, Clock.systemUTC(), "bench");
    }

    private static void smallEdits(PlanFile file, Path folder) throws IOException {
        PlanSession session = session(file);
        long[] edits = new long[200];
        long[] syncs = new long[200];
        try (FileChannel raw =
                FileChannel.open(folder.resolve("raw"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (int i = 0; i < edits.length; i++) {
                Edit edit = SamplePlan.manyStations("kecil" + i, 1);
                long start = System.nanoTime();
                session.apply(edit);
                edits[i] = System.nanoTime() - start;
                start = System.nanoTime();
                raw.write(ByteBuffer.allocate(4096));
                raw.force(false);
                syncs[i] = System.nanoTime() - start;
            }
        }
        Arrays.sort(edits);
        Arrays.sort(syncs);
        System.out.printf(
                "small edit p50 %.2f p99 %.2f ms; raw fsync p50 %.2f p99 %.2f ms%n",
                edits[100] / 1e6, edits[198] / 1e6, syncs[100] / 1e6, syncs[198] / 1e6);
    }

    /** Wall and CPU time of this thread, ms: on a busy machine only the second says much. */
    private record Took(long wall, long cpu) {}

    private static Took time(Runnable work) {
        long start = System.nanoTime();
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return new Took(
                (System.nanoTime() - start) / 1_000_000,
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1_000_000);
    }

    private static void print(String what, List<Took> times) {
        System.out.printf(
                "%-8s wall %5d %5d   cpu %5d %5d%n",
                what,
                times.get(0).wall(),
                median(times, Took::wall),
                times.get(0).cpu(),
                median(times, Took::cpu));
    }

    private static long median(List<Took> times, ToLongFunction<Took> part) {
        long[] warm = times.stream().skip(1).mapToLong(part).sorted().toArray();
        return warm[warm.length / 2];
    }
}
