package id.petapam.exchange;

import id.petapam.text.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Empty lists to be filled in: headers that the import knows, sample rows marked CONTOH in their first cell (which the
 * import skips), and a sheet that explains each column.
 */
public final class TemplateWriter {

    private record Column(String header, String key, int width, String first, String second) {}

    private static final List<Column> STATIONS = List.of(
            new Column("NO", "no", 9, "CONTOH", "CONTOH"),
            new Column("KABUPATEN/KOTA", "regency", 26, "OGAN KOMERING ULU TIMUR", "OGAN KOMERING ULU TIMUR"),
            new Column("KECAMATAN", "district", 20, "MARTAPURA", "MARTAPURA"),
            new Column("DESA/KELURAHAN", "village", 22, "KOTA BARU", "KOTA BARU"),
            new Column("KODE DESA", "code", 14, "", ""),
            new Column("NO TPS", "number", 9, "001", "002"),
            new Column("ALAMAT", "address", 30, "CONTOH ALAMAT 001", "CONTOH ALAMAT 002"),
            new Column("DPT", "voters", 8, "280", ""),
            new Column("L", "male", 7, "140", "135"),
            new Column("P", "female", 7, "140", "130"),
            new Column("LINTANG", "lat", 14, "-4.3125", ""),
            new Column("BUJUR", "lon", 14, "104.3625", ""),
            new Column("KATEGORI", "class", 12, "KR", "R"),
            new Column("DASAR PENETAPAN", "basis", 20, "Intelkam", "Bawaslu"),
            new Column("MODA AKSES", "mode", 14, "DARAT", "AIR"),
            new Column("WAKTU TEMPUH", "travel", 14, "45 menit", "3 jam"),
            new Column("RAWAN BANJIR", "flood", 14, "YA", ""),
            new Column("SINYAL", "signal", 10, "ADA", "TIDAK"),
            new Column("LISTRIK", "power", 10, "ADA", "TERBATAS"));

    private static final List<Column> PERSONNEL = List.of(
            new Column("NO", "no", 9, "CONTOH", "CONTOH"),
            new Column("NAMA", "name", 26, "CONTOH 001", "CONTOH 002"),
            new Column("PANGKAT", "rank", 12, "BRIPKA", "BRIPTU"),
            new Column("NRP", "serviceNumber", 20, "85010001", "95010002"),
            new Column("JABATAN", "position", 24, "BANIT SAMAPTA", "BA POLSEK"),
            new Column("KESATUAN", "unit", 24, "SAT SAMAPTA", "POLSEK MARTAPURA"),
            new Column("NO HP", "phone", 16, "", ""));

    private final Words words;

    public TemplateWriter(Words words) {
        this.words = words;
    }

    /** Writes an empty list of stations. */
    public void stations(Path target) {
        write(target, words.say("exchange.template.stations"), "station", STATIONS);
    }

    /** Writes an empty list of personnel. */
    public void personnel(Path target) {
        write(target, words.say("exchange.template.personnel"), "person", PERSONNEL);
    }

    private void write(Path target, String title, String kind, List<Column> columns) {
        List<List<String>> help = new ArrayList<>();
        help.add(List.of(words.say("exchange.template.column"), words.say("exchange.template.meaning")));
        columns.forEach(c -> help.add(List.of(c.header(), words.say("exchange.template." + kind + "." + c.key()))));
        XlsxWriter.write(
                target,
                List.of(
                        new XlsxWriter.Sheet(
                                title,
                                columns.stream().map(Column::width).toList(),
                                List.of(
                                        columns.stream().map(Column::header).toList(),
                                        columns.stream().map(Column::first).toList(),
                                        columns.stream().map(Column::second).toList())),
                        new XlsxWriter.Sheet(words.say("exchange.template.help"), List.of(22, 90), help)));
    }
}
