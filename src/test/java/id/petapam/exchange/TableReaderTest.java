package id.petapam.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.model.Problem;
import id.petapam.text.Language;
import id.petapam.text.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists and things that only look like lists. The time limits are guards against hanging, not measurements. */
@Timeout(60)
class TableReaderTest {

    @TempDir
    Path dir;

    @Test
    void csvRowsKeepTheirQuotedCommasQuotesAndLineBreaks() throws IOException {
        assertEquals(
                List.of(List.of("a", "b,c", "d\"e"), List.of("1\n2", "", "3")),
                rows(text("a,\"b,c\",\"d\"\"e\"\r\n\"1\n2\",,3\r\n")));
    }

    @Test
    void numbersInXlsxAreReadAsTheDigitsThatPeopleSee() throws IOException {
        Path file = Workbooks.zip(
                dir.resolve("a.xlsx"),
                Workbooks.parts("<row r=\"3\"><c r=\"A3\"><v>1.0</v></c><c r=\"C3\"><v>1.608012001E9</v></c>"
                        + "<c r=\"D3\"><v>-4.3125</v></c><c r=\"E3\" t=\"inlineStr\"><is><r><t>Kota </t></r><r><t>Baru"
                        + "</t></r></is></c><c r=\"F3\" t=\"str\"><f>A1</f><v>hasil</v></c><c r=\"G3\" t=\"b\"><v>1</v>"
                        + "</c><c r=\"H3\"><v>1E999</v></c></row>"));
        List<TableRow> rows = new ArrayList<>();
        new TableReader().open(file).read("Lembar1", rows::add);
        assertEquals(3, rows.get(0).number());
        assertEquals(
                List.of("1", "", "1608012001", "-4.3125", "Kota Baru", "hasil", "1", "1E999"),
                rows.get(0).cells());
    }

    @Test
    void datesInXlsxAreReadAsDates() throws IOException {
        Map<String, String> parts =
                Workbooks.parts("<row><c s=\"1\"><v>45336</v></c><c s=\"0\"><v>45336</v></c></row>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"dd/mm/yyyy\"/></numFmts>"
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>");
        assertEquals(List.of(List.of("2024-02-14", "45336")), rows(Workbooks.zip(dir.resolve("a.xlsx"), parts)));
    }

    @Test
    void aHundredMegabyteLineIsRefusedQuicklyWithItsRow() throws IOException {
        Path file = dir.resolve("panjang.csv");
        byte[] block = "x".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("KECAMATAN,DESA\n".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 100; i++) {
                out.write(block);
            }
        }
        assertEquals("exchange.file.line-too-long", refusal(file));
    }

    @Test
    void aQuoteThatIsNeverClosedIsRefusedBecauseItWouldSwallowRows() throws IOException {
        Problem problem = assertThrows(Problem.class, () -> rows(text("a,b\n1,\"Jalan\n2,b\n3,c\n")));
        assertEquals("exchange.file.quote-open", problem.phrase().key());
    }

    @Test
    void aZipBombInTheSheetIsRefusedWhetherItSaysItsSizeOrLies() throws IOException {
        byte[] row = ("<row><c t=\"inlineStr\"><is><t>" + "a".repeat(30_000) + "</t></is></c></row>")
                .getBytes(StandardCharsets.US_ASCII);
        Path file = bomb("xl/worksheets/sheet1.xml", "<worksheet><sheetData>", row, 5_300);
        assertEquals("exchange.file.bomb", refusal(file));
        assertEquals("exchange.file.bomb", refusal(Workbooks.lying(file, "xl/worksheets/sheet1.xml", 5_000)));
    }

    @Test
    void aZipBombInTheSharedTextsIsRefused() throws IOException {
        byte[] texts = ("<si><t>" + "a".repeat(90_000) + "</t></si>").getBytes(StandardCharsets.US_ASCII);
        assertEquals("exchange.file.bomb", refusal(bomb("xl/sharedStrings.xml", "<sst>", texts, 1_000)));
    }

    @Test
    void oneEndlessAttributeOrTextIsRefusedBeforeItFillsTheMemory() throws IOException {
        byte[] letters = "a".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
        assertEquals("exchange.file.bomb", refusal(bomb("xl/worksheets/sheet1.xml", "<worksheet a=\"", letters, 100)));
    }

