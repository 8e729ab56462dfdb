package id.petapam.cli;

import id.petapam.text.Words;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

/**
 * Gives the help texts of the commands to the argument parser, out of our bundles: its {@code petapam.new.usage.header}
 * is our {@code cli.help.new.usage.header}.
 */
final class HelpWords extends ResourceBundle {

    private static final String AREA = "cli.help.";
    private static final String PROGRAM = "petapam.";

    private final Words words;

    HelpWords(Words words) {
        this.words = words;
    }

    @Override
    protected Object handleGetObject(String key) {
        String own = key.startsWith(PROGRAM) ? key.substring(PROGRAM.length()) : key;
        return words.find(AREA + own).orElse(null);
    }

    @Override
    public Enumeration<String> getKeys() {
        Set<String> keys = new TreeSet<>();
        for (String key : words.keys("cli")) {
            if (key.startsWith(AREA)) {
                keys.add(key.substring(AREA.length()));
                keys.add(PROGRAM + key.substring(AREA.length()));
            }
        }
        return Collections.enumeration(keys);
    }
}
