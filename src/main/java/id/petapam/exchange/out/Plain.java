package id.petapam.exchange.out;

/** Text without the characters that XML and spreadsheets forbid. */
final class Plain {

    private Plain() {}

    static String text(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\t' || c == '\n' || c >= ' ' && c != 0xFFFE && c != 0xFFFF)
                .filter(c -> c < 0xD800 || c > 0xDFFF)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
