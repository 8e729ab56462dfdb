package id.petapam.ui.map;

import id.petapam.map.TextMeasure;
import id.petapam.map.TextStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** Noto Sans for the map, and how wide its words are. For one thread; the faces are loaded once by the program. */
final class FxFonts implements TextMeasure {

    private static final String FAMILY = "Noto Sans";
    private static final int KEPT_WIDTHS = 4000;

    private record Face(TextStyle.Face face, double size) {}

    private record Word(String text, Face face) {}

    private final Map<Face, Font> fonts = new LinkedHashMap<>();
    private final Map<Word, Double> widths = new LinkedHashMap<>();

    Font font(TextStyle style) {
        return fonts.computeIfAbsent(new Face(style.face(), style.size()), FxFonts::load);
    }

    @Override
    public double textWidth(String text, TextStyle style) {
        if (widths.size() > KEPT_WIDTHS) {
            widths.clear();
        }
        return widths.computeIfAbsent(new Word(text, new Face(style.face(), style.size())), word -> {
            Text measured = new Text(text);
            measured.setFont(font(style));
            return measured.getLayoutBounds().getWidth();
        });
    }

    private static Font load(Face face) {
        FontPosture posture = face.face() == TextStyle.Face.ITALIC ? FontPosture.ITALIC : FontPosture.REGULAR;
        FontWeight weight =
                switch (face.face()) {
                    case REGULAR, ITALIC -> FontWeight.NORMAL;
                    case MEDIUM -> FontWeight.MEDIUM;
                    case SEMI_BOLD -> FontWeight.SEMI_BOLD;
                    case BOLD -> FontWeight.BOLD;
                };
        return Font.font(FAMILY, weight, posture, face.size());
    }
}
