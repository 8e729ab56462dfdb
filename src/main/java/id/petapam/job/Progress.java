package id.petapam.job;

/** Where a long piece of work says how far it is, and asks whether it should go on. */
public interface Progress {

    /** For work that nobody watches and nobody can stop. */
    Progress NONE = new Progress() {
        @Override
        public void at(double share) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /** Says how much is done: 0 ... 1, or a negative number where that is not known. */
    void at(double share);

    boolean isCancelled();

    /** Stops the work here if it was cancelled. */
    default void check() throws CancelledJob {
        if (isCancelled()) {
            throw new CancelledJob();
        }
    }
}
