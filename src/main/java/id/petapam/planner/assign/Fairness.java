package id.petapam.planner.assign;

import id.petapam.model.Minutes;

/**
 * How travel is weighed: each minute counts once, each minute beyond {@code longFrom} counts {@code extra} times more, so
 * that two middling ways are preferred to a short and a very long one.
 *
 * @param longFrom minutes; the flag for long travel starts at 120 (domain 11.5)
 * @param extra 0 ... 20
 */
public record Fairness(Minutes longFrom, int extra) {

    /** Beyond two days a way is simply too long; keeps the sums whole numbers of known size. */
    private static final int LONGEST = 2880;

    public static final Fairness USUAL = new Fairness(new Minutes(120), 2);

    public Fairness {
        if (extra < 0 || extra > 20) {
            throw new IllegalArgumentException("extra is 0 ... 20: " + extra);
        }
    }

    public int weigh(Minutes travel) {
        int minutes = Math.min(travel.value(), LONGEST);
        return minutes + extra * Math.max(0, minutes - longFrom.value());
    }
}
