package id.petapam.ui.importing;

import id.petapam.text.Words;
import id.petapam.workflow.AreaEffect;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** What official areas would change, in a few sentences above the rows. */
final class EffectLines {

    /** Kecamatan that are named; the pointer's rest shows all. */
    private static final int SHOWN = 6;

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
        List<AreaEffect.District> moved =
                effect.byDistrict().stream().filter(d -> d.moved() > 0).toList();
        if (!moved.isEmpty()) {
            String some = moved.stream().limit(SHOWN).map(EffectLines::brief).collect(Collectors.joining(", "));
            int more = moved.size() - SHOWN;
            Label districts = line(
                    words.say("areas.by-district", more > 0 ? some + words.say("areas.more", more) : some), "pp-muted");
            districts.setTooltip(
                    new Tooltip(effect.byDistrict().stream().map(this::district).collect(Collectors.joining("\n"))));
            lines.add(districts);
        }
        return lines;
    }

    private static String brief(AreaEffect.District d) {
        return d.name() + " " + d.moved();
    }

    private String district(AreaEffect.District d) {
        return words.say("areas.district", d.name(), d.moved(), d.stray());
    }

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
