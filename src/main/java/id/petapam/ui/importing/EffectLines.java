package id.petapam.ui.importing;

import id.petapam.text.Words;
import id.petapam.workflow.AreaEffect;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** What official areas would change, in a few sentences above the rows. */
final class EffectLines {

    /** Moves that are named; the pointer's rest shows all. */
    private static final int SHOWN = 4;

    private final Words words;

    EffectLines(Words words) {
        this.words = words;
    }

    List<Node> of(AreaEffect effect) {
        List<Node> lines = new ArrayList<>();
        lines.add(line(
                words.say("areas.official", effect.regencies(), effect.districts(), effect.villages()), "pp-good"));
        if (!effect.incomplete().isEmpty()) {
            lines.add(line(words.say("areas.incomplete", String.join(", ", effect.incomplete())), "pp-warn"));
        }
        Label stations = line(
                words.say("areas.stations", effect.movedStations(), effect.strayStations(), effect.strayBefore()),
                effect.movedStations() > 0 ? "pp-warn" : "pp-muted");
        lines.add(stations);
        if (!effect.moves().isEmpty()) {
            String some = effect.moves().stream().limit(SHOWN).map(this::brief).collect(Collectors.joining("; "));
            int more = effect.moves().size() - SHOWN;
            Label districts = line(
                    words.say("areas.by-district", more > 0 ? some + words.say("areas.more", more) : some), "pp-muted");
            districts.setTooltip(
                    new Tooltip(effect.byDistrict().stream().map(this::district).collect(Collectors.joining("\n"))));
            lines.add(districts);
        }
        return lines;
    }

    private String brief(AreaEffect.Move move) {
        return words.say("areas.move", place(move.from()), place(move.to()), move.count());
    }

    private String place(String district) {
        return district.isEmpty() ? words.say("areas.report.nowhere") : district;
    }

    private String district(AreaEffect.District d) {
        return words.say("areas.district", d.name(), d.moved(), d.stray());
    }

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
