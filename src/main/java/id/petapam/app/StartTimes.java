package id.petapam.app;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How long the program takes to start, from its first line, told in the log file. */
final class StartTimes {

    private static final Logger LOG = LoggerFactory.getLogger(StartTimes.class);

    private final long began;

    /** @param began {@link System#nanoTime()} at the first line of the program */
    StartTimes(long began) {
        this.began = began;
    }

    /** Notes that this is there now. */
    void note(String what) {
        LOG.info("start: {} after {} ms", what, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
    }
}
