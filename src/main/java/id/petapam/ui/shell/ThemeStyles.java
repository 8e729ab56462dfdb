package id.petapam.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import id.petapam.ui.common.Theme;
import id.petapam.ui.common.ThemeSheets;
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
        scene.getStylesheets().setAll(ThemeSheets.of(theme));
    }
}
