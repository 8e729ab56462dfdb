package id.petapam.map;

/**
 * How a text looks. The family is always Noto Sans.
 *
 * @param size font size in drawing units
 * @param argb colour of the letters
 * @param haloArgb colour of the rim around the letters; fully transparent for none
 * @param haloWidth how far the rim reaches out, drawing units
 */
public record TextStyle(Face face, double size, int argb, int haloArgb, double haloWidth) {

    /** The bundled faces. */
    public enum Face {
        REGULAR,
        MEDIUM,
        SEMI_BOLD,
        BOLD,
        ITALIC
    }

    /** Without a rim. */
    public static TextStyle plain(Face face, double size, int argb) {
        return new TextStyle(face, size, argb, 0, 0);
    }

    public TextStyle withHalo(int halo, double width) {
        return new TextStyle(face, size, argb, halo, width);
    }

    public TextStyle withSize(double newSize) {
        return new TextStyle(face, newSize, argb, haloArgb, haloWidth);
    }

    public boolean hasHalo() {
        return haloArgb >>> 24 != 0 && haloWidth > 0;
    }

    /** Height of a capital letter, what looks like the height of a name. */
    public double capHeight() {
        return size * 0.714;
    }

    /** Distance from one base line to the next. */
    public double lineHeight() {
        return size * 1.15;
    }
}
