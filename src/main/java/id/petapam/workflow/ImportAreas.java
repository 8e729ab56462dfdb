package id.petapam.workflow;

import id.petapam.edit.Edit;
import id.petapam.edit.ReplaceAreas;
import id.petapam.exchange.AreaField;
import id.petapam.exchange.AreaImport;
import id.petapam.exchange.AreaImporter;
import id.petapam.exchange.FeatureTable;
import id.petapam.exchange.TableReader;
import id.petapam.geo.LatLon;
import id.petapam.job.Progress;
import id.petapam.model.District;
import id.petapam.model.OwnArea;
import id.petapam.model.PlacedPoint;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Problem;
import id.petapam.model.Village;
import id.petapam.region.Area;
import id.petapam.region.Region;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Imports official areas of kabupaten, kecamatan and desa in place of the indicative ones: first what they are and what
 * that changes, then, when the planner confirms, as one edit.
 */
public final class ImportAreas {

    private final TableReader reader;
    private final Region builtIn;
    private final PlanRegion regions;
    private final Clock clock;

    public ImportAreas(TableReader reader, Region builtIn, PlanRegion regions, Clock clock) {
        this.reader = reader;
        this.builtIn = builtIn;
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * Reads a file of areas and says what an import would do; changes nothing.
     *
     * @throws Problem if the file holds no areas of this plan, in one sentence
     */
    public ImportPreview preview(Path file, ImportOptions options, Plan plan, Progress progress) {
        ListFile<AreaField> list = ListFile.open(reader, file, AreaField.class, options);
        String name = String.valueOf(file.getFileName());
        if (!(list.table() instanceof FeatureTable table)) {
            throw Problem.of("exchange.areas.not-features", name);
        }
        AreaImport result = new AreaImporter(builtIn)
                .run(
                        table,
                        list.mapping(),
                        plan,
                        new AreaImporter.Asked(name, LocalDate.now(clock), options::accepts),
                        progress);
        Optional<Edit> edit =
                result.areas().isEmpty() ? Optional.empty() : Optional.of(new ReplaceAreas(result.areas()));
        return new ImportPreview(
                result.format().name(),
                list.mapping().sheet(),
                table.sheets(),
                list.mapping().headers(),
                list.described(),
                ListFile.keys(AreaField.class),
                ListFile.counts(result.counts()),
                result.otherRegencies(),
                ListFile.issues(result.issues()),
                result.notTaken(),
                edit,
                Map.of(),
                Optional.of(effect(plan, edit, result.areas())));
    }

    private AreaEffect effect(Plan plan, Optional<Edit> edit, List<OwnArea> areas) {
        Region before = regions.of(plan);
        Plan then = edit.map(e -> plan.with(e.changes(plan))).orElse(plan);
        // Beside the shared cache: what a planner only looks at must not push out what the map shows.
        Region after = edit.isPresent() ? regions.aside(then) : before;
        int villages = (int)
                areas.stream().filter(a -> a.level() == OwnArea.Level.VILLAGE).count();
        return effect(plan, then, before, after, villages);
    }

    /**
     * What another ground changes for the stations of a plan.
     *
     * @param then the plan with what changes on it
     * @param villages desa and kelurahan that get an area
     */
    static AreaEffect effect(Plan plan, Plan then, Region before, Region after, int villages) {
        Map<String, int[]> byDistrict = new TreeMap<>();
        List<AreaEffect.Station> stations = new ArrayList<>();
        Map<List<String>, Integer> moves = new HashMap<>();
        int moved = 0;
        int stray = 0;
        int strayBefore = 0;
        for (PollingStation station : plan.stations().values()) {
            Optional<LatLon> at = station.point().map(PlacedPoint::at);
            String home = station.district().map(Object::toString).orElse("");
            if (at.isEmpty() || home.isEmpty()) {
                continue;
            }
            LatLon now = then.stations().get(station.id()).point().orElseThrow().at();
            Optional<String> stood = before.findDistrictAt(at.get()).map(Area::code);
            Optional<String> stands = after.findDistrictAt(now).map(Area::code);
            boolean isMoved = !stood.equals(stands);
            boolean isStray = !stands.equals(Optional.of(home));
            int[] counts = byDistrict.computeIfAbsent(home, c -> new int[2]);
            counts[0] += isMoved ? 1 : 0;
            counts[1] += isStray ? 1 : 0;
            moved += isMoved ? 1 : 0;
            stray += isStray ? 1 : 0;
            strayBefore += stood.equals(Optional.of(home)) ? 0 : 1;
            if (isMoved) {
                moves.merge(List.of(name(before, stood), name(after, stands)), 1, Integer::sum);
            }
            if (isMoved || isStray) {
                stations.add(new AreaEffect.Station(
                        station.id().value(),
                        name(after, Optional.of(home)),
                        station.village()
                                .map(plan.villages()::get)
                                .map(Village::name)
                                .orElse(""),
                        station.number(),
                        name(before, stood),
                        name(after, stands),
                        isMoved,
                        isStray,
                        station.isEstimated()));
            }
        }
        List<AreaEffect.Named> regencies = became(before.regencies(), after.regencies());
        List<AreaEffect.Named> districts = became(before.districts(), after.districts());
        return new AreaEffect(
                regencies.size(),
                districts.size(),
                villages,
                incomplete(after),
                moved,
                stray,
                strayBefore,
                districts(plan, byDistrict),
                Stream.concat(regencies.stream(), districts.stream()).toList(),
                moves.entrySet().stream()
                        .map(m -> new AreaEffect.Move(
                                m.getKey().get(0), m.getKey().get(1), m.getValue()))
                        .sorted(Comparator.comparingInt(AreaEffect.Move::count)
                                .reversed()
                                .thenComparing(AreaEffect.Move::from)
                                .thenComparing(AreaEffect.Move::to))
                        .toList(),
                stations);
    }

    private static String name(Region region, Optional<String> district) {
        return district.map(code -> region.district(code).map(Area::shortName).orElse(code))
                .orElse("");
    }

    /** Those that become official and were indicative. */
    private static List<AreaEffect.Named> became(List<Area> before, List<Area> after) {
        Map<String, Boolean> was = new TreeMap<>();
        before.forEach(a -> was.put(a.code(), a.indicative()));
        return after.stream()
                .filter(a -> !a.indicative() && was.getOrDefault(a.code(), false))
                .map(a -> new AreaEffect.Named(a.code(), a.shortName()))
                .toList();
    }

    /** Kecamatan that have some official desa but are not official themselves. */
    private static List<String> incomplete(Region after) {
        List<String> begun =
                after.villageAreas().stream().map(Area::parentCode).distinct().toList();
        return begun.stream()
                .flatMap(code -> after.district(code).stream())
                .filter(Area::indicative)
                .map(Area::shortName)
                .toList();
    }

    private static List<AreaEffect.District> districts(Plan plan, Map<String, int[]> counts) {
        List<AreaEffect.District> rows = new ArrayList<>();
        for (District district : plan.districts().values()) {
            int[] own = counts.getOrDefault(district.code().value(), new int[2]);
            if (own[0] > 0 || own[1] > 0) {
                rows.add(new AreaEffect.District(district.code().value(), district.name(), own[0], own[1]));
            }
        }
        return rows;
    }
}
