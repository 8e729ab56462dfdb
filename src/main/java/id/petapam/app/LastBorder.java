package id.petapam.app;

import id.petapam.cli.Unexpected;
import id.petapam.text.Words;
import java.io.PrintStream;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where errors end that nobody expected: in full in the log file, as one sentence for the user, exit code 4. */
final class LastBorder implements Unexpected, Thread.UncaughtExceptionHandler {

    /** Internal error. */
    static final int EXIT = 4;

    private static final Logger LOG = LoggerFactory.getLogger(LastBorder.class);

    private final Path log;
    private final Words words;
    private final PrintStream err;

    LastBorder(Path log, Words words, PrintStream err) {
        this.log = log;
        this.words = words;
        this.err = err;
    }

    @Override
    public String report(Throwable error) {
        LOG.error("not foreseen", error);
        return words.say("app.internal", log.toString());
    }

    @Override
    public void uncaughtException(Thread thread, Throwable error) {
        err.println(report(error));
        if (thread.getName().equals("main")) {
            Runtime.getRuntime().halt(EXIT);
        }
    }
}
