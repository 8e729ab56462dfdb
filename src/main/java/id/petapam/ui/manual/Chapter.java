package id.petapam.ui.manual;

import java.nio.file.Path;
import java.util.Locale;
import org.commonmark.node.Node;

/**
 * A chapter of the manual.
 *
 * @param file where it was read; pictures are named against its folder
 * @param title its first heading
 * @param text as written, for the search
 */
record Chapter(Path file, String title, String text, Node document) {

    /** Whether all of these words, in lower case, occur. */
    boolean mentions(Iterable<String> words) {
        String all = text.toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
