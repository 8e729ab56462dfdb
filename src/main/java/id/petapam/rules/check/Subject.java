package id.petapam.rules.check;

import id.petapam.model.EntityKind;
import id.petapam.model.Post;
import id.petapam.model.TypedId;

/**
 * What a finding is about: a thing of the plan.
 *
 * @param kind STATION, GROUP, SITE, PERSON, UNIT or DISTRICT
 */
public record Subject(EntityKind kind, TypedId id) {

    public static Subject of(Post post) {
        if (post instanceof Post.OfStation) {
            return new Subject(EntityKind.STATION, post.id());
        }
        return new Subject(post instanceof Post.OfGroup ? EntityKind.GROUP : EntityKind.SITE, post.id());
    }
}
