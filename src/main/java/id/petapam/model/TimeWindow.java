package id.petapam.model;

import java.time.LocalTime;

/**
 * A span of the operation relative to election day (Hari H).
 *
 * @param fromDay days from Hari H, -3 is H-3
 * @param toDay not before fromDay
 */
public record TimeWindow(int fromDay, LocalTime from, int toDay, LocalTime to) {

    public TimeWindow {
        if (toDay < fromDay || (toDay == fromDay && to.isBefore(from))) {
            throw new IllegalArgumentException("ends before it begins");
        }
    }
}
