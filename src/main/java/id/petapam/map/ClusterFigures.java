package id.petapam.map;

/** Figures in a disc, with a dot for thousands; from 100.000 on only the thousands ("823 rb"). */
final class ClusterFigures {

    private ClusterFigures() {}

    static String count(int n) {
        if (n < 1000) {
            return Integer.toString(n);
        }
        if (n < 100_000) {
            return n / 1000 + "." + String.format("%03d", n % 1000);
        }
        return n / 1000 + " rb";
    }
}
