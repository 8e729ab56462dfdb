package id.petapam.report.sheet;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import id.petapam.job.Progress;
import id.petapam.map.BaseMap;
import id.petapam.map.Underlay;
import id.petapam.region.BuiltInRegion;
import id.petapam.region.Region;
import id.petapam.region.detail.Detail;
import id.petapam.report.page.Block;
import id.petapam.report.page.Document;
import id.petapam.report.page.DocumentInfo;
import id.petapam.report.page.Paper;
import id.petapam.report.page.Running;
import id.petapam.report.page.Section;
import id.petapam.report.pdf.FontFiles;
import id.petapam.report.pdf.PdfWriter;
import id.petapam.text.Language;
import id.petapam.text.Words;
import id.petapam.tiles.DenseProvince;
import id.petapam.tiles.RegionBaseMap;
import id.petapam.tiles.RiverTown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Map sheets of a ground with fine layers. */
class FineSheetTest {

    @TempDir
    private Path folder;

    private static Path sheet(BaseMap base, String focus, Bounds area, Path file) {
        SheetContent content =
                new SheetContent(false, Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        MapSheet sheet = new MapSheet(base, focus, focus, area, content, new Words(Language.ID), Underlay.NONE);
        Section section = new Section(
                "peta",
                Paper.F4.portrait(),
                new Running("TERBATAS", "contoh", "{0}/{1}"),
                List.of(new Block.Figure(0, sheet)));
        DocumentInfo info = new DocumentInfo("contoh", "PetaPam", "id", "a1b2c3d4", LocalDate.of(2024, 2, 1));
        new PdfWriter(FontFiles.in(Path.of(""))).write(new Document(info, List.of(section)), file, Progress.NONE);
        return file;
    }

    @Test
    void aSheetWithThousandsOfStreetsIsSmallEnoughToSend() throws IOException {
        Region coarse = BuiltInRegion.read();
        Detail dense = DenseProvince.detail();
        BaseMap base = RegionBaseMap.of(new Region(coarse.header(), coarse.layers(), List.of(), dense));
        LatLon c = DenseProvince.city();
        Bounds area = new Bounds(c.lat() - 0.08, c.lon() - 0.055, c.lat() + 0.08, c.lon() + 0.055);
        int roads = 0;
        for (int i = 0; i < dense.roads().size(); i++) {
            roads += area.contains(dense.roads().at(dense.roads().start(i))) ? 1 : 0;
        }
        assertTrue(roads > 20_000, roads + " roads are too few to try it");
        long size = Files.size(sheet(base, "16.71", area, folder.resolve("dense.pdf")));
        assertTrue(size < 3_000_000, "a sheet with " + roads + " roads has " + size + " bytes");
    }

    @Test
    void roadsAndRiversAreNamedInLettersThatCanBeSearchedAndTheLegendExplainsTheSigns() throws IOException {
        LatLon sw = RiverTown.at(-5000, -5000);
        LatLon ne = RiverTown.at(5000, 5000);
        Path file = sheet(
                RegionBaseMap.of(RiverTown.region()),
                "99.01.01",
                new Bounds(sw.lat(), sw.lon(), ne.lat(), ne.lon()),
                folder.resolve("town.pdf"));
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            for (String word :
                    List.of("Kota Contoh", "Desa Hulu", "Jembatan", "Rawa", "Hanya musim kering", "Dermaga")) {
                assertTrue(text.contains(word), word + " is not on the sheet");
            }
        }
    }
}
