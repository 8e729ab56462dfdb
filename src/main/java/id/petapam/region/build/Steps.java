package id.petapam.region.build;

import id.petapam.job.Progress;

/** Progress of several readings, one after the other, as one. */
final class Steps {

    private final Progress whole;
    private final int count;
    private int begun;

    Steps(Progress whole, int count) {
        this.whole = whole;
        this.count = count;
    }

    /** Progress of the next reading. */
    Progress next() {
        int before = begun++;
        return new Progress() {
            @Override
            public void at(double share) {
                whole.at(share < 0 ? share : (before + share) / count);
            }

            @Override
            public boolean isCancelled() {
                return whole.isCancelled();
            }
        };
    }
}
