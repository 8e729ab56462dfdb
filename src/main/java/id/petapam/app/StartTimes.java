package id.petapam.app;

import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How long the program takes to start, from the birth of its process, told in the log file. */
final class StartTimes {

    private static final Logger LOG = LoggerFactory.getLogger(StartTimes.class);

    /** Notes that this is there now. */
    void note(String what) {
        ProcessHandle.current()
                .info()
                .startInstant()
                .ifPresent(born -> LOG.info(
                        "start: {} after {} ms",
                        what,
                        Duration.between(born, Instant.now()).toMillis()));
    }
}
