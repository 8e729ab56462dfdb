package id.petapam.store;

import id.petapam.model.EntityKind;
import id.petapam.model.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Tables {@code rule_book} (one row) and {@code rule_value} (a row per number). */
final class RuleBookMapper implements EntityMapper<RuleBook> {

    private static final TableShape MAIN = TableShape.main("rule_book", "id", "version");
    private static final List<TableShape> CHILDREN =
            List.of(TableShape.mapOf("rule_value", "rule_book_id", "rule", "value"));

    @Override
    public EntityKind kind() {
        return EntityKind.RULES;
    }

    @Override
    public TableShape main() {
        return MAIN;
    }

    @Override
    public List<TableShape> children() {
        return CHILDREN;
    }

    @Override
    public EntityRows toRows(RuleBook book) {
        List<Object[]> values = new ArrayList<>();
        book.values().forEach((rule, value) -> values.add(EntityRows.row(rule, value)));
        return new EntityRows(EntityRows.row(book.id().value(), book.version()), List.of(values));
    }

    @Override
    public RuleBook toEntity(EntityRows rows) {
        Cells c = rows.cells();
        c.text();
        TreeMap<String, String> values = new TreeMap<>();
        for (Object[] row : rows.children().get(0)) {
            Cells value = new Cells(row);
            values.put(value.text(), value.text());
        }
        return new RuleBook(c.text(), values);
    }
}
