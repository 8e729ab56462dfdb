package id.petapam.map;

import id.petapam.model.Coverage;
import java.util.ArrayList;
import java.util.List;

/** What the map's signs mean, each with a sample to draw and the key of its words. */
public final class Legend {

    /** Draws a sign about a middle, within 12 units to each side. */
    @FunctionalInterface
    public interface Sample {
        void draw(MapPen pen, double cx, double cy);
    }

    /** @param textKey key of the words (bundles {@code name} and {@code legend}) */
    public record Entry(String textKey, Sample sample) {}

    /** A heading and what stands below it. */
    public record Section(String titleKey, List<Entry> entries) {
        public Section {
            entries = List.copyOf(entries);
        }
    }

    private final SymbolPainter symbols;
    private final MapTheme theme;

    public Legend(MapTheme theme, double symbolSize) {
        this.theme = theme;
        this.symbols = new SymbolPainter(theme, symbolSize);
    }

    /** All sections in the order of reading: class, how full, marks, areas. */
    public List<Section> sections() {
        return List.of(classes(), coverage(), marks(), ground());
    }

    private Section classes() {
        List<Entry> entries = new ArrayList<>();
        for (MarkClass klass : MarkClass.values()) {
            String key = klass == MarkClass.UNDECIDED ? "name.class.undecided" : "name.VulnerabilityClass." + klass;
            entries.add(station(key, new MarkState(klass, Coverage.FULL, false, AccessMark.NONE)));
        }
        return new Section("legend.class", entries);
    }

    private Section coverage() {
        List<Entry> entries = new ArrayList<>();
        for (Coverage coverage : Coverage.values()) {
            MarkState state = new MarkState(MarkClass.KURANG_RAWAN, coverage, false, AccessMark.NONE);
            entries.add(station("name.Coverage." + coverage, state));
        }
        return new Section("legend.coverage", entries);
    }

    private Section marks() {
        List<Entry> entries = new ArrayList<>();
        entries.add(station(
                "legend.estimated", new MarkState(MarkClass.KURANG_RAWAN, Coverage.EMPTY, true, AccessMark.NONE)));
        for (AccessMark access : AccessMark.values()) {
            if (access != AccessMark.NONE) {
                entries.add(new Entry("legend.access." + access, (pen, x, y) -> symbols.badge(pen, x, y, access)));
            }
        }
        entries.add(new Entry(
                "legend.cluster", (pen, x, y) -> symbols.cluster(pen, x, y, 12, new int[] {9, 2, 1, 0, 0}, 0)));
        return new Section("legend.marks", entries);
    }

    private Section ground() {
        List<Entry> entries = new ArrayList<>();
        for (AreaTint tint : AreaTint.values()) {
            entries.add(new Entry("legend.tint." + tint, (pen, x, y) -> {
                PenPath box = PenPath.rect(x - 11, y - 7, 22, 14);
                pen.fill(box, theme.ground().land());
                BaseMapPainter.tint(pen, box, theme, tint);
                pen.stroke(box, theme.borders().district(), Stroke.sharp(0.8));
            }));
        }
        entries.add(new Entry(
                "legend.border.indicative",
                (pen, x, y) ->
                        pen.line(x - 11, y, x + 11, y, theme.borders().regency(), Stroke.dashed(1.4, 5.0, 2.5))));
        entries.add(new Entry(
                "legend.river",
                (pen, x, y) -> pen.stroke(
                        new PenPath().moveTo(x - 11, y + 2).curveTo(x - 4, y - 6, x + 4, y + 8, x + 11, y - 2),
                        theme.ground().waterLine(),
                        Stroke.of(2))));
        return new Section("legend.ground", entries);
    }

    private Entry station(String key, MarkState state) {
        return new Entry(key, (pen, x, y) -> symbols.station(pen, x, y, state));
    }
}
