package id.petapam.edit;

import id.petapam.model.Post;

/** Sorts of posts that are copied, or left out, together. */
public enum PostSort {
    /** Stations and groups of stations. */
    STATIONS,
    SITES,
    /** Padal and Pamatwil. */
    COMMAND;

    public static PostSort of(Post post) {
        if (post.isCommand()) {
            return COMMAND;
        }
        return post instanceof Post.OfSite ? SITES : STATIONS;
    }
}
