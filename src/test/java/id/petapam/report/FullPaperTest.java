package id.petapam.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.job.Progress;
import id.petapam.model.AccessLevel;
import id.petapam.model.Classification;
import id.petapam.model.DistrictCode;
import id.petapam.model.PersonalData;
import id.petapam.model.Plan;
import id.petapam.model.Problem;
import id.petapam.report.page.PageSize;
import id.petapam.report.page.Paper;
import id.petapam.report.pdf.PdfWriter;
import id.petapam.text.Language;
import id.petapam.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole set of papers of the worked example, read back. */
class FullPaperTest {

    private static final Plan EXAMPLE = ExamplePlan.make();
    private static final ReportRequest ALL = SampleRequest.studied(EXAMPLE, Classification.RAHASIA);
    private static final Optional<DistrictCode> CEMPAKA = Optional.of(new DistrictCode("16.08.04"));

    @TempDir
    private Path folder;

    @Test
    void theListOfHardStationsSaysWhyHowLongAndWhenToLeave() throws IOException {
        ReportRequest request = ALL.withParts(Set.of(PaperPart.ACCESS));
        List<String> pages = written(request);
        String all = String.join("\n", pages);
        long hard = request.access().values().stream()
                .filter(one -> one.level().isAtLeast(AccessLevel.SULIT))
                .count();
        assertTrue(hard > 0, "the example has stations that are hard to reach");
        assertTrue(all.contains("KECAMATAN CEMPAKA: 0 sangat sulit, 15 sulit, dari 87 TPS"), all);
        int listed = 0;
        Matcher total = Pattern.compile("JUMLAH (\\d+) TPS").matcher(all);
        while (total.find()) {
            listed += Integer.parseInt(total.group(1));
        }
        assertEquals(hard, listed, "each of them is in the list once");
        String kuripan = all.lines()
                .filter(line -> line.contains("Kuripan") && line.contains("01, 02"))
                .findFirst()
                .orElseThrow();
        assertTrue(
                kuripan.contains("Penyeberangan sungai (indikasi): Komering di antara TPS dan Polsek Cempaka"),
                kuripan);
        assertTrue(kuripan.contains("Darat") && kuripan.contains("± 140") && kuripan.endsWith("H-2"), kuripan);
        assertTrue(all.contains("tidak diketahui") && all.contains("[1] garis sungai bawaan"), "doubt and sources");
        for (String page : pages.subList(1, pages.size())) {
            assertTrue(page.contains("BUKTI"), "the header is on each page: " + page);
        }
    }

    @Test
    void theSummaryCountsEveryStationOnce() throws IOException {
        String page = written(ALL.withParts(Set.of(PaperPart.ACCESS))).get(0);
        String total = page.lines()
                .filter(line -> line.startsWith("JUMLAH 2.180"))
                .findFirst()
                .orElseThrow();
        long indicated = ALL.access().values().stream()
                .filter(one -> one.level().isAtLeast(AccessLevel.SULIT))
                .count();
        assertTrue(total.startsWith("JUMLAH 2.180 – " + indicated + " " + indicated + " 2.180"), total);
    }

    @Test
    void theRemarksOfTheAnnexSayTheWayAndTheDay() throws IOException {
        String annex = String.join("\n", written(ALL.only(CEMPAKA).withParts(Set.of(PaperPart.ANNEX))));
        assertTrue(annex.lines().anyMatch(line -> line.endsWith("Darat, H-2")), annex);
        assertTrue(annex.contains("KET: moda akses dan hari berangkat paling lambat"), annex);
        assertTrue(annex.contains("belum semua titik"), "enough people is not the same as people everywhere");
    }

    @Test
    void openFindingsStandByRuleWithSeverityAndPlace() throws IOException {
        String all = String.join("\n", written(ALL.withParts(Set.of(PaperPart.FINDINGS))));
        int open = ALL.findings().orElseThrow().size();
        assertTrue(all.contains("JUMLAH " + ALL.words().number(open)), all);
        assertTrue(all.contains("KRITIS R-11 TPS belum terplot"), all);
        assertTrue(all.contains("PERINGATAN · R-05 Sistem berpasangan · 1 temuan"), all);
        assertTrue(all.contains("Kelompok 05 Hanya 1 Polri"), "the place stands before the finding");
        String one = String.join("\n", written(ALL.only(CEMPAKA).withParts(Set.of(PaperPart.FINDINGS))));
        assertTrue(one.contains("Cempaka") && !one.contains("Martapura"), "only of the kecamatan that is asked for");
    }

    @Test
    void thePadalSheetSaysWhoWhereAndHowToGetThere() throws IOException {
        String sheet = String.join("\n", written(ALL.only(CEMPAKA).withParts(Set.of(PaperPart.PADAL))));
        assertTrue(sheet.contains("LEMBAR PADAL KECAMATAN CEMPAKA"), sheet);
        assertTrue(sheet.contains("Polsek Polsek Cempaka") && sheet.contains("PPK"), "whom to call");
        assertTrue(sheet.contains("0 TPS sangat sulit, 15 TPS sulit"), sheet);
        assertTrue(sheet.contains("H-2: 87 TPS"), sheet);
        assertTrue(sheet.contains("Darat, ± 173 menit dari Polres") && sheet.contains("berangkat H-2"), sheet);
        assertTrue(sheet.contains("Skala 1 :") && sheet.contains("batas indikatif"), "its map");
        assertTrue(sheet.contains("Letak di kabupaten"), "where the kecamatan lies");
    }

