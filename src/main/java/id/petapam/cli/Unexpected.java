package id.petapam.cli;

/** The last border for errors that nobody expected (port; wired by the program's start). */
@FunctionalInterface
public interface Unexpected {

    /** Logs the error and gives the sentence that names the log file. */
    String report(Throwable error);
}
