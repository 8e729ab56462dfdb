package id.petapam.ui.briefing;

import id.petapam.model.AccessFlagKind;
import id.petapam.model.AccessLevel;
import id.petapam.model.VulnerabilityClass;
import id.petapam.text.Words;
import id.petapam.ui.briefing.StepContent.Line;
import id.petapam.ui.briefing.StepContent.Matrix;
import id.petapam.workflow.briefing.AccessBrief;
import id.petapam.workflow.briefing.AccessBrief.MatrixRow;
import id.petapam.workflow.briefing.Briefing;
import id.petapam.workflow.briefing.HardStation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Vulnerability by access, and why stations are hard to reach. */
final class AccessText {

    private static final int MOST_REASONS = 8;

    /** The minutes say it better. */
    private static final Set<AccessFlagKind> SAID_BY_TIME =
            EnumSet.of(AccessFlagKind.LONG_TRAVEL, AccessFlagKind.VERY_LONG_TRAVEL);

    private final Words words;

    AccessText(Words words) {
        this.words = words;
    }

    Matrix matrix(Briefing briefing) {
        List<String> columns = new ArrayList<>();
        for (AccessLevel level : AccessLevel.values()) {
            columns.add(words.say("briefing.level." + level.name()));
        }
        columns.add(words.say("briefing.total"));
        if (briefing.access().isEmpty()) {
            return new Matrix(
                    columns,
                    List.of(),
                    new Matrix.Row(Optional.empty(), "", List.of()),
                    "",
                    List.of(),
                    List.of(words.say("briefing.computing.access")));
        }
        AccessBrief access = briefing.access().get();
        List<Matrix.Row> rows = access.matrix().stream().map(this::row).toList();
        return new Matrix(columns, rows, total(access), words.say("briefing.matrix.why"), why(access), notes(access));
    }

    private Matrix.Row row(MatrixRow row) {
        List<Matrix.Cell> cells = new ArrayList<>();
        for (AccessLevel level : AccessLevel.values()) {
            cells.add(new Matrix.Cell(words.value(row.of(level)), toneOf(row.value(), level, row.of(level))));
        }
        cells.add(new Matrix.Cell(words.value(row.total()), Tone.PLAIN));
        return new Matrix.Row(
                row.value(), row.value().map(words::say).orElseGet(() -> words.say("briefing.undecided")), cells);
    }

    private Matrix.Row total(AccessBrief access) {
        List<Matrix.Cell> cells = new ArrayList<>();
        int all = 0;
        for (AccessLevel level : AccessLevel.values()) {
            all += access.count(level);
            cells.add(new Matrix.Cell(words.value(access.count(level)), Tone.PLAIN));
        }
        cells.add(new Matrix.Cell(words.value(all), Tone.PLAIN));
        return new Matrix.Row(Optional.empty(), words.say("briefing.total"), cells);
    }

    /** The two axes together: what is both vulnerable and hard to reach is what the room has to talk about. */
    private static Tone toneOf(Optional<VulnerabilityClass> value, AccessLevel level, int count) {
        boolean vulnerable =
                value.filter(v -> v != VulnerabilityClass.KURANG_RAWAN).isPresent();
        if (count == 0 || level == AccessLevel.BIASA && !vulnerable) {
            return Tone.PLAIN;
        }
        boolean grave = level == AccessLevel.SANGAT_SULIT || vulnerable && level == AccessLevel.SULIT;
        return grave || value.equals(Optional.of(VulnerabilityClass.SANGAT_RAWAN)) ? Tone.BAD : Tone.WARN;
    }

    private List<Line> why(AccessBrief access) {
        return access.flags().stream()
                .filter(flag -> flag.raised() > 0)
                .limit(MOST_REASONS)
                .map(flag -> new Line(words.say(flag.kind()), words.value(flag.raised()), Tone.PLAIN))
                .toList();
    }

    private List<String> notes(AccessBrief access) {
        List<String> notes = new ArrayList<>();
        if (access.indicated() > 0) {
            notes.add(words.say("briefing.matrix.indicated", access.indicated()));
        }
        int unknown = access.flags().stream()
                .mapToInt(AccessBrief.FlagCount::unknown)
                .max()
                .orElse(0);
        if (unknown > 0) {
            notes.add(words.say("briefing.matrix.unknown", unknown));
        }
        return notes;
    }

    StepContent.District.Hard hard(HardStation station) {
        List<String> why = new ArrayList<>();
        String level = words.say("briefing.level." + station.level().name());
        why.add(station.sure() ? level : words.say("briefing.hard.indicated", level));
        station.reasons().stream()
                .filter(kind -> station.minutes().isEmpty() || !SAID_BY_TIME.contains(kind))
                .forEach(kind -> why.add(words.say(kind)));
        station.minutes().ifPresent(minutes -> why.add(words.value(minutes)));
        String day = station.departureDay().isPresent()
                ? words.say("briefing.day", Math.abs(station.departureDay().getAsInt()))
                : "";
        return new StepContent.District.Hard(
                name(station), String.join(" · ", why), day, StationText.toneOf(station.level()));
    }

    /** "TPS 1–4, 7 Sungai Lumpur". */
    private String name(HardStation station) {
        List<Integer> numbers = station.numbers();
        List<String> ranges = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            int first = i;
            while (i + 1 < numbers.size() && numbers.get(i + 1) == numbers.get(i) + 1) {
                i++;
            }
            ranges.add(first == i ? "" + numbers.get(i) : numbers.get(first) + "–" + numbers.get(i));
        }
        return words.say("briefing.hard.name", ranges.stream().collect(Collectors.joining(", ")), station.village())
                .strip();
    }
}
