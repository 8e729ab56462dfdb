package id.petapam.store;

import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.Entity;
import id.petapam.model.EntityKind;
import id.petapam.model.TypedId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The state tables: writes what an edit changes, reads all there is. Runs inside the caller's transaction. */
final class StateTables {

    private final Connection connection;

    StateTables(Connection connection) {
        this.connection = connection;
    }

    /** What becomes of one thing by a whole set of changes, which may touch it more than once. */
    private record Net(Entity before, Entity after) {

        Net then(Change change) {
            return new Net(before, change.after().orElse(null));
        }
    }

    /** Writes the changes and lets the digest follow. */
    void write(ChangeSet set, StateDigest digest) throws SQLException {
        Map<EntityKind, Map<TypedId, Net>> byKind = new EnumMap<>(EntityKind.class);
        for (Change change : set.changes()) {
            byKind.computeIfAbsent(change.kind(), k -> new LinkedHashMap<>())
                    .merge(
                            change.id(),
                            new Net(change.before().orElse(null), change.after().orElse(null)),
                            (earlier, later) -> earlier.then(change));
        }
        for (Map.Entry<EntityKind, Map<TypedId, Net>> entry : byKind.entrySet()) {
            write(EntityMappers.of(entry.getKey()), entry.getValue(), digest);
        }
    }

    private void write(EntityMapper<?> mapper, Map<TypedId, Net> things, StateDigest digest) throws SQLException {
        try (Batches batches = new Batches(connection, mapper)) {
            for (Map.Entry<TypedId, Net> thing : things.entrySet()) {
                Net net = thing.getValue();
                if (net.before() != null) {
                    EntityRows old = EntityMappers.toRows(net.before());
                    digest.remove(mapper, old);
                    batches.removeChildren(old);
                    if (net.after() == null) {
                        batches.remove(old);
                    }
                }
                if (net.after() != null) {
                    EntityRows rows = EntityMappers.toRows(net.after());
                    digest.add(mapper, rows);
                    batches.put(rows);
                }
            }
            batches.execute();
        }
    }

    /** Everything in the tables as things, in the order of kinds, with the digest of what was read. */
    List<Entity> readAll(StateDigest digest) throws SQLException {
        List<Entity> all = new ArrayList<>();
        for (EntityKind kind : EntityKind.values()) {
            read(EntityMappers.of(kind), all, digest);
        }
        return all;
    }

    private void read(EntityMapper<?> mapper, List<Entity> all, StateDigest digest) throws SQLException {
        List<ChildReader> children = new ArrayList<>();
        List<Column> columns = mapper.main().columns();
        try (Statement statement = connection.createStatement()) {
            for (TableShape child : mapper.children()) {
                children.add(new ChildReader(connection, child));
            }
            ResultSet set = statement.executeQuery(mapper.main().select());
            while (set.next()) {
                Object[] main = row(set, columns, 1);
                List<List<Object[]>> rows = children.isEmpty() ? List.of() : new ArrayList<>(children.size());
                for (ChildReader child : children) {
                    rows.add(child.of((String) main[0]));
                }
                EntityRows entity = new EntityRows(main, rows);
                digest.add(mapper, entity);
                all.add(EntityMappers.toEntity(mapper, entity));
            }
            for (ChildReader child : children) {
                child.end();
            }
        } finally {
            for (ChildReader child : children) {
                child.close();
            }
        }
    }

    private static Object[] row(ResultSet set, List<Column> columns, int from) throws SQLException {
        Object[] row = new Object[columns.size()];
        for (int i = 0; i < row.length; i++) {
            Object cell =
                    switch (columns.get(i).type()) {
                        case TEXT -> set.getString(from + i);
                        case WHOLE -> (Object) set.getLong(from + i);
                        case REAL -> (Object) set.getDouble(from + i);
                    };
            row[i] = cell != null && columns.get(i).type() != Column.Type.TEXT && set.wasNull() ? null : cell;
        }
        return row;
    }

    /** Goes through a child table in the order of its owners, beside the main table. */
    private static final class ChildReader implements AutoCloseable {

        private final TableShape shape;
        private final Statement statement;
        private final ResultSet set;
        private String owner;

        ChildReader(Connection connection, TableShape shape) throws SQLException {
            this.shape = shape;
            statement = connection.createStatement();
            set = statement.executeQuery(shape.select());
            advance();
        }

        private void advance() throws SQLException {
            owner = set.next() ? set.getString(1) : null;
        }

        List<Object[]> of(String id) throws SQLException {
            if (!id.equals(owner)) {
                return Collections.emptyList();
            }
            List<Object[]> rows = new ArrayList<>();
            while (id.equals(owner)) {
                rows.add(row(set, shape.columns(), shape.ordered() ? 3 : 2));
                advance();
            }
            return rows;
        }

        void end() {
            if (owner != null) {
                throw new DamageFound("rows without an owner in " + shape.name());
            }
        }

        @Override
        public void close() throws SQLException {
            statement.close();
        }
    }

    /** The statements of one kind, collected and run table by table. */
    private static final class Batches implements AutoCloseable {

        private final EntityMapper<?> mapper;
        private final List<PreparedStatement> inOrder = new ArrayList<>();
        private final List<PreparedStatement> childDeletes = new ArrayList<>();
        private final List<PreparedStatement> childInserts = new ArrayList<>();
        private final PreparedStatement delete;
        private final PreparedStatement insert;

        Batches(Connection connection, EntityMapper<?> mapper) throws SQLException {
            this.mapper = mapper;
            for (TableShape child : mapper.children()) {
                childDeletes.add(connection.prepareStatement(child.delete()));
                childInserts.add(connection.prepareStatement(child.insert()));
            }
            delete = connection.prepareStatement(mapper.main().delete());
            insert = connection.prepareStatement(mapper.main().insert());
            inOrder.addAll(childDeletes);
            inOrder.add(delete);
            inOrder.add(insert);
            inOrder.addAll(childInserts);
        }

        void removeChildren(EntityRows rows) throws SQLException {
            for (int i = 0; i < childDeletes.size(); i++) {
                if (!rows.children().get(i).isEmpty()) {
                    childDeletes.get(i).setString(1, rows.id());
                    childDeletes.get(i).addBatch();
                }
            }
        }

        void remove(EntityRows rows) throws SQLException {
            delete.setString(1, rows.id());
            delete.addBatch();
        }

        void put(EntityRows rows) throws SQLException {
            add(insert, 1, rows.main());
            for (int i = 0; i < childInserts.size(); i++) {
                PreparedStatement child = childInserts.get(i);
                boolean ordered = mapper.children().get(i).ordered();
                List<Object[]> list = rows.children().get(i);
                for (int position = 0; position < list.size(); position++) {
                    child.setString(1, rows.id());
                    if (ordered) {
                        child.setInt(2, position);
                    }
                    add(child, ordered ? 3 : 2, list.get(position));
                }
            }
        }

        private static void add(PreparedStatement statement, int from, Object[] cells) throws SQLException {
            for (int i = 0; i < cells.length; i++) {
                statement.setObject(from + i, cells[i]);
            }
            statement.addBatch();
        }

        void execute() throws SQLException {
            for (PreparedStatement statement : inOrder) {
                statement.executeBatch();
            }
        }

        @Override
        public void close() throws SQLException {
            for (PreparedStatement statement : inOrder) {
                statement.close();
            }
        }
    }
}
