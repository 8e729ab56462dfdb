package id.petapam.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Codes of areas as tables spoil them. A column of numbers makes 16.1 of 16.10, 1608.000 of 1608 and 16.0801 of 16.08.01;
 * others write 1.60801e+006 or put blanks between the parts.
 */
final class AreaCodes {

    private static final Pattern CODE = Pattern.compile("\\d{2}\\.?\\d{2}(?:\\.?\\d{2}(?:\\.?\\d{4})?)?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(?:\\.\\d{1,20})?(?:[eE][+]?0{0,2}\\d{1,2})?");

    private AreaCodes() {}

    /**
     * What a cell means: of the ways to read it the first that is known, else the first that looks like a code.
     *
     * @param known whether there is an area of this code, with dots
     */
    static Optional<String> of(String cell, Predicate<String> known) {
        String plain = cell.replaceAll("[\\s\\u00a0]", "");
        if (plain.isEmpty() || plain.length() > 40) {
            return Optional.empty();
        }
        Set<String> readings = new LinkedHashSet<>();
        readings.add(plain);
        readings.add(plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain);
        if (NUMBER.matcher(plain).matches()) {
            BigDecimal number = new BigDecimal(plain);
            // Two decimals are a kabupaten, four a kecamatan, eight a village; the last zeros of each may be lost, and
            // a computer's 16.0799999999 is 16.08.
            for (int decimals : new int[] {0, 2, 4, 8}) {
                BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_EVEN);
                boolean isSame = rounded.subtract(number).abs().doubleValue() < (decimals == 8 ? 1e-9 : 1e-7);
                if (isSame) {
                    readings.add(rounded.toPlainString());
                }
            }
        }
        List<String> codes =
                readings.stream().filter(r -> CODE.matcher(r).matches()).toList();
        return codes.stream()
                .filter(code -> known.test(dotted(code)))
                .findFirst()
                .or(() -> codes.stream().findFirst());
    }

    /** 1608 and 16.08 alike as 16.08; what is none stays as it is. */
    static String dotted(String code) {
        String digits = code.replace(".", "");
        StringBuilder dotted = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            dotted.append(i > 0 && i % 2 == 0 && i <= 6 ? "." : "").append(digits.charAt(i));
        }
        return dotted.toString();
    }
}
