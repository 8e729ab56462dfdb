package id.petapam.ui.map;

import id.petapam.geo.Bounds;
import id.petapam.geo.Mercator;
import id.petapam.map.ClusterLevel;
import id.petapam.map.StationMarks;
import id.petapam.map.Viewport;
import id.petapam.model.SiteId;
import id.petapam.model.StationId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What of a picture is where on the screen. Knows no toolkit. */
record PlanHits(MapPicture picture, Viewport view, List<SitePlaces.Plate> plates) {

    /** Half the sides of a site's plate, pixels. */
    private static final double PLATE_X = 14;

    private static final double PLATE_Y = 9;

    /** What is drawn at this pixel, the topmost first. */
    MapTarget at(double x, double y) {
        for (int i = plates.size() - 1; i >= 0; i--) {
            SitePlaces.Plate plate = plates.get(i);
            if (Math.abs(plate.x() - x) <= PLATE_X && Math.abs(plate.y() - y) <= PLATE_Y) {
                return new MapTarget.OnSite(plate.site().id());
            }
        }
        ClusterLevel level = picture.clusters().level(view.zoom());
        OptionalInt hit = level.at(view, x, y);
        if (hit.isEmpty()) {
            return new MapTarget.OnGround(view.toLatLon(x, y));
        }
        int[] members = level.members(hit.getAsInt());
        if (members.length == 1) {
            return new MapTarget.OnStation(picture.stations().get(members[0]));
        }
        List<StationId> ids = new ArrayList<>(members.length);
        for (int member : members) {
            ids.add(picture.stations().get(member));
        }
        return new MapTarget.OnCluster(ids);
    }

    /** Stations whose own point lies in the box, whether drawn alone or in a cluster. */
    Set<StationId> stationsIn(Gestures.Box box) {
        Set<StationId> found = new LinkedHashSet<>();
        for (int i : picture.marks().inBox(view, box.left(), box.top(), box.right(), box.bottom())) {
            found.add(picture.stations().get(i));
        }
        return found;
    }

    Set<SiteId> sitesIn(Gestures.Box box) {
        Set<SiteId> found = new LinkedHashSet<>();
        for (SiteMark site : picture.sites()) {
            if (box.holds(view.screenX(site.at()), view.screenY(site.at()))) {
                found.add(site.id());
            }
        }
        return found;
    }

    /** The degrees that hold all of these; empty for none. */
    Optional<Bounds> boundsOf(Iterable<StationId> stations, Set<SiteId> sites) {
        StationMarks marks = picture.marks();
        Optional<Bounds> all = Optional.empty();
        for (StationId id : stations) {
            OptionalInt number = picture.number(id);
            if (number.isPresent()) {
                int i = number.getAsInt();
                Bounds one = Bounds.around(Mercator.toLatLon(marks.worldX(i), marks.worldY(i)));
                all = Optional.of(all.map(a -> a.union(one)).orElse(one));
            }
        }
        for (SiteId id : sites) {
            Optional<Bounds> one = picture.site(id).map(s -> Bounds.around(s.at()));
            if (one.isPresent()) {
                all = Optional.of(all.map(a -> a.union(one.get())).orElse(one.get()));
            }
        }
        return all;
    }

    /** Where a target is drawn and how large: x, y, radius in pixels; empty where it is not drawn. */
    Optional<double[]> spotOf(MapTarget target) {
        if (target instanceof MapTarget.OnSite site) {
            return picture.site(site.id()).map(s -> new double[] {view.screenX(s.at()), view.screenY(s.at()), PLATE_X});
        }
        StationId first = null;
        if (target instanceof MapTarget.OnStation station) {
            first = station.id();
        } else if (target instanceof MapTarget.OnCluster cluster) {
            first = cluster.stations().get(0);
        }
        OptionalInt number = first == null ? OptionalInt.empty() : picture.number(first);
        return number.isPresent() ? Optional.of(spotOf(number.getAsInt())) : Optional.empty();
    }

    private double[] spotOf(int station) {
        ClusterLevel level = picture.clusters().level(view.zoom());
        StationMarks marks = picture.marks();
        double x = view.screenX(marks.worldX(station));
        double y = view.screenY(marks.worldY(station));
        for (int c : level.visible(view)) {
            for (int member : level.members(c)) {
                if (member == station) {
                    return new double[] {view.screenX(level.worldX(c)), view.screenY(level.worldY(c)), level.radius(c)};
                }
            }
        }
        return new double[] {x, y, level.size() == 0 ? 0 : 11};
    }
}
