package id.petapam.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GeoJSON, KML, KMZ and GPX are lists: one row for each thing, its place before all other columns. */
@Timeout(60)
class FeatureTableTest {

    @TempDir
    Path dir;

    private Path file(String content) throws IOException {
        return Files.writeString(dir.resolve("apa-saja.txt"), content);
    }

    private static List<TableRow> rows(Path file) {
        List<TableRow> rows = new ArrayList<>();
        new TableReader().open(file).read("", rows::add);
        return rows;
    }

    private static String cell(Path file, int row, String header) {
        List<TableRow> rows = rows(file);
        return rows.get(row).cell(rows.get(0).cells().indexOf(header));
    }

    private String refusal(String content) throws IOException {
        Path file = file(content);
        return assertThrows(Problem.class, () -> rows(file)).phrase().key();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"nama\":\"A\"},"
                        + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[104.5,-4.25]}}]}",
                "\uFEFF {\"features\":[{\"geometry\":{\"coordinates\":[104.5,-4.25,12.0],\"type\":\"Point\"},"
                        + "\"properties\":{\"nama\":\"A\"}}],\"type\":\"FeatureCollection\"}",
                "{\"type\":\"Feature\",\"geometry\":{\"type\":\"MultiPoint\",\"coordinates\":[[104.5,-4.25]]},"
                        + "\"properties\":{\"nama\":\"A\"}}",
                "[ {\"type\":\"Feature\",\"geometry\":{\"type\":\"GeometryCollection\",\"geometries\":["
                        + "{\"type\":\"Point\",\"coordinates\":[\"104.5\",\"-4.25\"]}]},\"properties\":{\"nama\":\"A\"}} ]",
                "{\"type\":\"Feature\",\"properties\":{\"nama\":\"A\",\"dalam\":{\"x\":[1]}},"
                        + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[104.5,-4.25]}}\n{\"type\":\"Feature\","
                        + "\"properties\":{\"nama\":\"B\"},\"geometry\":null}",
            })
    void geoJsonIsReadAsItIsFoundInTheWild(String content) throws IOException {
        Path file = file(content);
        assertEquals("A", cell(file, 1, "nama"));
        assertEquals("-4.25", cell(file, 1, "lat"));
        assertEquals("104.5", cell(file, 1, "lon"));
        assertEquals("POINT", cell(file, 1, "geometry"));
        assertEquals(TableFormat.GEOJSON, new TableReader().open(file).format());
    }

    @Test
    void aBareGeometryIsOneRowAndALineHasNoPlace() throws IOException {
        assertEquals("-4.25", cell(file("{\"type\":\"Point\",\"coordinates\":[104.5,-4.25]}"), 1, "lat"));
        Path line = file("{\"type\":\"LineString\",\"coordinates\":[[104.5,-4.25],[104.6,-4.2]]}");
        assertEquals("", cell(line, 1, "lat"));
        assertEquals("LINE", cell(line, 1, "geometry"));
    }

    @Test
    void theMiddleOfABuildingIsItsPlaceButAKecamatanHasNone() throws IOException {
        String square = "{\"type\":\"Polygon\",\"coordinates\":[[[104.5,-4.25],[%s,-4.25],[%s,-4.251],[104.5,-4.25]]]}";
        assertEquals("104.5005", cell(file(square.formatted("104.501", "104.501")), 1, "lon"));
        assertEquals("", cell(file(square.formatted("104.7", "104.7")), 1, "lon"));
    }

    @Test
    void coordinatesInMetresAreTurnedIntoDegreesWhereTheFileSaysWhichTheyAre() throws IOException {
        Path file = file("{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":"
                + "\"urn:ogc:def:crs:EPSG::32748\"}},\"features\":[{\"type\":\"Feature\",\"properties\":{},"
                + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[441250,9525120]}}]}");
        assertTrue(cell(file, 1, "lat").startsWith("-4.29"), cell(file, 1, "lat"));
        assertTrue(cell(file, 1, "lon").startsWith("104.47"), cell(file, 1, "lon"));
        assertEquals(
                "exchange.file.unknown-crs",
                refusal("{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":"
                        + "\"EPSG:2154\"}},\"features\":[{\"type\":\"Feature\",\"properties\":{}}]}"));
    }

    @Test
    void kmlGivesFoldersDataAndTheTableThatProgramsWriteIntoDescriptions() throws IOException {
        Path file = file(
                """
                <?xml version="1.0"?>
                <kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Dok</name><Folder><name>Dermaga</name>
                <Placemark><name>Satu</name><description>Teks &lt;b&gt;tebal&lt;/b&gt;</description>
                <ExtendedData><Data name="jenis"><value>dermaga</value></Data></ExtendedData>
                <Point><coordinates> 104.5,-4.25,0 </coordinates></Point></Placemark>
                <Placemark><name>Dua</name><description><![CDATA[<html><table><tr><td>Dua</td></tr><tr><td><table>
                <tr><td>Nama</td><td>Tambatan &amp; kios</td></tr></table></td></tr></table></html>]]></description>
                <MultiGeometry><Point><coordinates>104.6,-4.2</coordinates></Point></MultiGeometry></Placemark>
                <Placemark><name>Jalur</name><LineString><coordinates>104,-4 105,-4</coordinates></LineString></Placemark>
                </Folder></Document></kml>
                """);
        assertEquals("Satu", cell(file, 1, "name"));
        assertEquals("dermaga", cell(file, 1, "jenis"));
        assertEquals("Dok / Dermaga", cell(file, 1, "folder"));
        assertEquals("Teks tebal", cell(file, 1, "description"));
        assertEquals("Tambatan & kios", cell(file, 2, "Nama"));
        assertEquals("-4.2", cell(file, 2, "lat"));
        assertEquals("LINE", cell(file, 3, "geometry"));
    }

    @Test
    void aKmzIsItsKmlAndNothingElse() throws IOException {
        Path kmz = dir.resolve("titik.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(kmz))) {
            zip.putNextEntry(new ZipEntry("files/lain.kml"));
            zip.write("<kml/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("doc.kml"));
            zip.write("<kml><Placemark><name>A</name><Point><coordinates>104,-4</coordinates></Point></Placemark></kml>"
                    .getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(TableFormat.KMZ, new TableReader().open(kmz).format());
        assertEquals("A", cell(kmz, 1, "name"));
    }

    @Test
    void gpxGivesWaypointsAndOneLineForEachTrack() throws IOException {
        Path file = file("<gpx version='1.1'><metadata><name>Judul</name></metadata>"
                + "<wpt lat='-4.25' lon='104.5'><ele>12</ele><name>Dermaga Sungsang</name><sym>Anchor</sym></wpt>"
                + "<trk><name>Jejak</name><trkseg><trkpt lat='-4' lon='104'/></trkseg></trk></gpx>");
        assertEquals(3, rows(file).size());
        assertEquals("Dermaga Sungsang", cell(file, 1, "name"));
        assertEquals("Anchor", cell(file, 1, "symbol"));
        assertEquals("LINE", cell(file, 2, "geometry"));
    }
}
