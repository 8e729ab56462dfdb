package id.petapam.workflow.briefing;

import id.petapam.model.AccessFlag;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.AccessLevel;
import id.petapam.model.Certainty;
import id.petapam.model.DistrictCode;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Village;
import id.petapam.model.VulnerabilityClass;
import id.petapam.rules.access.StationAccess;
import id.petapam.workflow.AccessTable;
import id.petapam.workflow.briefing.AccessBrief.FlagCount;
import id.petapam.workflow.briefing.AccessBrief.MatrixRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The stations that are hard to reach, those of one village with the same reasons as one line. */
final class HardStations {

    /** What stations have in common that are told together. */
    private record Same(
            Optional<DistrictCode> district,
            String village,
            AccessLevel level,
            boolean sure,
            List<AccessFlagKind> reasons) {}

    private final AccessTable table;
    private final Map<Optional<DistrictCode>, List<HardStation>> byDistrict = new LinkedHashMap<>();

    private HardStations(AccessTable table) {
        this.table = table;
    }

    static HardStations of(Plan plan, AccessTable table) {
        HardStations hard = new HardStations(table);
        Map<Same, List<StationAccess>> together = new LinkedHashMap<>();
        for (StationAccess access : table.atLeast(AccessLevel.SULIT)) {
            together.computeIfAbsent(sameness(plan, access), same -> new ArrayList<>())
                    .add(access);
        }
        together.forEach((same, stations) -> hard.byDistrict
                .computeIfAbsent(same.district(), district -> new ArrayList<>())
                .add(told(same, stations)));
        return hard;
    }

    private static Same sameness(Plan plan, StationAccess access) {
        PollingStation station = access.station();
        return new Same(
                station.district(),
                station.village().map(plan.villages()::get).map(Village::name).orElse(""),
                access.level(),
                access.levelCertainty() == Certainty.TERBUKTI,
                access.flags().stream()
                        .filter(AccessFlag::isRaised)
                        .filter(flag -> flag.weight() > 0)
                        .sorted(Comparator.comparing(AccessFlag::weight).reversed())
                        .map(AccessFlag::kind)
                        .toList());
    }

    private static HardStation told(Same same, List<StationAccess> stations) {
        StationAccess first = stations.get(0);
        return new HardStation(
                stations.stream()
                        .map(access -> access.station().number())
                        .sorted()
                        .toList(),
                same.village(),
                same.district(),
                stations.stream()
                        .map(access -> access.station().countedClass())
                        .max(Comparator.naturalOrder())
                        .orElse(VulnerabilityClass.KURANG_RAWAN),
                same.level(),
                same.sure(),
                same.reasons(),
                first.journey().mode(),
                first.journey().minutes(),
                first.departureDay());
    }

    List<HardStation> in(DistrictCode district) {
        return byDistrict.getOrDefault(Optional.of(district), List.of());
    }

    AccessBrief brief() {
        List<MatrixRow> matrix = new ArrayList<>();
        matrix.add(row(Optional.of(VulnerabilityClass.SANGAT_RAWAN)));
        matrix.add(row(Optional.of(VulnerabilityClass.RAWAN)));
        matrix.add(row(Optional.of(VulnerabilityClass.KURANG_RAWAN)));
        matrix.add(row(Optional.of(VulnerabilityClass.KHUSUS)));
        MatrixRow undecided = row(Optional.empty());
        if (undecided.total() > 0) {
            matrix.add(undecided);
        }
        List<FlagCount> flags = new ArrayList<>();
        table.flags()
                .forEach((kind, count) ->
                        flags.add(new FlagCount(kind, count.proven(), count.indicated(), count.unknown())));
        flags.sort(Comparator.comparing(FlagCount::raised).reversed());
        Map<Integer, Integer> departures = new TreeMap<>();
        table.atLeast(AccessLevel.SULIT)
                .forEach(access -> access.departureDay().ifPresent(day -> departures.merge(day, 1, Integer::sum)));
        return new AccessBrief(matrix, flags, table.indicatedLevels(), departures);
    }

    private MatrixRow row(Optional<VulnerabilityClass> value) {
        Map<AccessLevel, Integer> counts = new EnumMap<>(AccessLevel.class);
        for (AccessLevel level : AccessLevel.values()) {
            counts.put(level, table.matrix().count(value, level));
        }
        return new MatrixRow(value, counts);
    }
}
