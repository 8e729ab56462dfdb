package id.petapam.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.job.Progress;
import id.petapam.model.Classification;
import id.petapam.model.DistrictCode;
import id.petapam.model.ForceKind;
import id.petapam.model.PersonalData;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Problem;
import id.petapam.model.StationGroup;
import id.petapam.report.page.Paper;
import id.petapam.report.pdf.PdfWriter;
import id.petapam.rules.need.DistrictNeed;
import id.petapam.text.Language;
import id.petapam.text.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportComposerTest {

    private static final Words ID = new Words(Language.ID);

    @TempDir
    private Path folder;

    @Test
    void everyStationAndEveryPersonStandsInTheAnnexOfItsKecamatan() throws IOException {
        Plan plan = SamplePlan.small();
        List<String> pages = written(SampleRequest.of(plan, Classification.RAHASIA));
        for (StationGroup group : plan.groups().values()) {
            List<Integer> numbers = group.stations().stream()
                    .map(id -> plan.stations().get(id).number())
                    .toList();
            String annex = annexOf(plan, group.district(), pages);
            assertTrue(annex.contains(NumberRanges.text(numbers, "s.d.")), "numbers of group " + group.id());
        }
        for (PollingStation station : plan.stations().values()) {
            String village =
                    plan.villages().get(station.village().orElseThrow()).name();
            String first = village.split(" ")[0];
            assertTrue(annexOf(plan, station.district().orElseThrow(), pages).contains(first), village);
        }
        String all = String.join("\n", pages);
        for (PersonalData person : plan.personal()) {
            assertTrue(all.contains(person.name()) && all.contains(person.serviceNumber()), person.name());
        }
        assertTrue(all.contains("(belum bernama)") && all.contains("BELUM DIPLOT"));
    }

    @Test
    void theRecapitulationSaysTheFiguresOfTheNeed() throws IOException {
        ReportRequest request = SampleRequest.of(SamplePlan.full(), Classification.RAHASIA);
        List<String> pages = written(request);
        String recap = pages.stream()
                .filter(page -> page.contains("REKAPITULASI"))
                .findFirst()
                .orElseThrow();
        for (DistrictNeed need : request.need().districts()) {
            String line = line(recap, need.name());
            assertTrue(line.contains(" " + need.counts().total() + " "), line);
            assertTrue(
                    line.contains(need.required().police().value() + " "
                            + need.assignedPolice().value()),
                    line);
        }
        String total = line(recap, "JUMLAH 2");
        assertTrue(
                total.contains(
                        "2.180 " + ID.value(request.need().districtsTotal().police()) + " "),
                total);
        assertTrue(total.contains(" " + ID.value(request.need().assignedPolice()) + " "), total);
        assertTrue(total.endsWith(ID.value(request.need().districtsTotal().linmas())), total);
        String units = line(recap, "Jumlah Polri");
        assertTrue(
                units.endsWith(ID.value(request.balance().headcount(ForceKind.POLRI)) + " "
                        + ID.value(request.balance().used(ForceKind.POLRI)) + " "
                        + ID.value(request.balance().left(ForceKind.POLRI))),
                units);
        String answer = ID.say("report.answer.short", request.need().balance().abs());
        assertTrue(pages.get(0).contains(answer), "the sentence on the lead page");
    }

    @Test
    void aRestrictedPaperHoldsNoNameNumberOrPhoneAnywhere() throws IOException {
        Plan plan = SamplePlan.small();
        ReportRequest asked = SampleRequest.of(plan, Classification.TERBATAS);
        ReportRequest request = asked.withPhones(true);
        Path file = folder.resolve("terbatas.pdf");
        new PdfWriter(SampleRequest.fonts()).write(new ReportComposer().compose(request), file, Progress.NONE);
        String all = String.join("\n", PdfText.pages(file)) + inside(file);
        assertTrue(all.contains("TERBATAS") && !all.contains("RAHASIA"));
        for (PersonalData person : plan.personal()) {
            assertFalse(all.contains(person.name()), person.key() + " by name");
            assertFalse(all.contains(person.serviceNumber()), person.key() + " by number");
            assertFalse(all.contains(person.phone()), person.key() + " by phone");
        }
        assertTrue(all.contains("2 personel") && all.contains("Polsek Martapura"), "who is there, by unit");
    }

    @Test
    void phonesAreShownOnlyWhenAskedFor() throws IOException {
        Plan plan = SamplePlan.small();
        ReportRequest without = SampleRequest.of(plan, Classification.RAHASIA);
        ReportRequest with = without.on(Paper.A4).withPhones(true);
        String phone = plan.personal().iterator().next().phone();
        assertFalse(String.join("", written(without)).contains(phone));
        assertTrue(String.join("", written(with)).contains(phone));
    }

    @Test
    void everyPageSaysWhichOfHowManyAndHowSecretItIs() throws IOException {
        List<String> pages = written(SampleRequest.of(SamplePlan.full(), Classification.RAHASIA));
        for (int i = 0; i < pages.size(); i++) {
            String page = pages.get(i);
            assertTrue(page.contains("halaman " + (i + 1) + " dari " + pages.size()), "page " + (i + 1));
            assertEquals(3, page.split("RAHASIA", -1).length, "label above and below on page " + (i + 1));
            assertTrue(page.contains("versi a1b2c3d4"), "version on page " + (i + 1));
            if (page.contains("s.d.") && !page.contains("REKAPITULASI") && !page.contains("LOKASI")) {
                assertTrue(page.contains("DESA / KEL"), "the table's header on page " + (i + 1));
            }
        }
    }

    @Test
    void everyKecamatanHasAMapWithScaleGridAndSource() throws IOException {
        Plan plan = ExamplePlan.make();
        List<String> pages =
                written(SampleRequest.of(plan, Classification.TERBATAS).withParts(Set.of(PaperPart.MAPS)));
        List<String> maps =
                pages.stream().filter(page -> page.contains("Skala 1 :")).toList();
        assertEquals(1 + plan.districts().size(), maps.size());
        for (String map : maps) {
            assertTrue(map.contains("Grid UTM zona 48S") && map.contains("batas indikatif"), map);
            assertTrue(map.contains("GSHHG") && map.contains("a1b2c3d4"), map);
        }
        String all = String.join("\n", maps);
        plan.districts()
                .values()
                .forEach(district -> assertTrue(
                        all.contains("KECAMATAN " + district.name().toUpperCase(Locale.ROOT)), district.name()));
    }

    @Test
    void nothingIsSmallerThanSevenPoints() throws IOException {
        Path file = folder.resolve("sizes.pdf");
        ReportRequest request = SampleRequest.of(ExamplePlan.make(), Classification.RAHASIA)
                .only(Optional.of(new DistrictCode("16.08.01")));
        new PdfWriter(SampleRequest.fonts()).write(new ReportComposer().compose(request), file, Progress.NONE);
        assertTrue(PdfText.smallestLetter(file) >= 6.99, PdfText.smallestLetter(file) + " pt");
    }

    @Test
    void theSamePlanGivesTheSameBytes() throws IOException {
        Path first = folder.resolve("1.pdf");
        Path second = folder.resolve("2.pdf");
        for (Path file : List.of(first, second)) {
            ReportRequest request = SampleRequest.of(SamplePlan.small(), Classification.RAHASIA);
            new PdfWriter(SampleRequest.fonts()).write(new ReportComposer().compose(request), file, Progress.NONE);
        }
        assertEquals(-1, Files.mismatch(first, second));
    }

    @Test
    void onlyTheAskedKecamatanIsPrinted() throws IOException {
        Plan plan = SamplePlan.small();
        ReportRequest all = SampleRequest.of(plan, Classification.RAHASIA);
        ReportRequest one = all.only(Optional.of(new DistrictCode("16.08.02")));
        String text = String.join("\n", written(one));
        assertTrue(text.contains("KECAMATAN BUNGA MAYANG"));
        assertFalse(text.contains("KECAMATAN MARTAPURA"));
        ReportRequest wrong = all.only(Optional.of(new DistrictCode("16.08.99")));
        assertThrows(Problem.class, () -> new ReportComposer().compose(wrong));
    }

    @Test
    void aPlanWithoutStationsGivesASensiblePaper() throws IOException {
        List<String> pages = written(SampleRequest.of(SamplePlan.withoutStations(), Classification.RAHASIA));
        assertTrue(pages.get(0).contains("BELUM ADA TPS"));
        assertTrue(pages.size() >= 2 && pages.size() <= 4, pages.size() + " pages");
        assertThrows(Problem.class, () -> new ReportComposer().compose(SampleRequest.bare(Plan.empty())));
    }

    @Test
    void deletedPersonalValuesLeaveOpenPlaces() throws IOException {
        String text = String.join(
                "\n", written(SampleRequest.of(SamplePlan.small().withoutPersonal(), Classification.RAHASIA)));
        assertFalse(text.contains("CONTOH 0"));
        assertTrue(text.contains("(belum bernama)"));
    }

    private List<String> written(ReportRequest request) throws IOException {
        Path file = folder.resolve("paper.pdf");
        new PdfWriter(SampleRequest.fonts()).write(new ReportComposer().compose(request), file, Progress.NONE);
        return PdfText.pages(file);
    }

    /** Everything of the file that text could hide in: properties, bookmarks, every stream uncompressed. */
    private static String inside(Path file) throws IOException {
        StringBuilder all = new StringBuilder();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            pdf.getDocumentInformation().getCOSObject().entrySet().forEach(all::append);
            for (var key : pdf.getDocument().getXrefTable().keySet()) {
                var object = pdf.getDocument().getObjectFromPool(key).getObject();
                all.append(object);
                if (object instanceof org.apache.pdfbox.cos.COSStream stream) {
                    try (var in = stream.createInputStream()) {
                        all.append(new String(IOUtils.toByteArray(in), StandardCharsets.ISO_8859_1));
                    }
                }
            }
        }
        all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
        return all.toString();
    }

    private static String annexOf(Plan plan, DistrictCode code, List<String> pages) {
        String title = "KECAMATAN " + plan.districts().get(code).name().toUpperCase(Locale.ROOT);
        StringBuilder text = new StringBuilder();
        boolean in = false;
        for (String page : pages) {
            if (page.contains("LAMPIRAN DAFTAR") || page.contains("PLOTING LOKASI") || page.contains("PETA PLOTING")) {
                in = page.contains(title);
            }
            if (in) {
                text.append(page);
            }
        }
        return text.toString();
    }

    private static String line(String page, String part) {
        return page.lines()
                .filter(line -> line.contains(part))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line with " + part + " in\n" + page))
                .strip();
    }
}
