package id.petapam.exchange;

import id.petapam.model.Problem;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Splits text into rows (RFC 4180, any line end). Our own, since no library at hand can bound the length of a cell: a
 * line of 100 MB is refused after 100,000 characters, with nothing kept. A quote counts only at the start of a cell;
 * one that is never closed is refused, because it would swallow all rows after it.
 */
final class CsvRows {

    private final Reader in;
    private final char separator;
    private final String file;
    private final char[] buffer = new char[1 << 15];
    private int next;
    private int limit;
    private int row;
    private boolean ended;

    CsvRows(Reader in, char separator, String file) {
        this.in = in;
        this.separator = separator;
        this.file = file;
    }

    /** The next row, blank ones included; empty at the end. */
    Optional<TableRow> next() throws IOException {
        if (ended || peek() < 0) {
            ended = true;
            return Optional.empty();
        }
        row++;
        List<String> cells = new ArrayList<>(16);
        int end;
        do {
            StringBuilder cell = new StringBuilder();
            end = cell(cell);
            if (cells.size() < Table.MAX_COLUMNS) {
                cells.add(cell.toString().strip());
            }
        } while (end == separator);
        return Optional.of(new TableRow(row, cells));
    }

    /** Reads one cell and gives what ended it: the separator, a line end, or -1. */
    private int cell(StringBuilder cell) throws IOException {
        int c = read();
        if (c == '"') {
            quoted(cell);
            c = read();
        }
        while (c >= 0 && c != separator && c != '\n' && c != '\r') {
            append(cell, c);
            c = read();
        }
        if (c == '\r' && peek() == '\n') {
            read();
        }
        return c;
    }

    private void quoted(StringBuilder cell) throws IOException {
        while (true) {
            int c = read();
            if (c < 0) {
                throw Problem.of("exchange.file.quote-open", file, row);
            }
            if (c == '"') {
                if (peek() != '"') {
                    return;
                }
                read();
            }
            append(cell, c);
        }
    }

    private void append(StringBuilder cell, int c) {
        if (cell.length() >= Table.MAX_CELL) {
            throw Problem.of("exchange.file.line-too-long", file, row);
        }
        cell.append((char) c);
    }

    private int peek() throws IOException {
        if (next == limit) {
            limit = Math.max(0, in.read(buffer));
            next = 0;
        }
        return limit == 0 ? -1 : buffer[next];
    }

    private int read() throws IOException {
        int c = peek();
        if (c >= 0) {
            next++;
        }
        return c;
    }
}
