package id.petapam.report.sheet;

import id.petapam.geo.Bounds;
import id.petapam.geo.Mercator;
import id.petapam.map.AreaLevel;
import id.petapam.map.MapArea;
import id.petapam.map.MapPen;
import id.petapam.map.MapShape;
import id.petapam.map.PenPath;
import id.petapam.map.Stroke;
import id.petapam.map.TextStyle;
import java.util.Optional;

/** Where in the kabupaten a sheet lies: its kecamatan as outlines, this one dark. */
record IndexMap(MapSheet sheet) {

    private static final double CAPTION = 9;
    private static final double PADDING = 3;
    /** A kecamatan smaller than this is ringed, points. */
    private static final double TINY = 9;

    private static final TextStyle SMALL = TextStyle.plain(TextStyle.Face.REGULAR, 7, 0xFF000000);

    /** In a frame, with what it is below. */
    void draw(MapPen pen, double x, double y, double width, double height) {
        pen.stroke(PenPath.rect(x, y, width, height), 0xFF000000, Stroke.sharp(0.4));
        pen.textCentered(sheet.words().say("report.map.index"), x + width / 2, y + height - CAPTION / 2, SMALL);
        areas(pen, x + PADDING, y + PADDING, width - 2 * PADDING, height - CAPTION - 2 * PADDING);
    }

    private void areas(MapPen pen, double x, double y, double width, double height) {
        Optional<Bounds> bounds = sheet.base().boundsOf(sheet.regency());
        if (bounds.isEmpty()) {
            return;
        }
        Bounds all = bounds.get();
        double dx = Mercator.x(all.east()) - Mercator.x(all.west());
        double dy = Mercator.y(all.south()) - Mercator.y(all.north());
        double scale = Math.min(width / dx, height / dy);
        double left = x + (width - dx * scale) / 2 - Mercator.x(all.west()) * scale;
        double top = y + (height - dy * scale) / 2 - Mercator.y(all.north()) * scale;
        double zoom = Math.log(scale / Mercator.TILE) / Math.log(2) + 1;
        for (MapArea area : sheet.base().districtsOf(sheet.regency())) {
            MapShape shape = sheet.base().surface(area.code(), zoom).orElse(area.shape());
            PenPath path = path(shape, left, top, scale);
            if (!path.isEmpty()) {
                pen.fill(path, area.code().equals(sheet.focus()) ? 0xFF4B5563 : 0xFFFFFFFF);
                pen.stroke(path, 0xFF8A8A8A, Stroke.of(0.3));
            }
        }
        ring(pen, left, top, scale);
        sheet.base()
                .area(sheet.regency())
                .filter(area -> area.level() == AreaLevel.REGENCY)
                .flatMap(area -> sheet.base().surface(area.code(), zoom))
                .ifPresent(shape -> pen.stroke(path(shape, left, top, scale), 0xFF000000, Stroke.of(0.6)));
    }

    private void ring(MapPen pen, double left, double top, double scale) {
        sheet.base().boundsOf(sheet.focus()).ifPresent(bounds -> {
            double x1 = left + Mercator.x(bounds.west()) * scale;
            double x2 = left + Mercator.x(bounds.east()) * scale;
            double y1 = top + Mercator.y(bounds.north()) * scale;
            double y2 = top + Mercator.y(bounds.south()) * scale;
            if (Math.max(x2 - x1, y2 - y1) < TINY) {
                pen.strokeCircle((x1 + x2) / 2, (y1 + y2) / 2, TINY * 0.8, 0xFF000000, Stroke.sharp(0.8));
            }
        });
    }

    private static PenPath path(MapShape shape, double left, double top, double scale) {
        PenPath path = new PenPath();
        for (int part = 0; part < shape.partCount(); part++) {
            double[] ring = shape.part(part);
            for (int i = 0; i + 1 < ring.length; i += 2) {
                double px = left + ring[i] * scale;
                double py = top + ring[i + 1] * scale;
                if (i == 0) {
                    path.moveTo(px, py);
                } else {
                    path.lineTo(px, py);
                }
            }
            path.close();
        }
        return path;
    }
}
