package id.petapam.region.build;

/** The middle of a way that stands for a thing: a point on a line, the mean of a ring's corners. */
final class WayShape {

    private WayShape() {}

    /** Latitude and longitude in 1e-7 degrees. */
    static int[] middle(LineBlob line) {
        int last = line.size() - 1;
        boolean ring = line.size() > 3 && line.lat7(0) == line.lat7(last) && line.lon7(0) == line.lon7(last);
        return ring ? mean(line) : half(line);
    }

    private static int[] mean(LineBlob ring) {
        long lat = 0;
        long lon = 0;
        int corners = ring.size() - 1;
        for (int i = 0; i < corners; i++) {
            lat += ring.lat7(i);
            lon += ring.lon7(i);
        }
        return new int[] {(int) (lat / corners), (int) (lon / corners)};
    }

    private static int[] half(LineBlob line) {
        double whole = 0;
        for (int i = 1; i < line.size(); i++) {
            whole += length(line, i);
        }
        double left = whole / 2;
        for (int i = 1; i < line.size(); i++) {
            double here = length(line, i);
            if (here >= left && here > 0) {
                double share = left / here;
                return new int[] {
                    (int) Math.round(line.lat7(i - 1) + share * ((double) line.lat7(i) - line.lat7(i - 1))),
                    (int) Math.round(line.lon7(i - 1) + share * ((double) line.lon7(i) - line.lon7(i - 1)))
                };
            }
            left -= here;
        }
        return new int[] {line.lat7(0), line.lon7(0)};
    }

    private static double length(LineBlob line, int end) {
        double dLat = (double) line.lat7(end) - line.lat7(end - 1);
        double dLon = (double) line.lon7(end) - line.lon7(end - 1);
        return Math.hypot(dLat, dLon);
    }
}
