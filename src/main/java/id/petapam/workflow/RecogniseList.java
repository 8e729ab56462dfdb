package id.petapam.workflow;

import id.petapam.exchange.ColumnMapping;
import id.petapam.exchange.HeaderFinder;
import id.petapam.exchange.ImportField;
import id.petapam.exchange.PersonField;
import id.petapam.exchange.StationField;
import id.petapam.exchange.Table;
import id.petapam.exchange.TableReader;
import id.petapam.model.Problem;
import java.nio.file.Path;
import java.util.Optional;

/** Tells whether a list is one of stations or of personnel, by its columns. */
public final class RecogniseList {

    /** What a list can be of. */
    public enum Kind {
        STATIONS,
        PERSONNEL
    }

    private final TableReader reader;

    public RecogniseList(TableReader reader) {
        this.reader = reader;
    }

    /**
     * The kind whose columns the list has more of.
     *
     * @throws Problem if the file is no list, or its columns are neither's
     */
    public Kind kindOf(Path file, Optional<String> sheet) {
        Table table = reader.open(file);
        String name = String.valueOf(file.getFileName());
        int stations = columns(StationField.class, table, sheet, name);
        int people = columns(PersonField.class, table, sheet, name);
        if (stations == 0 && people == 0) {
            throw Problem.of("exchange.file.no-header", name);
        }
        return people > stations ? Kind.PERSONNEL : Kind.STATIONS;
    }

    /** How many columns are recognised; none where there is no header of that kind. */
    private static <F extends Enum<F> & ImportField> int columns(
            Class<F> fields, Table table, Optional<String> sheet, String name) {
        try {
            ColumnMapping<F> mapping = new HeaderFinder<>(fields).find(table, sheet, name);
            return mapping.columns().size();
        } catch (Problem noHeader) {
            if (noHeader.phrase().key().equals("exchange.file.no-header")) {
                return 0;
            }
            throw noHeader;
        }
    }
}
