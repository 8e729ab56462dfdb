package id.petapam.ui.tables;

import id.petapam.model.Coverage;
import id.petapam.model.DistrictCode;
import id.petapam.model.GroupId;
import id.petapam.model.VulnerabilityClass;

/**
 * A group of stations as a line of its table.
 *
 * @param villages the villages its stations stand in, as text
 * @param pattern "2 : 8 : 16", with a mark where it is the group's own
 */
public record GroupRow(
        GroupId id,
        DistrictCode districtCode,
        String district,
        int number,
        VulnerabilityClass stationClass,
        int stations,
        String villages,
        String pattern,
        int police,
        int required,
        Coverage coverage) {}
