package id.petapam.map;

import java.util.ArrayList;
import java.util.List;

/** Joins stretches of a river end to end, so that a name can run over several of them. */
final class LineJoin {

    private LineJoin() {}

    static List<double[]> joined(List<double[]> parts) {
        List<double[]> lines = new ArrayList<>(parts);
        boolean again = true;
        while (again) {
            again = false;
            for (int i = 0; i < lines.size() && !again; i++) {
                for (int j = i + 1; j < lines.size() && !again; j++) {
                    double[] both = join(lines.get(i), lines.get(j));
                    if (both != null) {
                        lines.set(i, both);
                        lines.remove(j);
                        again = true;
                    }
                }
            }
        }
        return lines;
    }

    private static double[] join(double[] a, double[] b) {
        if (meets(a, a.length - 2, b, 0)) {
            return chained(a, b);
        } else if (meets(b, b.length - 2, a, 0)) {
            return chained(b, a);
        } else if (meets(a, a.length - 2, b, b.length - 2)) {
            return chained(a, turned(b));
        } else if (meets(a, 0, b, 0)) {
            return chained(turned(a), b);
        }
        return null;
    }

    private static boolean meets(double[] a, int i, double[] b, int j) {
        return a[i] == b[j] && a[i + 1] == b[j + 1];
    }

    private static double[] chained(double[] a, double[] b) {
        double[] out = new double[a.length + b.length - 2];
        System.arraycopy(a, 0, out, 0, a.length);
        System.arraycopy(b, 2, out, a.length, b.length - 2);
        return out;
    }

    private static double[] turned(double[] a) {
        double[] out = new double[a.length];
        for (int i = 0; i < a.length; i += 2) {
            out[i] = a[a.length - 2 - i];
            out[i + 1] = a[a.length - 1 - i];
        }
        return out;
    }
}
