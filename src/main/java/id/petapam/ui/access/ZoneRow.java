package id.petapam.ui.access;

import id.petapam.geo.Bounds;
import id.petapam.model.ZoneId;
import java.util.Optional;

/**
 * A zone as a line of the list, in words.
 *
 * @param id empty for one that the data declares: it cannot be changed
 * @param stations how many stand inside; -1 where that is not counted
 */
record ZoneRow(
        Optional<ZoneId> id,
        String kind,
        String name,
        String jurisdictions,
        int stations,
        String origin,
        Bounds bounds) {}
