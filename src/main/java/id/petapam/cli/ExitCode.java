package id.petapam.cli;

/** Exit codes of every command. */
final class ExitCode {

    static final int DONE = 0;
    /** Done, but with findings or rejected rows where the command says so. */
    static final int WITH_FINDINGS = 1;
    /** Wrong use, or a command that this version does not have yet. */
    static final int WRONG_USE = 2;
    /** A file or its data could not be used. */
    static final int UNUSABLE = 3;

    private ExitCode() {}
}
