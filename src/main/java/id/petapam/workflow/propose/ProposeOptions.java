package id.petapam.workflow.propose;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a proposal is made.
 *
 * @param seed the same seed gives the same proposal
 * @param seconds after so long the best so far is taken; empty: until it is done
 * @param regroup groups in which nobody stands and that have no pattern of their own are made anew
 * @param evenly a shortage is spread over all kecamatan; else posts are left empty where that saves most travel
 * @param command kecamatan without Padal and rayons without Pamatwil get one, before anybody is sent to a post
 */
public record ProposeOptions(long seed, OptionalInt seconds, boolean regroup, boolean evenly, boolean command) {

    /** The longest that can be asked for: an hour. */
    public static final int MOST_SECONDS = 3600;

    /** To the end, what is there stays, a shortage is spread; who commands is not asked. */
    public static final ProposeOptions USUAL = new ProposeOptions(1, OptionalInt.empty(), false, true, false);

    public ProposeOptions {
        if (seconds.isPresent() && (seconds.getAsInt() < 1 || seconds.getAsInt() > MOST_SECONDS)) {
            throw new IllegalArgumentException("1 ... 3600 seconds: " + seconds.getAsInt());
        }
    }

    public ProposeOptions withRegroup(boolean other) {
        return new ProposeOptions(seed, seconds, other, evenly, command);
    }

    public ProposeOptions withEvenly(boolean other) {
        return new ProposeOptions(seed, seconds, regroup, other, command);
    }

    public ProposeOptions withCommand(boolean other) {
        return new ProposeOptions(seed, seconds, regroup, evenly, other);
    }

    public ProposeOptions withSeed(long other) {
        return new ProposeOptions(other, seconds, regroup, evenly, command);
    }

    public ProposeOptions within(Optional<Integer> most) {
        return new ProposeOptions(
                seed, most.map(OptionalInt::of).orElse(OptionalInt.empty()), regroup, evenly, command);
    }
}
