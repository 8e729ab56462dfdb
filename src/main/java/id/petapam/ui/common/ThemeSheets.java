package id.petapam.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The style sheets of a theme, for every window of the program. */
public final class ThemeSheets {

    private ThemeSheets() {}

    public static List<String> of(Theme theme) {
        List<String> sheets = new ArrayList<>();
        sheets.add(sheet("base.css"));
        sheets.add(sheet(theme.isDark() ? "tokens-dark.css" : "tokens-light.css"));
        if (theme == Theme.PROJECTOR) {
            sheets.add(sheet("tokens-projector.css"));
        }
        return sheets;
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(ThemeSheets.class.getResource(name), name).toExternalForm();
    }
}
