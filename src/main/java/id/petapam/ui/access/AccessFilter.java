package id.petapam.ui.access;

import id.petapam.model.AccessFlagKind;
import id.petapam.model.DistrictCode;
import id.petapam.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the table of access is narrowed to.
 *
 * @param columns stations of these levels
 * @param flag only with this flag, raised or unknown
 * @param typed all words must occur
 */
record AccessFilter(Levels columns, Optional<AccessFlagKind> flag, Optional<DistrictCode> district, String typed) {

    /** Which levels are listed. */
    enum Levels {
        HARD,
        VERY_HARD,
        UNKNOWN,
        ALL;

        boolean holds(AccessColumn column) {
            return switch (this) {
                case HARD -> column == AccessColumn.SULIT || column == AccessColumn.SANGAT_SULIT;
                case VERY_HARD -> column == AccessColumn.SANGAT_SULIT;
                case UNKNOWN -> column == AccessColumn.UNKNOWN;
                case ALL -> true;
            };
        }
    }

    static final AccessFilter FIRST = new AccessFilter(Levels.HARD, Optional.empty(), Optional.empty(), "");

    AccessFilter with(Levels levels) {
        return new AccessFilter(levels, flag, district, typed);
    }

    AccessFilter withFlag(Optional<AccessFlagKind> kind) {
        return new AccessFilter(columns, kind, district, typed);
    }

    AccessFilter in(Optional<DistrictCode> code) {
        return new AccessFilter(columns, flag, code, typed);
    }

    AccessFilter typing(String text) {
        return new AccessFilter(columns, flag, district, text);
    }

    boolean isIn(AccessRow row) {
        return district.isEmpty() || row.districtCode().equals(district);
    }

    boolean holds(AccessRow row, Words words) {
        return columns.holds(row.column()) && isIn(row) && hasFlag(row) && fits(row, words);
    }

    private boolean hasFlag(AccessRow row) {
        return flag.isEmpty()
                || row.access().flag(flag.get()).filter(f -> !f.dismissed()).isPresent();
    }

    private boolean fits(AccessRow row, Words words) {
        if (typed.isBlank()) {
            return true;
        }
        String text = String.join(
                        " ",
                        row.district(),
                        row.place(),
                        row.flags(),
                        row.evidence(),
                        row.mode(),
                        words.say(row.certainty()))
                .toLowerCase(Locale.ROOT);
        return List.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+")).stream()
                .allMatch(text::contains);
    }
}
