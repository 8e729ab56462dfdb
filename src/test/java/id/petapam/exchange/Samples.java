package id.petapam.exchange;

import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.LetterHead;
import id.petapam.model.OperationType;
import id.petapam.model.Plan;
import id.petapam.model.PlanHeader;
import id.petapam.model.RegionRef;
import id.petapam.region.Village;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans and gazetteers for the tests of this package. */
public final class Samples {

    public static final LocalDate TODAY = LocalDate.of(2024, 1, 15);
    public static final Bounds SUMSEL = new Bounds(-5.0, 102.0, -1.5, 106.3);
    public static final Path REAL_LIST = Path.of("../shared/data/tps/sumsel_tps_list_pemilu2024.csv");

    private static final Path EXTRACTS = Path.of("../shared/data/registry_extracts");

    private Samples() {}

    /** An empty plan of a kabupaten (16.08) or of the province (16). */
    public static Plan plan(String regencyCode) {
        PlanHeader header = new PlanHeader(
                "plan-test",
                regencyCode,
                "Uji",
                "Polres Uji",
                OperationType.PEMILU,
                "",
                LocalDate.of(2024, 2, 14),
                BigDecimal.ZERO,
                new RegionRef("test", "Uji", "0"),
                new LetterHead("", "", "", Optional.empty(), ""));
        return Plan.empty()
                .with(ChangeSet.of(List.of(
                        Change.added(header),
                        Change.added(new RuleBookReader()
                                .read(Path.of("data/rulebook.json"))
                                .defaults()))));
    }

    /** A few villages with the traps of real ones: numbers in names, the same name twice, abbreviations. */
    public static Gazetteer few() {
        List<Village> villages = new ArrayList<>();
        villages.add(village("16.08.01.2001", "Kota Baru", "Martapura", "Ogan Komering Ulu Timur", -4.31, 104.36));
        villages.add(village("16.08.01.2002", "Tanjung Kemala", "Martapura", "Ogan Komering Ulu Timur", -4.33, 104.38));
        villages.add(
                village("16.08.01.1003", "Paku Sengkunyit", "Martapura", "Ogan Komering Ulu Timur", -4.30, 104.35));
        villages.add(village("16.08.08.2001", "Sidomulyo", "Belitang", "Ogan Komering Ulu Timur", -4.10, 104.60));
        villages.add(village("16.08.14.2001", "Sumber Jaya", "Belitang II", "Ogan Komering Ulu Timur", -4.05, 104.70));
        villages.add(
                village("16.08.14.2002", "Sumber Rahayu", "Belitang II", "Ogan Komering Ulu Timur", -4.06, 104.72));
        villages.add(village("16.08.15.2001", "Sumber Jaya", "Belitang III", "Ogan Komering Ulu Timur", -4.00, 104.80));
        villages.add(
                village("16.08.06.2001", "Pandan Agung", "Madang Suku II", "Ogan Komering Ulu Timur", -3.9, 104.5));
        villages.add(
                village("16.01.07.2001", "Negeri Sindang", "Sosoh Buay Rayap", "Ogan Komering Ulu", -4.19, 104.01));
        villages.add(village("16.71.01.1001", "15 Ulu", "Seberang Ulu I", "Kota Palembang", -3.0, 104.76));
        return new Gazetteer(villages, SUMSEL);
    }

    private static Village village(String code, String name, String district, String regency, double lat, double lon) {
        return new Village(
                code,
                name,
                code.substring(0, 8),
                district,
                code.substring(0, 5),
                regency,
                Optional.of(new LatLon(lat, lon)),
                Village.PointKind.VILLAGE,
                3,
                0);
    }

    public static boolean hasRealData() {
        return Files.exists(REAL_LIST) && Files.exists(EXTRACTS);
    }

    /** All villages of the province, with the names of the registry and the points of the facts. */
    public static Gazetteer real() {
        Map<String, String> regencies = names(EXTRACTS.resolve("idn_area_regencies_16.csv"));
        Map<String, String> districts = names(EXTRACTS.resolve("idn_area_districts_16.csv"));
        Map<String, LatLon> points = new HashMap<>();
        for (String line : lines(Path.of("../shared/facts/sumsel_villages.csv"))) {
            String[] cells = line.split(",");
            points.put(cells[0], new LatLon(Double.parseDouble(cells[3]), Double.parseDouble(cells[4])));
        }
        List<Village> villages = new ArrayList<>();
        names(EXTRACTS.resolve("idn_area_villages_16.csv"))
                .forEach((code, name) -> villages.add(new Village(
                        code,
                        name,
                        code.substring(0, 8),
                        districts.get(code.substring(0, 8)),
                        code.substring(0, 5),
                        regencies.get(code.substring(0, 5)).replaceFirst("^Kabupaten ", ""),
                        Optional.ofNullable(points.get(code)),
                        points.containsKey(code) ? Village.PointKind.VILLAGE : Village.PointKind.NONE,
                        0,
                        0)));
        return new Gazetteer(villages, SUMSEL);
    }

    private static Map<String, String> names(Path file) {
        Map<String, String> names = new HashMap<>();
        for (String line : lines(file)) {
            String[] cells = line.split(",", 3);
            names.put(cells[0], cells[2].replace("\"", ""));
        }
        return names;
    }

    private static List<String> lines(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.subList(1, lines.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
