package id.petapam.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The numbered SQL steps that make a plan file or bring an older one up to date. {@code user_version} is the number of
 * steps taken. A step never changes once it was released; a change is a new step.
 *
 * @param steps SQL texts, step 1 first
 */
record Schema(List<String> steps) {

    /** "PtPm" in ASCII: says that an SQLite file is a plan of PetaPam. */
    static final int APPLICATION_ID = 0x5074506d;

    private static final List<String> FILES =
            List.of("001-plan.sql", "002-access.sql", "003-travel.sql", "004-operation.sql");

    Schema {
        steps = List.copyOf(steps);
    }

    /** The steps that this program knows. */
    static Schema current() {
        return new Schema(FILES.stream().map(Schema::read).toList());
    }

    private static String read(String name) {
        try (InputStream in = Schema.class.getResourceAsStream("schema/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its schema step " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("a schema step inside the program cannot be read: " + name, e);
        }
    }

    int version() {
        return steps.size();
    }

    /** Takes the steps after a version, each in a transaction of its own. */
    void migrate(Connection connection, int from) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (int step = from + 1; step <= version(); step++) {
                statement.executeUpdate("BEGIN IMMEDIATE; " + steps.get(step - 1) + "; PRAGMA application_id = "
                        + APPLICATION_ID + "; PRAGMA user_version = " + step + "; COMMIT");
            }
        }
    }

    /**
     * Everything a file of this version consists of, as SQLite writes it down. A file that holds anything else (a view,
     * a trigger, another table) was not made by PetaPam.
     */
    Set<String> objects(int version) throws SQLException {
        try (Connection memory = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            new Schema(steps.subList(0, version)).migrate(memory, 0);
            return objectsIn(memory);
        }
    }

    static Set<String> objectsIn(Connection connection) throws SQLException {
        Set<String> objects = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet set = statement.executeQuery("SELECT type, name, tbl_name, sql FROM sqlite_schema")) {
            while (set.next()) {
                objects.add(
                        set.getString(1) + " " + set.getString(2) + " " + set.getString(3) + " " + set.getString(4));
            }
        }
        return objects;
    }
}
