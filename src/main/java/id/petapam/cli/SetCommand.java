package id.petapam.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code set PLAN stations|groups|pattern|strength ...}: changes a plan by words. */
@Command(name = "set")
final class SetCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PLAN", descriptionKey = "plan")
    private java.nio.file.Path plan;

    @Spec
    private CommandSpec spec;

    java.nio.file.Path plan() {
        return plan;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "what is to be set");
    }
}
