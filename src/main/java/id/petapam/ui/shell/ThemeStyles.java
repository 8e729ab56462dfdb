package id.petapam.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import id.petapam.ui.common.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;

/** Puts a theme on a scene: the ready-made controls of AtlantaFX under our own colours and sizes. */
final class ThemeStyles {

    private ThemeStyles() {}

    static void dress(Scene scene, Theme theme) {
        Application.setUserAgentStylesheet(
                theme.isDark()
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        List<String> sheets = new ArrayList<>();
        sheets.add(sheet("base.css"));
        sheets.add(sheet(theme.isDark() ? "tokens-dark.css" : "tokens-light.css"));
        if (theme == Theme.PROJECTOR) {
            sheets.add(sheet("tokens-projector.css"));
        }
        scene.getStylesheets().setAll(sheets);
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
