package id.petapam.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Turns a plan file into one of an earlier form, as that version of the program would have left it. */
final class OldForm {

    private OldForm() {}

    /** @param version steps of the schema that the file shall have */
    static void make(Path plan, int version) throws SQLException, IOException {
        Path old = plan.resolveSibling("bentuk-" + version + ".petapam");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + old)) {
            new Schema(Schema.current().steps().subList(0, version)).migrate(connection, 0);
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("ATTACH '" + plan + "' AS now");
                statement.executeUpdate("BEGIN");
                statement.executeUpdate("PRAGMA defer_foreign_keys = ON");
                for (String table : texts(statement, "SELECT name FROM main.sqlite_schema WHERE type = 'table'")) {
                    String columns = String.join(
                            ", ", texts(statement, "SELECT name FROM pragma_table_info('" + table + "', 'main')"));
                    statement.executeUpdate("DELETE FROM main." + table);
                    statement.executeUpdate("INSERT INTO main." + table + " (" + columns + ") SELECT " + columns
                            + " FROM now." + table);
                }
                statement.executeUpdate("COMMIT");
            }
        }
        Files.move(old, plan, StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<String> texts(Statement statement, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet set = statement.executeQuery(sql)) {
            while (set.next()) {
                texts.add(set.getString(1));
            }
        }
        return texts;
    }
}
