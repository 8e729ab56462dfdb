package id.petapam.store;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table: its columns, and for a child table the column that names the owner.
 *
 * @param owner name of the owner column; empty for a main table, whose first column is the id
 * @param ordered a child table whose rows have a position; otherwise their first column tells them apart
 * @param columns without owner and position
 */
record TableShape(String name, String owner, boolean ordered, List<Column> columns) {

    /** @param columns "name", "name:whole", "name:real" */
    static TableShape main(String name, String... columns) {
        return new TableShape(name, "", false, parse(columns));
    }

    /** A child table whose rows keep the order of a list. */
    static TableShape listOf(String name, String owner, String... columns) {
        return new TableShape(name, owner, true, parse(columns));
    }

    /** A child table whose rows are told apart by their first column. */
    static TableShape mapOf(String name, String owner, String... columns) {
        return new TableShape(name, owner, false, parse(columns));
    }

    private static List<Column> parse(String... columns) {
        return Stream.of(columns)
                .map(text -> {
                    String[] parts = text.split(":");
                    return new Column(
                            parts[0],
                            parts.length == 1 ? Column.Type.TEXT : Column.Type.valueOf(parts[1].toUpperCase()));
                })
                .toList();
    }

    private boolean isMain() {
        return owner.isEmpty();
    }

    /** Every column in the order of the statements below: main: columns; child: owner, [position], columns. */
    private List<String> names() {
        Stream<String> first = isMain() ? Stream.of() : ordered ? Stream.of(owner, "position") : Stream.of(owner);
        return Stream.concat(first, columns.stream().map(Column::name)).toList();
    }

    String insert() {
        String sql = "INSERT INTO " + name + " (" + String.join(", ", names()) + ") VALUES ("
                + names().stream().map(n -> "?").collect(Collectors.joining(", ")) + ")";
        if (!isMain()) {
            return sql;
        }
        String set = columns.stream()
                .skip(1)
                .map(c -> c.name() + " = excluded." + c.name())
                .collect(Collectors.joining(", "));
        return sql + " ON CONFLICT (" + columns.get(0).name() + ") DO "
                + (set.isEmpty() ? "NOTHING" : "UPDATE SET " + set);
    }

    /** Removes the row of an id, or all rows of an owner. */
    String delete() {
        return "DELETE FROM " + name + " WHERE " + (isMain() ? columns.get(0).name() : owner) + " = ?";
    }

    String select() {
        String second =
                isMain() ? "" : ", " + (ordered ? "position" : columns.get(0).name());
        return "SELECT " + String.join(", ", names()) + " FROM " + name + " ORDER BY "
                + (isMain() ? columns.get(0).name() : owner) + second;
    }
}
