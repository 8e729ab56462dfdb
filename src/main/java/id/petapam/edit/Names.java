package id.petapam.edit;

import id.petapam.model.District;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Post;
import id.petapam.model.StationGroup;
import id.petapam.model.StationId;
import id.petapam.model.Village;
import java.util.Collection;
import java.util.Optional;

/** What posts and stations are called in the sentences of the history. */
public final class Names {

    private Names() {}

    /** "TPS 002 Perjaya", "Kelompok 3 Martapura", "Gudang KPU". */
    public static Phrase post(Plan plan, Post post) {
        if (post instanceof Post.OfStation station) {
            return station(plan, plan.stations().get(station.id()));
        } else if (post instanceof Post.OfGroup group) {
            StationGroup g = plan.groups().get(group.id());
            return Phrase.of(
                    "name.group",
                    g.number(),
                    plan.districts().containsKey(g.district())
                            ? plan.districts().get(g.district()).name()
                            : g.district().value());
        }
        return place(plan, post);
    }

    private static Phrase place(Plan plan, Post post) {
        if (post instanceof Post.OfSite site) {
            return Phrase.of("name.site", plan.sites().get(site.id()).name());
        } else if (post instanceof Post.OfControl control) {
            return Phrase.of("name.control", plan.sites().get(control.id()).name());
        } else if (post instanceof Post.OfRayon rayon) {
            return Phrase.of("name.rayon", plan.rayons().get(rayon.id()).name());
        }
        District district = plan.districts().get(((Post.OfDistrict) post).id());
        return Phrase.of("name.command", district == null ? post.id().value() : district.name());
    }

    /** One post by its name, several by their number. */
    public static Phrase posts(Plan plan, Collection<Post> posts) {
        return posts.size() == 1 ? post(plan, posts.iterator().next()) : Phrase.of("name.posts", posts.size());
    }

    public static Phrase station(Plan plan, PollingStation station) {
        Optional<String> village = station.village().map(plan.villages()::get).map(Village::name);
        return village.map(name -> Phrase.of("name.station", station.numberText(), name))
                .orElseGet(() -> Phrase.of("name.station", station.numberText(), "?"));
    }

    /** One station by its name, several by their number. */
    public static Phrase stations(Plan plan, Collection<StationId> stations) {
        return stations.size() == 1
                ? station(plan, plan.stations().get(stations.iterator().next()))
                : Phrase.of("name.stations", stations.size());
    }
}
