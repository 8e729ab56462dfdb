package id.petapam.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.model.EntityKind;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EntityMappersTest {

    @ParameterizedTest
    @EnumSource(EntityKind.class)
    void everyKindHasTablesWithExactlyTheseColumns(EntityKind kind) throws SQLException {
        EntityMapper<?> mapper = EntityMappers.of(kind);
        assertEquals(kind, mapper.kind());
        List<TableShape> shapes = new ArrayList<>(mapper.children());
        shapes.add(mapper.main());
        try (Connection memory = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            Schema.current().migrate(memory, 0);
            for (TableShape shape : shapes) {
                // refused by SQLite where a table or column is missing
                memory.prepareStatement(shape.insert()).close();
                memory.prepareStatement(shape.delete()).close();
                try (var select = memory.prepareStatement(shape.select());
                        var all = memory.prepareStatement("SELECT * FROM " + shape.name())) {
                    assertEquals(
                            all.getMetaData().getColumnCount(),
                            select.getMetaData().getColumnCount(),
                            "a column of " + shape.name() + " that nobody fills");
                }
            }
        }
        assertTrue(mapper.main().columns().get(0).type() == Column.Type.TEXT, "the id is text");
    }
}
