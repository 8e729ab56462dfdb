package id.petapam.store;

import id.petapam.model.EntityKind;
import id.petapam.model.Headcount;
import id.petapam.model.PlacedPoint;
import id.petapam.model.PointQuality;
import id.petapam.model.Site;
import id.petapam.model.SiteId;
import id.petapam.model.SiteKind;
import java.util.List;

/** Table {@code site}. */
final class SiteMapper implements EntityMapper<Site> {

    private static final TableShape MAIN =
            TableShape.main("site", "id", "kind", "name", "lat:real", "lon:real", "point_quality", "wanted:whole");

    @Override
    public EntityKind kind() {
        return EntityKind.SITE;
    }

    @Override
    public TableShape main() {
        return MAIN;
    }

    @Override
    public EntityRows toRows(Site s) {
        Object[] row = EntityRows.row(
                s.id().value(),
                s.siteKind(),
                s.name(),
                s.point().at().lat(),
                s.point().at().lon(),
                s.point().quality(),
                s.wanted().value());
        return new EntityRows(row, List.of());
    }

    @Override
    public Site toEntity(EntityRows rows) {
        Cells c = rows.cells();
        return new Site(
                new SiteId(c.text()),
                c.constant(SiteKind.class),
                c.text(),
                new PlacedPoint(c.point(), c.constant(PointQuality.class)),
                Headcount.of(c.whole()));
    }
}
