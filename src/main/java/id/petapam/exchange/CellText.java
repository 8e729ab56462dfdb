package id.petapam.exchange;

import java.util.regex.Pattern;

/** Text in cells that no spreadsheet program may take for a formula, and numbers that stay numbers. */
public final class CellText {

    /** Up to 15 digits, no leading zero: what a spreadsheet holds exactly. "001", NIP and phones stay text. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,8})(\\.\\d{1,9})?");

    private static final String STARTERS = "=+-@\t\r";

    private CellText() {}

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** Puts an apostrophe before text that begins like a formula. */
    public static String quoted(String text) {
        return startsLikeFormula(text, 0) ? "'" + text : text;
    }

    /** Takes away the apostrophe that {@link #quoted} put there. */
    static String unquoted(String text) {
        return text.startsWith("'") && startsLikeFormula(text, 1) ? text.substring(1) : text;
    }

    private static boolean startsLikeFormula(String text, int at) {
        return text.length() > at && STARTERS.indexOf(text.charAt(at)) >= 0;
    }
}
