package id.petapam.cli;

import id.petapam.workflow.SelectStations;
import picocli.CommandLine.ITypeConverter;

/** Reads a {@code --where} expression. */
final class WhereText implements ITypeConverter<SelectStations> {

    @Override
    public SelectStations convert(String value) {
        return SelectStations.where(value);
    }
}
