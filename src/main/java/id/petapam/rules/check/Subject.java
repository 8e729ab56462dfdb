package id.petapam.rules.check;

import id.petapam.model.EntityKind;
import id.petapam.model.Post;
import id.petapam.model.TypedId;

/**
 * What a finding is about: a thing of the plan.
 *
 * @param kind STATION, GROUP, SITE, PERSON, UNIT, DISTRICT, RAYON, TEAM or VEHICLE
 */
public record Subject(EntityKind kind, TypedId id) {

    public static Subject of(Post post) {
        if (post instanceof Post.OfStation) {
            return new Subject(EntityKind.STATION, post.id());
        }
        if (post instanceof Post.OfGroup) {
            return new Subject(EntityKind.GROUP, post.id());
        } else if (post instanceof Post.OfDistrict) {
            return new Subject(EntityKind.DISTRICT, post.id());
        }
        return new Subject(post instanceof Post.OfRayon ? EntityKind.RAYON : EntityKind.SITE, post.id());
    }
}
