package id.petapam.workflow.findings;

import id.petapam.model.DistrictCode;
import id.petapam.model.PollingStation;
import id.petapam.rules.access.StationAccess;
import id.petapam.rules.check.GroupAcrossWater.Crossing;
import id.petapam.rules.check.StationPlace.Outside;
import java.util.List;
import java.util.Optional;

/** What the checks ask about the ground under a plan. */
interface Surroundings {

    /** How far a station stands outside the kabupaten that owns it; empty where that cannot be told. */
    Optional<Outside> outside(PollingStation station);

    /** The rivers that lie between stations of a group. */
    List<Crossing> crossings(List<PollingStation> stations);

    /** Rivers along a kecamatan that the region data lack: whether they lie between stations nobody can tell. */
    List<String> missingRivers(DistrictCode district);

    /** How a station can be reached; null where that was not studied. */
    StationAccess access(PollingStation station);

    /** The same object for as long as the answers for the same stations are the same. */
    Object version();
}
