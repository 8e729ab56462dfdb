package id.petapam.planner.why;

import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Post;
import id.petapam.model.StationGroup;
import id.petapam.model.UnitId;
import id.petapam.model.VillageCode;

/** What units and posts are called in a sentence. */
public interface Naming {

    String unit(UnitId unit);

    Phrase post(Post post);

    /** Names as a plan has them. */
    static Naming of(Plan plan) {
        return new Naming() {
            @Override
            public String unit(UnitId unit) {
                return plan.units().get(unit).name();
            }

            @Override
            public Phrase post(Post post) {
                if (post instanceof Post.OfGroup of) {
                    StationGroup group = plan.groups().get(of.id());
                    String district = plan.districts().get(group.district()).name();
                    return Phrase.of(
                            "planner.post.group",
                            group.number(),
                            district,
                            group.stations().size());
                } else if (post instanceof Post.OfStation of) {
                    PollingStation station = plan.stations().get(of.id());
                    VillageCode village = station.village().orElse(null);
                    return village == null
                            ? Phrase.of("planner.post.station", station.numberText())
                            : Phrase.of(
                                    "planner.post.station-of",
                                    station.numberText(),
                                    plan.villages().get(village).name());
                }
                if (post instanceof Post.OfSite of) {
                    return Phrase.of(
                            "planner.post.site", plan.sites().get(of.id()).name());
                }
                throw new IllegalArgumentException("no proposal fills a command post: " + post);
            }
        };
    }
}
