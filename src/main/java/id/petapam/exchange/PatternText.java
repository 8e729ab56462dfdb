package id.petapam.exchange;

import id.petapam.model.GuardPattern;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a pattern as it is announced: "2-8-16", "2:8:16". The order of the three numbers differs between sources
 * (domain 0.1), so it must be asked; the result is three named numbers, never a string.
 */
public final class PatternText {

    /** Which number comes when. */
    public enum Order {
        /** 2 Polri, 8 TPS, 16 Linmas: usual since 2023, the default to ask with. */
        POLICE_STATIONS_LINMAS,
        /** 2 Polri, 16 Linmas, 8 TPS. */
        POLICE_LINMAS_STATIONS
    }

    private static final Pattern THREE = Pattern.compile("(\\d{1,3})\\s*[-:/.]\\s*(\\d{1,3})\\s*[-:/.]\\s*(\\d{1,4})");

    private PatternText() {}

    /**
     * The pattern in the given order; empty where the text is not three numbers, is out of range, or its Linmas do not
     * divide evenly among the stations.
     */
    public static Optional<GuardPattern> parse(String text, Order order) {
        Matcher three = THREE.matcher(text.strip());
        if (!three.matches()) {
            return Optional.empty();
        }
        boolean linmasLast = order == Order.POLICE_STATIONS_LINMAS;
        int police = Integer.parseInt(three.group(1));
        int stations = Integer.parseInt(three.group(linmasLast ? 2 : 3));
        int linmas = Integer.parseInt(three.group(linmasLast ? 3 : 2));
        boolean sensible = police <= 99 && stations >= 1 && stations <= 99 && linmas % stations == 0;
        return sensible && linmas / stations <= 99
                ? Optional.of(new GuardPattern(police, stations, linmas / stations))
                : Optional.empty();
    }
}
