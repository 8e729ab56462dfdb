package id.petapam.ui.briefing;

import id.petapam.model.VulnerabilityClass;
import java.util.List;
import java.util.Optional;

/** What a step shows. Every number is a text: where headcounts are switched off there is none to be shown. */
public sealed interface StepContent {

    /** One figure, in words and colour. */
    record Figure(String text, String caption, Tone tone) {}

    /** A label and what belongs to it at the right. */
    record Line(String label, String value, Tone tone) {}

    /** A class and how many stations have it. */
    record ClassLine(VulnerabilityClass value, String name, String count) {}

    /**
     * A part of a bar.
     *
     * @param share of the whole bar, 0 ... 1
     */
    record Part(String label, double share, Tone tone) {}

    /** A bar with words before and after it. */
    record Bar(String label, String value, double share, Tone tone) {}

    /** A box that says what would do. */
    record Verdict(String title, String text, Tone tone) {}

    /** The kabupaten on the map, and how many of what. */
    record Overview(Figure stations, List<ClassLine> classes, List<Part> coverage, List<Line> lines, Verdict strength)
            implements StepContent {}

    /** Enough or not, and where it lacks. */
    record Need(
            Figure balance,
            List<Bar> bars,
            List<Verdict> verdict,
            List<Line> sources,
            String shortTitle,
            List<Bar> shortDistricts)
            implements StepContent {}

    /** Vulnerability by access. */
    record Matrix(List<String> columns, List<Row> rows, Row total, String whyTitle, List<Line> why, List<String> notes)
            implements StepContent {

        /** @param value empty for undecided and for the total */
        record Row(Optional<VulnerabilityClass> value, String name, List<Cell> cells) {}

        record Cell(String text, Tone tone) {}
    }

    /** One kecamatan. */
    record District(
            List<ClassLine> classes,
            List<Part> coverage,
            List<Line> lines,
            String hardTitle,
            List<Hard> hard,
            String nothingHard)
            implements StepContent {

        /**
         * Stations that are hard to reach.
         *
         * @param why reasons, way and time
         * @param day "H-3"; may be empty
         */
        record Hard(String name, String why, String day, Tone tone) {}
    }

    /** What is still wrong. */
    record Findings(List<Figure> counts, List<Rule> rules, String note) implements StepContent {

        record Rule(String severity, String title, String count, String where, Tone tone) {}
    }

    /** A figure with bars, and lines beside them. */
    record Listing(Figure figure, List<Bar> bars, String title, List<Line> lines) implements StepContent {}

    /** What is used at a place in one stage of the city security plan; beside the map. */
    record Stage(Figure figure, String title, List<Line> lines) implements StepContent {}

    /** What the room takes home. */
    record Closing(List<Verdict> points, String version) implements StepContent {}
}
