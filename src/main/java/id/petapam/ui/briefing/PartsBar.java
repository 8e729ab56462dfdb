package id.petapam.ui.briefing;

import java.util.List;
import java.util.Locale;
import javafx.scene.layout.Region;

/** A bar whose parts lie one after the other. */
final class PartsBar extends Region {

    /** Height in sizes of the type around it. */
    private static final double HEIGHT = 0.5;

    private final List<StepContent.Part> parts;
    private final double em;

    /** @param em size of the type, pixels */
    PartsBar(List<StepContent.Part> parts, double em) {
        this.parts = parts;
        this.em = em;
        getStyleClass().add("briefing-bar");
        for (StepContent.Part part : parts) {
            Region region = new Region();
            region.getStyleClass().addAll("part", styleOf(part.tone()));
            region.setManaged(false);
            getChildren().add(region);
        }
    }

    static PartsBar of(double share, Tone tone, double em) {
        return new PartsBar(List.of(new StepContent.Part("", Math.max(0, Math.min(1, share)), tone)), em);
    }

    static String styleOf(Tone tone) {
        return "tone-" + tone.name().toLowerCase(Locale.ROOT);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.round(em * HEIGHT);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        for (int i = 0; i < parts.size(); i++) {
            double width = getWidth() * parts.get(i).share();
            // What is there at all is seen, however little it is.
            double seen = parts.get(i).share() > 0 ? Math.max(3, width) : 0;
            getChildren().get(i).resizeRelocate(x, 0, Math.min(seen, getWidth() - x), getHeight());
            x += width;
        }
    }
}
