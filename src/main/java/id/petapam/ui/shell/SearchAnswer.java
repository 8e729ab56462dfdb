package id.petapam.ui.shell;

import java.util.List;

/**
 * What is shown under the search field.
 *
 * @param typed what it answers
 * @param advice one sentence where nothing was found; may be empty
 * @param examples what can be typed, where that helps
 */
public record SearchAnswer(String typed, List<SearchHit> hits, String advice, List<Example> examples) {

    static final SearchAnswer NONE = new SearchAnswer("", List.of(), "", List.of());

    /** A way to search, and what it looks like. */
    public record Example(String what, String typed) {}
}
