package id.petapam.workflow;

import id.petapam.model.Phase;
import id.petapam.model.PhaseId;
import java.util.Optional;

/**
 * What of a plan goes into files for other programs.
 *
 * @param district code or name of the only kecamatan; empty: all of the plan
 * @param phase whose assignments are told
 * @param redacted TERBATAS: no names, service numbers or phones
 * @param phones whether RAHASIA tells telephone numbers
 * @param split one file for each kecamatan or unit
 */
public record ExportOptions(Optional<String> district, PhaseId phase, boolean redacted, boolean phones, Split split) {

    /** How the plan is spread over files. */
    public enum Split {
        NONE,
        DISTRICT,
        /** For each unit the posts that its people serve. */
        UNIT
    }

    /** Kinds of files, by their endings. */
    public enum Format {
        XLSX,
        CSV,
        GEOJSON,
        KML,
        GPX
    }

    /** All of the plan in one file, RAHASIA, without telephone numbers. */
    public static final ExportOptions USUAL =
            new ExportOptions(Optional.empty(), Phase.VOTING, false, false, Split.NONE);

    public ExportOptions only(Optional<String> codeOrName) {
        return new ExportOptions(codeOrName, phase, redacted, phones, split);
    }

    public ExportOptions in(PhaseId newPhase) {
        return new ExportOptions(district, newPhase, redacted, phones, split);
    }

    public ExportOptions redacted(boolean without) {
        return new ExportOptions(district, phase, without, phones, split);
    }

    public ExportOptions withPhones(boolean shown) {
        return new ExportOptions(district, phase, redacted, shown, split);
    }

    public ExportOptions split(Split newSplit) {
        return new ExportOptions(district, phase, redacted, phones, newSplit);
    }

    boolean showsPhones() {
        return phones && !redacted;
    }
}
