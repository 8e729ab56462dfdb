package id.petapam.exchange.feature;

import java.util.Locale;
import java.util.Optional;

/**
 * Understands a reference system that is described instead of numbered: degrees or UTM on WGS84, DGN95 or SRGI2013,
 * which agree within a few metres, and web Mercator. Everything else is not guessed at: the older Indonesian systems
 * (Batavia, Indonesian 1974) lie hundreds of metres off.
 */
final class CrsWords {

    private static final double DEGREE = Math.PI / 180;

    private CrsWords() {}

    static Optional<Crs> crs(Wkt.Node system) {
        boolean isPlain = isOneOf(system, "GEOGCS", "GEOGCRS", "GEODCRS", "GEODETICCRS", "GEOGRAPHICCRS");
        if (isPlain) {
            return isKnownDatum(system) && isDegrees(system) ? Optional.of(Crs.DEGREES) : Optional.empty();
        }
        if (isOneOf(system, "COMPOUNDCRS", "COMPD_CS", "BOUNDCRS")) {
            return system.children().stream().flatMap(c -> crs(c).stream()).findFirst();
        }
        boolean isProjected = isOneOf(system, "PROJCS", "PROJCRS", "PROJECTEDCRS");
        Optional<Wkt.Node> base =
                system.child("GEOGCS", "BASEGEOGCRS", "BASEGEODCRS").filter(CrsWords::isKnownDatum);
        return isProjected && base.isPresent() ? projected(system) : Optional.empty();
    }

    private static boolean isOneOf(Wkt.Node node, String... keywords) {
        return java.util.List.of(keywords).contains(node.keyword());
    }

    private static boolean isKnownDatum(Wkt.Node geographic) {
        String datum = plain(geographic.name())
                + " "
                + plain(geographic
                        .child("DATUM", "ENSEMBLE")
                        .map(Wkt.Node::name)
                        .orElse(""));
        boolean isKnown = datum.contains("WGS1984")
                || datum.contains("WGS84")
                || datum.contains("WORLDGEODETICSYSTEM1984")
                || datum.contains("DGN1995")
                || datum.contains("DGN95")
                || datum.contains("DATUMGEODESINASIONAL1995")
                || datum.contains("SRGI2013")
                || datum.contains("SISTEMREFERENSIGEOSPASIALINDONESIA2013");
        double meridian = geographic.child("PRIMEM").flatMap(p -> p.number(1)).orElse(0.0);
        return isKnown && meridian == 0;
    }

    private static boolean isDegrees(Wkt.Node geographic) {
        return geographic
                .find("UNIT", "ANGLEUNIT")
                .filter(unit -> !plain(unit.name()).contains("MET"))
                .flatMap(unit -> unit.number(1))
                .map(size -> Math.abs(size - DEGREE) < 1e-6)
                .orElse(true);
    }

    private static Optional<Crs> projected(Wkt.Node system) {
        Wkt.Node conversion = system.child("CONVERSION").orElse(system);
        String method = plain(
                conversion.child("PROJECTION", "METHOD").map(Wkt.Node::name).orElse(""));
        boolean isMercator = method.contains("MERCATORAUXILIARYSPHERE")
                || method.contains("POPULARVISUALISATION")
                || method.contains("MERCATOR1SP") && plain(system.name()).contains("PSEUDO");
        if (isMercator) {
            return Optional.of(Crs.mercator());
        }
        boolean isMetres = system.child("UNIT", "LENGTHUNIT")
                .flatMap(unit -> unit.number(1))
                .map(size -> size == 1)
                .orElse(true);
        double meridian = parameter(conversion, "CENTRALMERIDIAN", "LONGITUDEOFNATURALORIGIN");
        double north = parameter(conversion, "FALSENORTHING");
        boolean isUtm = method.equals("TRANSVERSEMERCATOR")
                && isMetres
                && parameter(conversion, "SCALEFACTOR", "SCALEFACTORATNATURALORIGIN") == 0.9996
                && parameter(conversion, "FALSEEASTING") == 500_000
                && parameter(conversion, "LATITUDEOFORIGIN", "LATITUDEOFNATURALORIGIN") == 0
                && (north == 0 || north == 10_000_000)
                && (meridian + 183) % 6 == 0
                && Math.abs(meridian) < 180;
        return isUtm ? Optional.of(Crs.utm((int) (meridian + 183) / 6, north > 0)) : Optional.empty();
    }

    private static double parameter(Wkt.Node conversion, String... names) {
        for (Wkt.Node child : conversion.children()) {
            if (child.keyword().equals("PARAMETER") && java.util.List.of(names).contains(plain(child.name()))) {
                return child.number(1).orElse(Double.NaN);
            }
        }
        return 0;
    }

    /** Letters and digits alone. */
    private static String plain(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
