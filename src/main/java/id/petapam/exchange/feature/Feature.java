package id.petapam.exchange.feature;

import java.util.Map;

/**
 * One thing of a file of places.
 *
 * @param number in the order of the file, from 1
 * @param properties what the file says about it, in its order; names of folders and the like stand in {@link Labels}
 * @param labels what the format itself has a place for
 */
public record Feature(int number, Map<String, String> properties, Labels labels, Shape shape) {

    /**
     * What formats have own places for; each may be empty.
     *
     * @param folder folders or layers it lies in, the widest first, parted by " / "
     */
    public record Labels(String name, String description, String folder, String symbol) {

        public static final Labels NONE = new Labels("", "", "", "");
    }
}
