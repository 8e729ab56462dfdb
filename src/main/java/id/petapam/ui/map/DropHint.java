package id.petapam.ui.map;

import id.petapam.model.Severity;
import java.util.List;

/**
 * What would happen if the planner let go now, in words that are shown beside the pointer.
 *
 * @param title "Jatuhkan: 2 personel Polsek Martapura"
 * @param lines the effect: "TPS 02 Perjaya menjadi Lengkap", a rule that is broken
 * @param accepted whether letting go does anything
 * @param severity INFO for a plain effect, PERINGATAN where the planner decides, KRITIS for a refusal with its rule
 */
public record DropHint(String title, List<String> lines, boolean accepted, Severity severity) {

    public DropHint {
        lines = List.copyOf(lines);
    }

    public static DropHint accepted(String title, String... lines) {
        return new DropHint(title, List.of(lines), true, Severity.INFO);
    }

    public static DropHint refused(String title, String... lines) {
        return new DropHint(title, List.of(lines), false, Severity.KRITIS);
    }
}
