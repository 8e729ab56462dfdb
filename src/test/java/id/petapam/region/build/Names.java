package id.petapam.region.build;

import java.util.List;
import java.util.Map;

/** What officers call the kabupaten and kota of South Sumatra, and where their seats are. */
final class Names {

    /** @param capital as GeoNames spells it; {@code shown} as the map writes it */
    record Regency(String code, String shortName, List<String> others, String police, String capital, String shown) {}

    private static final Map<String, String> SHOWN = Map.of(
            "Muara Dua",
            "Muaradua",
            "Muararupit",
            "Muara Rupit",
            "Lubuklinggau",
            "Lubuk Linggau",
            "Kayu Agung",
            "Kayuagung");

    private static final List<Regency> REGENCIES = List.of(
            regency("16.01", "OKU", List.of("Ogan Komering Ulu"), "Polres OKU", "Baturaja"),
            regency("16.02", "OKI", List.of("Ogan Komering Ilir"), "Polres OKI", "Kayu Agung"),
            regency("16.03", "Muara Enim", List.of(), "Polres Muara Enim", "Muara Enim"),
            regency("16.04", "Lahat", List.of(), "Polres Lahat", "Lahat"),
            regency("16.05", "Musi Rawas", List.of("Mura"), "Polres Musi Rawas", "Muara Beliti"),
            regency("16.06", "Musi Banyuasin", List.of("Muba"), "Polres Musi Banyuasin", "Sekayu"),
            regency("16.07", "Banyuasin", List.of(), "Polres Banyuasin", "Pangkalan Balai"),
            regency("16.08", "OKU Timur", List.of("Ogan Komering Ulu Timur", "OKUT"), "Polres OKU Timur", "Martapura"),
            regency(
                    "16.09",
                    "OKU Selatan",
                    List.of("Ogan Komering Ulu Selatan", "OKUS"),
                    "Polres OKU Selatan",
                    "Muara Dua"),
            regency("16.10", "Ogan Ilir", List.of("OI"), "Polres Ogan Ilir", "Indralaya"),
            regency("16.11", "Empat Lawang", List.of("4 Lawang"), "Polres Empat Lawang", "Tebing Tinggi"),
            regency("16.12", "PALI", List.of("Penukal Abab Lematang Ilir"), "Polres PALI", "Talang Ubi"),
            regency("16.13", "Musi Rawas Utara", List.of("Muratara"), "Polres Musi Rawas Utara", "Muararupit"),
            regency("16.71", "Palembang", List.of(), "Polrestabes Palembang", "Palembang"),
            regency("16.72", "Pagar Alam", List.of("Pagaralam"), "Polres Pagar Alam", "Pagar Alam"),
            regency("16.73", "Lubuk Linggau", List.of("Lubuklinggau"), "Polres Lubuk Linggau", "Lubuklinggau"),
            regency("16.74", "Prabumulih", List.of(), "Polres Prabumulih", "Prabumulih"));

    private Names() {}

    static List<Regency> regencies() {
        return REGENCIES;
    }

    static Regency regency(String code) {
        return REGENCIES.stream().filter(r -> r.code().equals(code)).findFirst().orElseThrow();
    }

    private static Regency regency(String code, String name, List<String> others, String police, String capital) {
        return new Regency(code, name, others, police, capital, SHOWN.getOrDefault(capital, capital));
    }
}
