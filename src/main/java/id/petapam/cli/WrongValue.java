package id.petapam.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** An option whose value the parser took but the command cannot. */
final class WrongValue extends ParameterException {

    private static final long serialVersionUID = 1L;

    private WrongValue(CommandSpec spec, String option, String value) {
        super(spec.commandLine(), option + " " + value, null, spec.findOption(option), value);
    }

    static WrongValue of(CommandSpec spec, String option, Object value) {
        return new WrongValue(spec, option, String.valueOf(value));
    }
}
