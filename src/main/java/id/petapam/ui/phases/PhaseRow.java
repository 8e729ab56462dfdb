package id.petapam.ui.phases;

import id.petapam.model.Phase;

/**
 * A line of the list of phases, in words.
 *
 * @param window "H-3 07.00 – H-1"
 * @param dates "11 Februari 2029 – 13 Februari 2029"
 * @param duty what people are wanted for in it
 * @param shown the window shows this phase now
 */
record PhaseRow(
        Phase phase,
        String name,
        String window,
        String dates,
        String duty,
        int required,
        int assigned,
        int teams,
        boolean shown) {}
