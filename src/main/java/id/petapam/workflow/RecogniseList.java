package id.petapam.workflow;

import id.petapam.exchange.ColumnMapping;
import id.petapam.exchange.FeatureTable;
import id.petapam.exchange.HeaderFinder;
import id.petapam.exchange.ImportField;
import id.petapam.exchange.PersonField;
import id.petapam.exchange.SiteField;
import id.petapam.exchange.StationField;
import id.petapam.exchange.Table;
import id.petapam.exchange.TableReader;
import id.petapam.exchange.feature.Shape;
import id.petapam.model.Problem;
import java.nio.file.Path;
import java.util.Optional;

/** Tells whether a list is one of stations, personnel, sites or areas, by its columns and shapes. */
public final class RecogniseList {

    /** What a list can be of. */
    public enum Kind {
        STATIONS,
        PERSONNEL,
        SITES,
        AREAS
    }

    private final TableReader reader;

    public RecogniseList(TableReader reader) {
        this.reader = reader;
    }

    /**
     * The kind whose columns the list has more of. A file of features is one of stations where it has their columns,
     * else one of areas where its first shape is a large area, else one of sites.
     *
     * @throws Problem if the file is no list, or its columns are neither's
     */
    public Kind kindOf(Path file, Optional<String> sheet) {
        Table table = reader.open(file);
        String name = String.valueOf(file.getFileName());
        if (table instanceof FeatureTable features) {
            return kindOf(features, sheet, name);
        }
        int stations = columns(StationField.class, table, sheet, name);
        int people = columns(PersonField.class, table, sheet, name);
        int sites = columns(SiteField.class, table, sheet, name);
        if (stations == 0 && people == 0 && sites == 0) {
            throw Problem.of("exchange.file.no-header", name);
        }
        boolean isStations = isStations(table, sheet, name);
        // Many headers mean something on both lists; only a list of stations has numbers of stations.
        if (sites > people && (sites > stations || !isStations)) {
            return Kind.SITES;
        }
        return people > stations ? Kind.PERSONNEL : Kind.STATIONS;
    }

    private static Kind kindOf(FeatureTable table, Optional<String> sheet, String name) {
        if (isStations(table, sheet, name)) {
            return Kind.STATIONS;
        }
        Kind[] kind = {Kind.SITES};
        String looked = sheet.orElse(table.sheets().get(0));
        table.readShapes(looked, (row, shape) -> {
            boolean isArea = shape.kind() == Shape.Kind.AREA && row.cell(0).isEmpty();
            kind[0] = isArea ? Kind.AREAS : kind[0];
            return !isArea && shape.kind() == Shape.Kind.NONE;
        });
        return kind[0];
    }

    private static boolean isStations(Table table, Optional<String> sheet, String name) {
        try {
            ColumnMapping<StationField> mapping = new HeaderFinder<>(StationField.class).find(table, sheet, name);
            return mapping.has(StationField.NUMBER)
                    && (mapping.has(StationField.VILLAGE) || mapping.has(StationField.VILLAGE_CODE));
        } catch (Problem noHeader) {
            if (noHeader.phrase().key().equals("exchange.file.no-header")) {
                return false;
            }
            throw noHeader;
        }
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
