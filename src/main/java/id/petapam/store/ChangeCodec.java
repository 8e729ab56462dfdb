package id.petapam.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.Entity;
import id.petapam.model.EntityKind;
import id.petapam.model.PersonalData;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The changes of one line of the log as deflated JSON:
 * {@code {"changes":[{"kind":"UNIT","before":{...},"after":{...}}],"personal":[4,5]}}. Field names are those of the
 * table columns; empty ones are left out. Of personal values only the keys are kept.
 */
final class ChangeCodec {

    /** More than any plan inflates to; stops a file that was made to fill the memory. */
    private static final long MOST_BYTES = 256L << 20;

    private final JsonFactory json = new JsonFactory();

    byte[] encode(ChangeSet set) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (JsonGenerator out = json.createGenerator(new DeflaterOutputStream(bytes, fast, 8192))) {
            out.writeStartObject();
            out.writeArrayFieldStart("changes");
            for (Change change : set.changes()) {
                out.writeStartObject();
                out.writeStringField("kind", change.kind().name());
                entity(out, "before", change.before());
                entity(out, "after", change.after());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeArrayFieldStart("personal");
            for (PersonalData data : set.personal()) {
                out.writeNumber(data.key().value());
            }
            out.writeEndArray();
            out.writeEndObject();
        } catch (IOException e) {
            throw new IllegalArgumentException("changes that cannot be kept: " + e.getMessage(), e);
        } finally {
            fast.end();
        }
        return bytes.toByteArray();
    }

    private static void entity(JsonGenerator out, String side, Optional<Entity> entity) throws IOException {
        if (entity.isEmpty()) {
            return;
        }
        EntityMapper<?> mapper = EntityMappers.of(entity.get().kind());
        EntityRows rows = EntityMappers.toRows(entity.get());
        out.writeFieldName(side);
        out.writeStartObject();
        cells(out, mapper.main().columns(), rows.main());
        for (int i = 0; i < rows.children().size(); i++) {
            if (!rows.children().get(i).isEmpty()) {
                TableShape child = mapper.children().get(i);
                out.writeArrayFieldStart(child.name());
                for (Object[] row : rows.children().get(i)) {
                    out.writeStartObject();
                    cells(out, child.columns(), row);
                    out.writeEndObject();
                }
                out.writeEndArray();
            }
        }
        out.writeEndObject();
    }

    private static void cells(JsonGenerator out, List<Column> columns, Object[] row) throws IOException {
        for (int i = 0; i < row.length; i++) {
            if (row[i] == null) {
                continue;
            }
            Column column = columns.get(i);
            out.writeFieldName(column.json());
            switch (column.type()) {
                case TEXT -> out.writeString((String) row[i]);
                case WHOLE -> out.writeNumber((Long) row[i]);
                case REAL -> out.writeNumber((Double) row[i]);
            }
        }
    }

    /** The changes again, without personal values. */
    ChangeSet decode(byte[] bytes) {
        InputStream inflated = new Bounded(new InflaterInputStream(new ByteArrayInputStream(bytes)));
        List<Change> changes = new ArrayList<>();
        try (JsonParser in = json.createParser(inflated)) {
            expect(in.nextToken(), JsonToken.START_OBJECT);
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                boolean ofChanges = in.currentName().equals("changes");
                expect(in.nextToken(), JsonToken.START_ARRAY);
                while (in.nextToken() != JsonToken.END_ARRAY) {
                    if (ofChanges) {
                        changes.add(change(in));
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new DamageFound("changes that cannot be read", e);
        }
        return ChangeSet.of(changes);
    }

    private static Change change(JsonParser in) throws IOException {
        EntityKind kind = null;
        Optional<Entity> before = Optional.empty();
        Optional<Entity> after = Optional.empty();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String field = in.currentName();
            in.nextToken();
            if (field.equals("kind")) {
                kind = EntityKind.valueOf(in.getText());
            } else if (field.equals("before")) {
                before = Optional.of(entity(in, EntityMappers.of(kind)));
            } else {
                after = Optional.of(entity(in, EntityMappers.of(kind)));
            }
        }
        return new Change(before, after);
    }

    private static Entity entity(JsonParser in, EntityMapper<?> mapper) throws IOException {
        expect(in.currentToken(), JsonToken.START_OBJECT);
        List<Column> columns = mapper.main().columns();
        Object[] main = new Object[columns.size()];
        List<List<Object[]>> children =
                new ArrayList<>(Collections.nCopies(mapper.children().size(), List.of()));
        int next = 0;
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String field = in.currentName();
            in.nextToken();
            if (in.currentToken() == JsonToken.START_ARRAY) {
                int child = childIndex(mapper, field);
                children.set(child, rows(in, mapper.children().get(child).columns()));
            } else {
                int at = columnIndex(columns, field, next);
                main[at] = cell(in, columns.get(at));
                next = at + 1;
            }
        }
        return EntityMappers.toEntity(mapper, new EntityRows(main, children));
    }

    private static List<Object[]> rows(JsonParser in, List<Column> columns) throws IOException {
        List<Object[]> rows = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            Object[] row = new Object[columns.size()];
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                int at = columnIndex(columns, in.currentName(), 0);
                in.nextToken();
                row[at] = cell(in, columns.get(at));
            }
            rows.add(row);
        }
        return rows;
    }

    private static Object cell(JsonParser in, Column column) throws IOException {
        return switch (column.type()) {
            case TEXT -> in.getText();
            case WHOLE -> in.getLongValue();
            case REAL -> in.getDoubleValue();
        };
    }

    /** Fields come in the order of the columns, so the search is short. */
    private static int columnIndex(List<Column> columns, String name, int from) {
        for (int i = 0; i < columns.size(); i++) {
            int at = (from + i) % columns.size();
            if (columns.get(at).name().equals(name)) {
                return at;
            }
        }
        throw new DamageFound("a change with an unknown field " + name);
    }

    private static int childIndex(EntityMapper<?> mapper, String name) {
        for (int i = 0; i < mapper.children().size(); i++) {
            if (mapper.children().get(i).name().equals(name)) {
                return i;
            }
        }
        throw new DamageFound("a change with an unknown list " + name);
    }

    private static void expect(JsonToken found, JsonToken wanted) {
        if (found != wanted) {
            throw new DamageFound("changes with " + found + " instead of " + wanted);
        }
    }

    /** Ends with an error when more comes out than can be right. */
    private static final class Bounded extends FilterInputStream {

        private long left = MOST_BYTES;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            left -= read;
            if (left < 0) {
                throw new IOException("more than " + MOST_BYTES + " bytes");
            }
            return read;
        }
    }
}
