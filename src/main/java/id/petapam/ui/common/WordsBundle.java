package id.petapam.ui.common;

import id.petapam.text.Words;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;

/** Our words in the form that FXML asks for ({@code text="%shell.menu.file"}). */
public final class WordsBundle extends ResourceBundle {

    private final Words words;

    public WordsBundle(Words words) {
        this.words = words;
    }

    @Override
    protected Object handleGetObject(String key) {
        return words.say(key);
    }

    @Override
    public boolean containsKey(String key) {
        return words.find(key).isPresent();
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.emptyEnumeration();
    }
}
