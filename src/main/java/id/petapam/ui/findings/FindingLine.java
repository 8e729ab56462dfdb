package id.petapam.ui.findings;

import id.petapam.model.AcceptedFinding;
import id.petapam.model.Severity;
import id.petapam.rules.check.PlanFinding;
import java.util.List;
import java.util.Optional;

/** A line of the list: a heading, or a finding below it. */
public sealed interface FindingLine {

    Severity severity();

    /** The findings that the line stands for. */
    List<PlanFinding> findings();

    /**
     * Findings that belong together.
     *
     * @param key a rule or the code of a kecamatan; empty for findings without a kecamatan
     * @param title in words
     * @param severity of the gravest of them
     * @param isOpen their lines follow
     */
    record Section(String key, String title, Severity severity, List<PlanFinding> findings, boolean isOpen)
            implements FindingLine {

        public Section {
            findings = List.copyOf(findings);
        }
    }

    /**
     * One finding.
     *
     * @param accepted the acceptance, where it is silent
     */
    record Item(PlanFinding finding, Optional<AcceptedFinding> accepted) implements FindingLine {

        @Override
        public Severity severity() {
            return finding.severity();
        }

        @Override
        public List<PlanFinding> findings() {
            return List.of(finding);
        }
    }
}
