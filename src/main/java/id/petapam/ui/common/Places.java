package id.petapam.ui.common;

import id.petapam.model.GroupId;
import id.petapam.model.Post;
import id.petapam.model.SiteId;
import id.petapam.model.StationId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Places picked on the map or in a table: polling stations, groups, sites. In the order they were picked. */
public record Places(Set<StationId> stations, Set<GroupId> groups, Set<SiteId> sites) {

    public static final Places NONE = new Places(Set.of(), Set.of(), Set.of());

    public Places {
        stations = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(stations));
        groups = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(groups));
        sites = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(sites));
    }

    public static Places ofStations(Collection<StationId> stations) {
        return new Places(new LinkedHashSet<>(stations), Set.of(), Set.of());
    }

    public static Places ofGroups(Collection<GroupId> groups) {
        return new Places(Set.of(), new LinkedHashSet<>(groups), Set.of());
    }

    public static Places of(StationId station) {
        return new Places(Set.of(station), Set.of(), Set.of());
    }

    public static Places of(GroupId group) {
        return new Places(Set.of(), Set.of(group), Set.of());
    }

    public static Places of(SiteId site) {
        return new Places(Set.of(), Set.of(), Set.of(site));
    }

    public static Places of(Post post) {
        if (post instanceof Post.OfStation station) {
            return of(station.id());
        } else if (post instanceof Post.OfGroup group) {
            return of(group.id());
        }
        if (post instanceof Post.OfSite site) {
            return of(site.id());
        }
        // A ring or an object is picked for who commands it; a kecamatan or rayon is no single place on the map.
        return post instanceof Post.OfControl control ? of(control.id()) : NONE;
    }

    public boolean isEmpty() {
        return size() == 0;
    }

    public int size() {
        return stations.size() + groups.size() + sites.size();
    }

    /** Both together. */
    public Places plus(Places more) {
        return new Places(union(stations, more.stations), union(groups, more.groups), union(sites, more.sites));
    }

    /** Ctrl-click: what was in goes out, what was out comes in. */
    public Places toggled(Places some) {
        return new Places(toggled(stations, some.stations), toggled(groups, some.groups), toggled(sites, some.sites));
    }

    private static <T> Set<T> union(Set<T> a, Set<T> b) {
        Set<T> all = new LinkedHashSet<>(a);
        all.addAll(b);
        return all;
    }

    private static <T> Set<T> toggled(Set<T> now, Set<T> some) {
        Set<T> next = new LinkedHashSet<>(now);
        for (T one : some) {
            if (!next.remove(one)) {
                next.add(one);
            }
        }
        return next;
    }
}
