package id.petapam.job;

/** The planner cancelled the work: nothing was changed. */
public final class CancelledJob extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CancelledJob() {
        super("cancelled", null, false, false);
    }
}
