package id.petapam.store;

import id.petapam.geo.LatLon;
import id.petapam.model.EntityKind;
import id.petapam.model.Headcount;
import id.petapam.model.PhaseKind;
import id.petapam.model.PlacedPoint;
import id.petapam.model.PointQuality;
import id.petapam.model.Site;
import id.petapam.model.SiteDetail;
import id.petapam.model.SiteId;
import id.petapam.model.SiteKind;
import id.petapam.model.Situation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Table {@code site}. */
final class SiteMapper implements EntityMapper<Site> {

    private static final TableShape MAIN = TableShape.main(
            "site",
            "id",
            "kind",
            "name",
            "lat:real",
            "lon:real",
            "point_quality",
            "wanted:whole",
            "of_site_id",
            "radius:whole",
            "line",
            "situations",
            "phases");

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
                s.wanted().value(),
                s.detail().of().map(SiteId::value).orElse(null),
                EntityRows.unlessZero(s.detail().radiusMetres()),
                s.detail().line().isEmpty() ? null : line(s.detail().line()),
                s.detail().situations().size() == Situation.values().length
                        ? null
                        : names(s.detail().situations()),
                s.detail().phases().isEmpty() ? null : names(s.detail().phases()));
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
                Headcount.of(c.whole()),
                new SiteDetail(
                        c.optional(SiteId::new),
                        c.wholeOrZero(),
                        c.optionalText().map(SiteMapper::points).orElse(List.of()),
                        constants(c, Situation.class),
                        constants(c, PhaseKind.class)));
    }

    /** "-3.1 104.2;-3.2 104.3": latitude and longitude of each point. */
    private static String line(List<LatLon> points) {
        return points.stream().map(p -> p.lat() + " " + p.lon()).collect(Collectors.joining(";"));
    }

    private static List<LatLon> points(String text) {
        return Stream.of(text.split(";"))
                .map(pair -> pair.split(" "))
                .map(pair -> new LatLon(Double.parseDouble(pair[0]), Double.parseDouble(pair[1])))
                .toList();
    }

    private static String names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    private static <E extends Enum<E>> Set<E> constants(Cells c, Class<E> type) {
        return c.optionalText().stream()
                .flatMap(text -> Stream.of(text.split(" ")))
                .map(name -> Enum.valueOf(type, name))
                .collect(Collectors.toSet());
    }
}
