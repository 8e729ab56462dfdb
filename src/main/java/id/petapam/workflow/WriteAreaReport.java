package id.petapam.workflow;

import id.petapam.exchange.out.CsvWriter;
import id.petapam.exchange.out.DataSheet;
import id.petapam.exchange.out.DataSheet.Column;
import id.petapam.exchange.out.DataSheet.Kind;
import id.petapam.exchange.out.WorkbookWriter;
import id.petapam.model.Problem;
import id.petapam.text.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes down what official areas change, before or after they are taken: which became official, which stations then
 * stand elsewhere, and what was mended. XLSX has all of it, CSV the stations. Holds no person and no number of voters.
 */
public final class WriteAreaReport {

    /**
     * Writes the report; a file that was there is replaced.
     *
     * @param source name of the file the areas come from
     * @param target ends in .xlsx or .csv
     * @throws Problem if it cannot be written, or the preview is one of a list
     */
    public void write(String source, ImportPreview preview, Path target, Words words) {
        AreaEffect effect = preview.effect().orElseThrow(() -> Problem.of("exchange.areas.not-features", source));
        Sheets sheets = new Sheets(source, effect, words);
        if (String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT).endsWith(".csv")) {
            CsvWriter.write(target, sheets.stations());
        } else {
            WorkbookWriter.write(
                    target,
                    List.of(
                            sheets.districts(),
                            sheets.moves(),
                            sheets.stations(),
                            sheets.became(),
                            sheets.rows(preview)),
                    words.say("areas.report.title"));
        }
    }

    private static final class Sheets {

        private final AreaEffect effect;
        private final Words words;
        private final List<String> titles;

        Sheets(String source, AreaEffect effect, Words words) {
            this.effect = effect;
            this.words = words;
            this.titles = List.of(
                    words.say("areas.report.title"),
                    words.say("areas.report.source", source),
                    words.say("areas.official", effect.regencies(), effect.districts(), effect.villages()),
                    words.say("areas.stations", effect.movedStations(), effect.strayStations(), effect.strayBefore()));
        }

        DataSheet districts() {
            List<List<Object>> rows = new ArrayList<>();
            effect.byDistrict().forEach(d -> rows.add(List.of(d.code(), d.name(), d.moved(), d.stray())));
            return sheet(
                    "districts",
                    List.of(text("code", 12), text("district", 24), whole("moved", 14), whole("stray", 14)),
                    rows);
        }

        DataSheet moves() {
            List<List<Object>> rows = new ArrayList<>();
            effect.moves().forEach(m -> rows.add(List.of(place(m.from()), place(m.to()), m.count())));
            return sheet("moves", List.of(text("before", 24), text("after", 24), whole("count", 10)), rows);
        }

        DataSheet stations() {
            List<List<Object>> rows = new ArrayList<>();
            effect.stations()
                    .forEach(s -> rows.add(List.of(
                            s.district(),
                            s.village(),
                            s.number(),
                            place(s.before()),
                            place(s.after()),
                            yes(s.isMoved()),
                            yes(s.isStray()),
                            yes(s.isEstimated()))));
            return sheet(
                    "stations",
                    List.of(
                            text("district", 22),
                            text("village", 22),
                            whole("number", 7),
                            text("before", 20),
                            text("after", 20),
                            text("is-moved", 10),
                            text("is-stray", 12),
                            text("estimated", 12)),
                    rows);
        }

        DataSheet became() {
            List<List<Object>> rows = new ArrayList<>();
            effect.became().forEach(a -> rows.add(List.of(a.code(), a.name())));
            return sheet("became", List.of(text("code", 12), text("name", 28)), rows);
        }

        DataSheet rows(ImportPreview preview) {
            List<List<Object>> rows = new ArrayList<>();
            preview.issues()
                    .forEach(i ->
                            rows.add(List.of(i.row(), words.say(i.severity()), i.value(), words.say(i.message()))));
            return sheet(
                    "rows",
                    List.of(whole("row", 7), text("severity", 12), text("name", 24), text("message", 70)),
                    rows);
        }

        private DataSheet sheet(String key, List<Column> columns, List<List<Object>> rows) {
            return new DataSheet(words.say("areas.report.sheet." + key), titles, columns, rows, List.of());
        }

        private Column text(String key, int width) {
            return new Column(words.say("areas.report.column." + key), width, Kind.TEXT);
        }

        private Column whole(String key, int width) {
            return new Column(words.say("areas.report.column." + key), width, Kind.WHOLE);
        }

        private String place(String district) {
            return district.isEmpty() ? words.say("areas.report.nowhere") : district;
        }

        private String yes(boolean is) {
            return words.say(is ? "areas.report.yes" : "areas.report.no");
        }
    }
}
