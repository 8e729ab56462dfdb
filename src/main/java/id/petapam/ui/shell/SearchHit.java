package id.petapam.ui.shell;

import id.petapam.model.DistrictCode;
import id.petapam.ui.common.Forces;
import id.petapam.ui.common.Places;
import java.util.Optional;

/**
 * Something found by the search field.
 *
 * @param label what it is called: "TPS 02 Perjaya"
 * @param kind what it is and where: "TPS · Kec. Martapura"
 * @param places what to pick and show on the map; may be empty
 * @param district the kecamatan to show; empty unless it is one
 * @param forces what to pick in the roster; may be empty
 */
public record SearchHit(String label, String kind, Places places, Optional<DistrictCode> district, Forces forces) {}
