package id.petapam.ui.common;

import id.petapam.model.Phrase;
import java.util.List;
import java.util.Optional;

/** Short questions and notices to the planner, without knowing how they are shown. Screen thread only. */
public interface Dialogs {

    /** Something went wrong: one sentence, and OK. */
    void problem(Phrase sentence);

    /** Something is done: told in passing, without stopping the planner. */
    void notice(Phrase sentence);

    /**
     * A rule warns; the planner decides.
     *
     * @return true: do it all the same
     */
    boolean goOn(Phrase question, List<Phrase> warnings);

    /**
     * One of several.
     *
     * @param labels in words already
     * @return index of the chosen one; empty if the planner turned back
     */
    Optional<Integer> choose(Phrase question, List<String> labels);
}
