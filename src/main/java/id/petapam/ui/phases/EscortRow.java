package id.petapam.ui.phases;

import id.petapam.model.DistrictCode;

/**
 * A line of the list of escorts, in words.
 *
 * @param committee name of the PPK, or that there is none yet
 * @param water boxes get there by boat
 * @param missing officers that are still to be plotted
 */
record EscortRow(
        DistrictCode district,
        String name,
        String committee,
        int stations,
        int boxes,
        String by,
        boolean water,
        int vehicles,
        String day,
        int required,
        int assigned,
        int missing) {}
