package id.petapam.model;

import java.time.LocalTime;

/**
 * A span of the operation relative to election day (Hari H).
 *
 * @param fromDay days from Hari H, -3 is H-3
 * @param toDay not before fromDay
 * @param to 23:59 is the end of the day
 */
public record TimeWindow(int fromDay, LocalTime from, int toDay, LocalTime to) {

    private static final int DAY = 24 * 60;

    public TimeWindow {
        if (toDay < fromDay || (toDay == fromDay && to.isBefore(from))) {
            throw new IllegalArgumentException("ends before it begins");
        }
    }

    /** Minutes from the midnight that begins Hari H. */
    public int beginMinute() {
        return fromDay * DAY + from.toSecondOfDay() / 60;
    }

    /** Minutes from the midnight that begins Hari H; a day that ends at 23:59 ends where the next begins. */
    public int endMinute() {
        return to.equals(Phase.DAY_END) ? (toDay + 1) * DAY : toDay * DAY + to.toSecondOfDay() / 60;
    }

    public int minutes() {
        return endMinute() - beginMinute();
    }

    /** True if there is a time that belongs to both; one that begins where the other ends does not meet it. */
    public boolean meets(TimeWindow other) {
        return beginMinute() < other.endMinute() && other.beginMinute() < endMinute();
    }

    public boolean contains(TimeWindow other) {
        return beginMinute() <= other.beginMinute() && other.endMinute() <= endMinute();
    }

    /** "H-3 07.00 – H-1 18.00", and "H-3 – H-1" where it is whole days. */
    public Phrase told() {
        if (from.equals(LocalTime.MIDNIGHT) && to.equals(Phase.DAY_END)) {
            return fromDay == toDay ? day(fromDay) : Phrase.of("name.span", day(fromDay), day(toDay));
        }
        return Phrase.of(
                "name.span",
                Phrase.of("name.moment", day(fromDay), from),
                fromDay == toDay ? Phrase.of("name.clock", to) : Phrase.of("name.moment", day(toDay), to));
    }

    /** "H-3", "H", "H+1". */
    public static Phrase day(int day) {
        if (day == 0) {
            return Phrase.of("name.day.election");
        }
        return day < 0 ? Phrase.of("name.day.before", -day) : Phrase.of("name.day.after", day);
    }
}
