package id.petapam.bench;

import id.petapam.exchange.ColumnMapping;
import id.petapam.exchange.Gazetteer;
import id.petapam.exchange.HeaderFinder;
import id.petapam.exchange.Samples;
import id.petapam.exchange.StationField;
import id.petapam.exchange.StationImport;
import id.petapam.exchange.StationImporter;
import id.petapam.exchange.Table;
import id.petapam.exchange.TableReader;
import id.petapam.job.Progress;
import id.petapam.model.Plan;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Import of the real list (25,985 rows, a plan of the province takes all) as CSV and as XLSX of eight columns: wall and
 * CPU time of the whole way from the closed file to the changed plan. The first run is cold; beside it stands the bound
 * of the same run, reading all lines of the CSV.
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=id.petapam.bench.ImportBench</pre>
 */
public final class ImportBench {

    private static final int RUNS = 9;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private record Timing(double wall, double cpu) {}

    private ImportBench() {}

    public static void main(String[] args) throws IOException {
        if (!Samples.hasRealData()) {
            System.out.println("the real list is not here: " + Samples.REAL_LIST);
            return;
        }
        Gazetteer gazetteer = Samples.real();
        Path xlsx = workbook();
        measure("CSV 25,985 rows", () -> run(Samples.REAL_LIST, gazetteer));
        measure("XLSX 25,985 rows x 8", () -> run(xlsx, gazetteer));
        measure("bound: lines of the CSV", () -> lines(Samples.REAL_LIST));
        Files.delete(xlsx);
    }

    private static void run(Path file, Gazetteer gazetteer) {
        Plan plan = Samples.plan("16");
        Table table = new TableReader().open(file);
        ColumnMapping<StationField> mapping =
                new HeaderFinder<>(StationField.class).find(table, Optional.empty(), "bench");
        StationImport result = new StationImporter(gazetteer)
                .run(table, mapping, plan, StationImporter.ACCEPT_NONE, Samples.TODAY, Progress.NONE);
        Plan after = plan.with(result.changes());
        if (after.stations().size() != 25_985) {
            throw new IllegalStateException("not all were taken: " + result.counts());
        }
    }

    private static void lines(Path file) {
        try {
            if (Files.readAllLines(file).size() < 25_985) {
                throw new IllegalStateException("too few lines");
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void measure(String name, Runnable work) {
        Timing[] timings = new Timing[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long cpu = THREADS.getCurrentThreadCpuTime();
            long wall = System.nanoTime();
            work.run();
            timings[i] = new Timing((System.nanoTime() - wall) / 1e6, (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6);
        }
        double[] wall =
                Arrays.stream(timings).mapToDouble(Timing::wall).sorted().toArray();
        double[] cpu = Arrays.stream(timings).mapToDouble(Timing::cpu).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%-26s first %6.0f ms (CPU %.0f), median %6.0f ms (CPU %.0f), %.0f ... %.0f ms%n",
                name,
                timings[0].wall(),
                timings[0].cpu(),
                wall[RUNS / 2],
                cpu[RUNS / 2],
                wall[0],
                wall[RUNS - 1]);
    }

    /** The same list with an address and voters, as numbers where they are numbers. */
    private static Path workbook() throws IOException {
        Path file = Files.createTempFile("tps", ".xlsx");
        List<String> lines = Files.readAllLines(Samples.REAL_LIST);
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook book = new Workbook(out, "bench", "1.0");
            Worksheet sheet = book.newWorksheet("TPS");
            for (int r = 0; r < lines.size(); r++) {
                String[] cells = lines.get(r).split(",");
                for (int c = 0; c < cells.length; c++) {
                    sheet.value(r, c, cells[c]);
                }
                sheet.value(r, 6, r == 0 ? "ALAMAT" : "CONTOH ALAMAT " + r);
                if (r == 0) {
                    sheet.value(r, 7, "DPT");
                } else {
                    sheet.value(r, 7, 150 + r % 150);
                }
            }
            book.finish();
        }
        return file;
    }
}
