package id.petapam.store;

import id.petapam.edit.Edit;
import id.petapam.geo.LatLon;
import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.ClassDecision;
import id.petapam.model.District;
import id.petapam.model.DistrictCode;
import id.petapam.model.GuardPattern;
import id.petapam.model.Headcount;
import id.petapam.model.LetterHead;
import id.petapam.model.OperationType;
import id.petapam.model.Phase;
import id.petapam.model.PhaseKind;
import id.petapam.model.Phrase;
import id.petapam.model.PlacedPoint;
import id.petapam.model.Plan;
import id.petapam.model.PlanHeader;
import id.petapam.model.PointQuality;
import id.petapam.model.PollingStation;
import id.petapam.model.RegionRef;
import id.petapam.model.RuleBook;
import id.petapam.model.StatedFacts;
import id.petapam.model.StationId;
import id.petapam.model.Village;
import id.petapam.model.VillageCode;
import id.petapam.model.VulnerabilityClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Made-up plans of any size. */
public final class SamplePlan {

    static final DistrictCode DISTRICT = new DistrictCode("16.08.01");
    static final VillageCode VILLAGE = new VillageCode("16.08.01.2001");

    private SamplePlan() {}

    /** An edit that is already worked out. */
    public record Ready(String kind, Phrase summary, ChangeSet set) implements Edit {

        @Override
        public Phrase summary(Plan before) {
            return summary;
        }

        @Override
        public ChangeSet changes(Plan before) {
            return set;
        }
    }

    static PlanHeader header() {
        return new PlanHeader(
                "plan-contoh",
                "16.08",
                "OGAN KOMERING ULU TIMUR",
                "Polres OKU Timur",
                OperationType.PEMILU,
                "",
                LocalDate.of(2024, 2, 14),
                new BigDecimal("10.50"),
                new RegionRef("sumsel", "Sumatera Selatan", "00"),
                new LetterHead("POLRI", "RESOR", "", Optional.of(LocalDate.of(2024, 1, 2)), ""));
    }

    /** The edit that makes a plan with one kecamatan and one village. */
    public static Edit start() {
        List<Change> changes = new ArrayList<>();
        changes.add(Change.added(header()));
        changes.add(
                Change.added(new RuleBook("1", new TreeMap<>(Map.of("R-04.max", "25", "pattern.RAWAN.police", "2")))));
        changes.add(Change.added(new Phase(Phase.VOTING, PhaseKind.PEMUNGUTAN_PENGHITUNGAN, 0, 1)));
        changes.add(Change.added(new District(
                DISTRICT,
                "MARTAPURA",
                "16.08",
                Map.of(
                        VulnerabilityClass.RAWAN, new GuardPattern(2, 4, 2),
                        VulnerabilityClass.KHUSUS, new GuardPattern(2, 1, 2)))));
        changes.add(Change.added(new Village(VILLAGE, "DUSUN CONTOH", DISTRICT, Optional.of(new LatLon(-4.3, 104.3)))));
        return new Ready("new-plan", Phrase.of("edit.new-plan", "OKU Timur"), ChangeSet.of(changes));
    }

    public static PollingStation station(String id, int number, double lat, double lon) {
        return new PollingStation(
                new StationId(id),
                Optional.of(VILLAGE),
                Optional.of(DISTRICT),
                "16.08",
                number,
                "",
                "Balai desa, jalan nomor " + number,
                Optional.of(200 + number % 100),
                Optional.of(new PlacedPoint(new LatLon(lat, lon), PointQuality.ESTIMATED)),
                Optional.empty(),
                number % 3 == 0
                        ? Optional.of(new ClassDecision(VulnerabilityClass.RAWAN, "Intelkam", LocalDate.of(2024, 1, 5)))
                        : Optional.empty(),
                List.of(),
                StatedFacts.NONE);
    }

    /** So many stations, as an import adds them. */
    public static Edit manyStations(String prefix, int count) {
        List<Change> changes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            changes.add(Change.added(station(
                    String.format("%s-%06d", prefix, i), i % 999 + 1, -4.3 + i * 1.7e-5, 104.3 + (i % 100) * 1e-4)));
        }
        return new Ready(
                "import-stations", Phrase.of("edit.import-stations", Headcount.of(count)), ChangeSet.of(changes));
    }
}