    @Test
    void noPartOfARestrictedPaperHoldsAName() throws IOException {
        Plan plan = SamplePlan.small();
        ReportRequest secret =
                SampleRequest.studied(plan, Classification.RAHASIA).withPhones(true);
        String full = String.join("\n", written(secret.withParts(Set.of(PaperPart.PADAL))));
        String restricted = String.join("\n", written(secret.as(Classification.TERBATAS)));
        assertTrue(restricted.contains("LEMBAR PADAL") && restricted.contains("TEMUAN YANG MASIH TERBUKA"));
        int named = 0;
        for (PersonalData person : plan.personal()) {
            named += full.contains(person.name()) && full.contains(person.phone()) ? 1 : 0;
            assertFalse(restricted.contains(person.name()), person.key() + " by name");
            assertFalse(restricted.contains(person.serviceNumber()), person.key() + " by number");
            assertFalse(restricted.contains(person.phone()), person.key() + " by phone");
        }
        assertTrue(named > 0, "the Padal sheet of a secret paper has names and phones");
    }

    @Test
    void everyPageOfEveryPartHasVersionDateAndItsNumber() throws IOException {
        List<String> pages = written(ALL);
        for (int i = 0; i < pages.size(); i++) {
            assertTrue(pages.get(i).contains("versi a1b2c3d4 · 1 Februari 2024"), "page " + (i + 1));
            assertTrue(pages.get(i).contains("halaman " + (i + 1) + " dari " + pages.size()), "page " + (i + 1));
        }
        String all = String.join("\n", pages);
        int at = -1;
        for (String title : List.of(
                "DAFTAR PLOTING PERSONEL",
                "REKAPITULASI",
                "LAMPIRAN DAFTAR",
                "PETA PLOTING",
                "LEMBAR PADAL",
                "DAFTAR TPS SULIT",
                "TEMUAN YANG")) {
            assertTrue(all.indexOf(title) > at, title + " comes after the part before it");
            at = all.indexOf(title);
        }
    }

    @Test
    void onlyTheChosenPartsArePrinted() throws IOException {
        List<String> pages = written(ALL.withParts(Set.of(PaperPart.RECAP)));
        assertTrue(pages.size() <= 2 && pages.get(0).contains("REKAPITULASI"));
        ReportRequest unknown =
                SampleRequest.of(EXAMPLE, Classification.RAHASIA).withParts(Set.of(PaperPart.ACCESS));
        assertThrows(Problem.class, () -> new ReportComposer().compose(unknown), "nobody looked at the ways");
    }

    @Test
    void mapsStandOnTheAskedPaperAndAllTextFitsTheSame() throws IOException {
        for (Paper paper : Paper.values()) {
            Path file = write(ALL.only(CEMPAKA).on(paper));
            try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                boolean maps = false;
                for (PDPage page : pdf.getPages()) {
                    maps |= isOn(paper.portrait(), page) || isOn(paper.landscape(), page);
                    assertTrue(
                            isOn(paper.portrait(), page)
                                    || isOn(paper.landscape(), page)
                                    || isOn(paper.forText().portrait(), page)
                                    || isOn(paper.forText().landscape(), page),
                            page.getMediaBox() + " on " + paper);
                }
                assertTrue(maps, paper.name());
            }
            assertTrue(PdfText.smallestLetter(file) >= 6.99, "no letter is smaller than 7 pt on " + paper);
        }
    }

    @Test
    void theSamePlanGivesTheSameBytesInBothLanguages() throws IOException {
        for (Language language : Language.values()) {
            ReportRequest request = ALL.only(CEMPAKA).in(new Words(language));
            Path first = Files.move(write(request), folder.resolve(language + "1.pdf"));
            assertEquals(-1, Files.mismatch(first, write(request)), language.name());
            String text = String.join("\n", PdfText.pages(first));
            assertFalse(text.contains("[report.") || text.contains("[rule.") || text.contains("[access."), "a key");
        }
    }

    private static boolean isOn(PageSize size, PDPage page) {
        double mm = 72 / 25.4;
        return Math.abs(page.getMediaBox().getWidth() - size.width() * mm) < 0.5
                && Math.abs(page.getMediaBox().getHeight() - size.height() * mm) < 0.5;
    }

    private List<String> written(ReportRequest request) throws IOException {
        return PdfText.pages(write(request));
    }

    private Path write(ReportRequest request) {
        Path file = folder.resolve("paper.pdf");
        new PdfWriter(SampleRequest.fonts()).write(new ReportComposer().compose(request), file, Progress.NONE);
        return file;
    }
}
