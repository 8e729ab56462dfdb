package id.petapam.store;

import java.time.Instant;

/**
 * Who has a plan file open for writing.
 *
 * @param user account of the operating system
 * @param process its number on that computer
 * @param since when it was opened
 */
public record Holder(String user, long process, Instant since) {

    /** This process, from now. */
    static Holder me(Instant now) {
        return new Holder(
                System.getProperty("user.name", "?"), ProcessHandle.current().pid(), now);
    }
}
