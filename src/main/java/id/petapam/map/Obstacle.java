package id.petapam.map;

/**
 * Room on the picture that no name may cover: a disc or a box, in pixels of the view.
 *
 * @param round a disc (or ellipse) that fills the box; otherwise the whole box
 */
public record Obstacle(double minX, double minY, double maxX, double maxY, boolean round) {

    public static Obstacle disc(double cx, double cy, double radius) {
        return new Obstacle(cx - radius, cy - radius, cx + radius, cy + radius, true);
    }

    public static Obstacle box(double x, double y, double width, double height) {
        return new Obstacle(x, y, x + width, y + height, false);
    }

    /** Whether anything of this lies in a box. */
    public boolean covers(double x1, double y1, double x2, double y2) {
        if (x2 <= minX || x1 >= maxX || y2 <= minY || y1 >= maxY) {
            return false;
        }
        if (!round) {
            return true;
        }
        double cx = (minX + maxX) / 2;
        double cy = (minY + maxY) / 2;
        double dx = Math.max(0, Math.max(x1 - cx, cx - x2)) / (maxX - minX) * 2;
        double dy = Math.max(0, Math.max(y1 - cy, cy - y2)) / (maxY - minY) * 2;
        return dx * dx + dy * dy < 1;
    }
}
