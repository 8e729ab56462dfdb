package id.petapam.workflow.propose;

import id.petapam.job.Progress;
import java.util.OptionalInt;
import java.util.function.LongSupplier;

/** Progress of one part of the work, which ends when the planner stops it or its time is over. */
final class Clocked implements Progress {

    private static final double NANOS = 1e9;

    private final Progress whole;
    private final double from;
    private final double to;
    private final long end;
    private final LongSupplier nanos;

    private Clocked(Progress whole, double from, double to, long end, LongSupplier nanos) {
        this.whole = whole;
        this.from = from;
        this.to = to;
        this.end = end;
        this.nanos = nanos;
    }

    /**
     * A part of the whole.
     *
     * @param from share of the whole that is done before it, 0 ... 1
     * @param to share that is done after it
     * @param seconds time from the start; empty: no end
     * @param share of the time after which this part has to give way, 0 ... 1
     */
    static Clocked part(
            Progress whole, double from, double to, long start, OptionalInt seconds, double share, LongSupplier nanos) {
        long end = seconds.isPresent() ? start + (long) (seconds.getAsInt() * share * NANOS) : Long.MAX_VALUE;
        return new Clocked(whole, from, to, end, nanos);
    }

    @Override
    public void at(double share) {
        whole.at(from + (to - from) * Math.max(0, Math.min(1, share)));
    }

    @Override
    public boolean isCancelled() {
        return whole.isCancelled() || end != Long.MAX_VALUE && nanos.getAsLong() - end >= 0;
    }

    static double seconds(long nanos) {
        return nanos / NANOS;
    }
}