    @ParameterizedTest
    @CsvSource({"xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml"})
    void xmlWithADocumentTypeIsRefusedAndNothingOutsideIsRead(String part) throws IOException {
        Path secret = Files.writeString(dir.resolve("rahasia.txt"), "RAHASIA");
        Map<String, String> parts = Workbooks.parts("<row><c t=\"inlineStr\"><is><t>&x;</t></is></c></row>");
        String old = parts.getOrDefault(part, "<a>&x;</a>").replaceFirst("<\\?xml[^>]*>", "");
        parts.put(part, "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + old);
        assertEquals("exchange.file.dtd", refusal(Workbooks.zip(dir.resolve("dtd.xlsx"), parts)));
    }

    @Test
    void aTruncatedWorkbookIsRefusedAtEveryLength() throws IOException {
        Path whole = Workbooks.ofText(dir.resolve("utuh.xlsx"), List.of(List.of("KECAMATAN", "DESA", "NO TPS")));
        byte[] bytes = Files.readAllBytes(whole);
        for (int length = 4; length < bytes.length; length += 97) {
            Path file = Files.write(dir.resolve("potong.xlsx"), Arrays.copyOf(bytes, length));
            assertTrue(refusal(file).startsWith("exchange.file."), "cut at " + length);
        }
    }

    @Test
    void aWorkbookWithDamagedBytesIsReadOrRefusedButNeverBreaksTheProgram() throws IOException {
        Path whole = Workbooks.ofText(
                dir.resolve("utuh.xlsx"), List.of(List.of("KECAMATAN", "DESA", "NO TPS"), List.of("a", "b", "1")));
        byte[] bytes = Files.readAllBytes(whole);
        java.util.Random random = new java.util.Random(42);
        int refused = 0;
        for (int i = 0; i < 300; i++) {
            byte[] damaged = bytes.clone();
            for (int k = 0; k < 5; k++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Path file = Files.write(dir.resolve("rusak.xlsx"), damaged);
            try {
                rows(file);
            } catch (Problem expected) {
                refused++;
            }
        }
        assertTrue(refused > 0);
    }

    @ParameterizedTest
    @CsvSource({
        "'',exchange.file.empty",
        "'  \n\n ',exchange.file.empty",
        "SQLite format 3\0 abc,exchange.file.sqlite",
        "%PDF-1.7 abc,exchange.file.pdf",
        "GIF89a,exchange.file.image",
        "<!DOCTYPE html><html></html>,exchange.file.web-page",
        "<html><table><tr><td>KEC</td></tr></table></html>,exchange.file.web-page",
        "<?xml version='1.0'?><kml/>,exchange.file.no-features",
        "<?xml version='1.0'?><osm/>,exchange.file.foreign-xml",
        "{\"type\":1},exchange.file.no-features",
        "{\\rtf1 abc},exchange.file.foreign",
        "Rar! abc,exchange.file.archive",
        "abc\0\u0001\u0002def,exchange.file.foreign",
    })
    void whatIsNoListIsRefusedWithASentenceOfItsOwn(String content, String key) throws IOException {
        assertEquals(key, refusal(text(content)));
    }

    @ParameterizedTest
    @CsvSource({
        "EncryptedPackage,exchange.file.password",
        "Workbook,exchange.file.old-xls",
        "Lain,exchange.file.old-office"
    })
    void oldAndProtectedExcelFilesAreToldApart(String part, String key) throws IOException {
        byte[] bytes = new byte[4096];
        byte[] mark = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(mark, 0, bytes, 0, mark.length);
        byte[] name = part.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 1024, name.length);
        assertEquals(key, refusal(Files.write(dir.resolve("daftar.xlsx"), bytes)));
    }

    @Test
    void aZipThatIsNoWorkbookAndAnOdsAreRefusedEachInItsWay() throws IOException {
        assertEquals("exchange.file.zip", refusal(Workbooks.zip(dir.resolve("a.xlsx"), Map.of("a.txt", "x"))));
        assertEquals(
                "exchange.file.ods",
                refusal(Workbooks.zip(
                        dir.resolve("b.xlsx"), Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet"))));
    }

    @Test
    void aMissingFileAndAFolderAreRefused() {
        assertEquals("exchange.file.missing", refusal(dir.resolve("tidak-ada.csv")));
        assertEquals("exchange.file.missing", refusal(dir));
    }

    @Test
    void everyRefusalIsASentenceInBothLanguages() throws IOException {
        Problem problem = assertThrows(Problem.class, () -> rows(text("")));
        for (Language language : Language.values()) {
            String sentence = new Words(language).say(problem.phrase());
            assertFalse(sentence.startsWith("["), sentence);
            assertTrue(sentence.contains("daftar.csv"), sentence);
        }
    }

    /** A workbook of which one part is the same block again and again, after a beginning. */
    private Path bomb(String part, String begin, byte[] block, int times) throws IOException {
        Map<String, String> parts = Workbooks.parts("<row><c t=\"s\"><v>0</v></c></row>");
        parts.remove(part);
        Path file = dir.resolve("bom.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> other : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(other.getKey()));
                zip.write(other.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(begin.getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < times; i++) {
                zip.write(block);
            }
            zip.closeEntry();
        }
        return file;
    }

    private Path text(String content) throws IOException {
        return Files.writeString(dir.resolve("daftar.csv"), content);
    }

    private static List<List<String>> rows(Path file) {
        Table table = new TableReader().open(file);
        List<List<String>> rows = new ArrayList<>();
        table.read(table.sheets().get(0), row -> {
            if (rows.size() < 100) {
                rows.add(row.cells());
            }
            return true;
        });
        return rows;
    }

    private static String refusal(Path file) {
        return assertThrows(Problem.class, () -> rows(file)).phrase().key();
    }
}
