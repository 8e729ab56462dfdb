package id.petapam.exchange;

import id.petapam.model.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the header of a list: in the sheet where most columns are recognised, below any title rows, in one row or two
 * (KOORDINAT above LAT and LON). Merged cells need no marks: a name above several columns counts for all of them.
 */
public final class HeaderFinder<F extends Enum<F> & ImportField> {

    private static final int LOOKED_AT = 60;

    /** Two columns that are surely recognised make a header. */
    private static final int LEAST = 100;

    private record Found<F extends Enum<F> & ImportField>(ColumnMapping<F> mapping, int score) {}

    private final Class<F> fields;
    private final HeaderWords<F> words;

    public HeaderFinder(Class<F> fields) {
        this.fields = fields;
        this.words = new HeaderWords<>(fields);
    }

    /**
     * Finds the columns.
     *
     * @param sheet the sheet to read; empty: the one that looks most like a list
     * @throws Problem if no sheet has a header, or the asked one is missing
     */
    public ColumnMapping<F> find(Table table, Optional<String> sheet, String fileName) {
        if (sheet.isPresent() && !table.hasSureHeader() && !table.sheets().contains(sheet.get())) {
            if (table.sheets().equals(List.of(""))) {
                throw Problem.of("exchange.file.csv-no-sheets", fileName, sheet.get());
            }
            throw Problem.of("exchange.file.no-sheet", fileName, sheet.get(), String.join(", ", table.sheets()));
        }
        if (table.hasSureHeader()) {
            return sure(table, sheet.map(List::of).orElse(table.sheets()));
        }
        Optional<Found<F>> best = Optional.empty();
        boolean anyRow = false;
        for (String name : sheet.map(List::of).orElse(table.sheets())) {
            List<TableRow> head = new ArrayList<>();
            table.read(name, row -> {
                head.add(row);
                return head.size() < LOOKED_AT;
            });
            anyRow |= head.stream().anyMatch(row -> !row.isBlank());
            Optional<Found<F>> found = best(name, head);
            if (found.isPresent()
                    && (best.isEmpty() || found.get().score() > best.get().score())) {
                best = found;
            }
        }
        if (best.isEmpty()) {
            throw Problem.of(anyRow ? "exchange.file.no-header" : "exchange.file.no-rows", fileName);
        }
        return best.get().mapping();
    }

    /** Of several sheets the one with most columns that are recognised. */
    private ColumnMapping<F> sure(Table table, List<String> sheets) {
        Optional<Found<F>> best = Optional.empty();
        for (String sheet : sheets) {
            List<TableRow> first = new ArrayList<>();
            table.read(sheet, row -> {
                first.add(row);
                return false;
            });
            TableRow header = first.get(0);
            Found<F> found = found(sheet, header, header.cells(), new TableRow(header.number() + 1, List.of()));
            best = best.filter(b -> b.score() >= found.score()).or(() -> Optional.of(found));
        }
        return best.orElseThrow().mapping();
    }

    private Optional<Found<F>> best(String sheet, List<TableRow> head) {
        Optional<Found<F>> best = Optional.empty();
        for (int i = 0; i < head.size(); i++) {
            TableRow below = i + 1 < head.size()
                    ? head.get(i + 1)
                    : new TableRow(head.get(i).number() + 1, List.of());
            TableRow after = i + 2 < head.size() ? head.get(i + 2) : new TableRow(below.number() + 1, List.of());
            Found<F> one = found(sheet, head.get(i), head.get(i).cells(), below);
            Found<F> two = found(sheet, head.get(i), joined(head.get(i), below), after);
            boolean twoRows = canBeHeader(below)
                    && !isTitle(head.get(i), below)
                    && two.mapping().columns().size() > one.mapping().columns().size();
            // One point less: where one row alone says as much, the row above it is a title.
            Found<F> better = twoRows ? new Found<>(two.mapping(), two.score() - 1) : one;
            boolean enough =
                    better.score() >= LEAST && better.mapping().columns().size() >= 2;
            if (enough && (best.isEmpty() || better.score() > best.get().score())) {
                best = Optional.of(better);
            }
        }
        return best;
    }

    private Found<F> found(String sheet, TableRow row, List<String> headers, TableRow below) {
        Map<F, Integer> columns = new EnumMap<>(fields);
        Map<F, Integer> scores = new EnumMap<>(fields);
        for (int i = 0; i < headers.size(); i++) {
            Optional<HeaderWords.Hit<F>> hit = hit(headers.get(i));
            if (hit.isPresent()
                    && hit.get().score() > scores.getOrDefault(hit.get().field(), 0)) {
                scores.put(hit.get().field(), hit.get().score());
                columns.put(hit.get().field(), i);
            }
        }
        List<String> shown =
                headers.stream().map(h -> h.replace("\n", " ").strip()).toList();
        // A row that only counts the columns (1, 2, 3 ...) belongs to the header.
        int first = isCounting(below) ? below.number() + 1 : below.number();
        int score = scores.values().stream().mapToInt(Integer::intValue).sum();
        return new Found<>(new ColumnMapping<>(sheet, row.number(), first, shown, columns), score);
    }

    /** Under a joint name the name below decides, if it means something by itself. */
    private Optional<HeaderWords.Hit<F>> hit(String header) {
        int line = header.indexOf('\n');
        if (line < 0) {
            return words.find(header);
        }
        Optional<HeaderWords.Hit<F>> whole =
                words.find(header.replace('\n', ' ')).filter(hit -> hit.score() == 100);
        return whole.or(() -> words.find(header.substring(line + 1))).or(() -> words.find(header.replace('\n', ' ')));
    }

    /** Both rows as one: the upper name is carried to the right over the names below it. */
    private static List<String> joined(TableRow upper, TableRow lower) {
        List<String> joined = new ArrayList<>();
        String carried = "";
        for (int i = 0; i < Math.max(upper.cells().size(), lower.cells().size()); i++) {
            String above = upper.cell(i);
            String under = lower.cell(i);
            carried = above.isEmpty() && !under.isEmpty() ? carried : above;
            joined.add(under.isEmpty() || carried.isEmpty() ? carried + under : carried + "\n" + under);
        }
        return joined;
    }

    /** A single line that begins above the first column names the list, not a column: DAFTAR TPS KABUPATEN ... */
    private static boolean isTitle(TableRow upper, TableRow lower) {
        List<Integer> written = IntStream.range(0, upper.cells().size())
                .filter(i -> !upper.cell(i).isEmpty())
                .boxed()
                .toList();
        return written.size() == 1
                && IntStream.range(0, written.get(0))
                        .allMatch(i -> lower.cell(i).isEmpty());
    }

    /** Data has numbers; a line such as "KECAMATAN : MARTAPURA" stands alone in its row. */
    private static boolean canBeHeader(TableRow row) {
        return row.cells().stream().noneMatch(cell -> cell.matches("\\(?\\d+([.,]\\d+)?\\)?"))
                && row.cells().stream().filter(cell -> !cell.isEmpty()).count() > 1;
    }

    private static boolean isCounting(TableRow row) {
        int expected = 1;
        for (String cell : row.cells()) {
            if (!cell.isEmpty() && !cell.replaceAll("[().]", "").equals(String.valueOf(expected++))) {
                return false;
            }
        }
        return expected > 3;
    }
}
