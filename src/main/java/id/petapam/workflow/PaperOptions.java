package id.petapam.workflow;

import id.petapam.model.Phase;
import id.petapam.model.PhaseId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What paper or picture is wanted.
 *
 * @param size A3 is for the map sheets; the text then stands on A4
 * @param district code or name of the only kecamatan; empty: all of the plan
 * @param phase whose assignments are shown
 * @param redacted TERBATAS: no names, service numbers or phones
 * @param phones whether RAHASIA shows telephone numbers
 * @param parts which are printed, at least one; a picture has none
 * @param baseMaps whether base maps of others that are seen on the screen are on the map sheets
 */
public record PaperOptions(
        Size size,
        Optional<String> district,
        PhaseId phase,
        boolean redacted,
        boolean phones,
        Set<Part> parts,
        boolean baseMaps) {

    /** Sizes of paper. */
    public enum Size {
        F4,
        A4,
        A3
    }

    /** Parts of the set of papers, in the order in which they are printed. */
    public enum Part {
        LEAD,
        RECAP,
        PROOF,
        ANNEX,
        MAPS,
        PADAL,
        ACCESS,
        ESCORT,
        MOVEMENT,
        FINDINGS
    }

    /** All parts but the page of the proof, for which a whole proposal has to be made. */
    public static final Set<Part> USUAL_PARTS = Set.copyOf(EnumSet.complementOf(EnumSet.of(Part.PROOF)));

    /** All of the plan on F4, RAHASIA, without telephone numbers. */
    public static final PaperOptions USUAL =
            new PaperOptions(Size.F4, Optional.empty(), Phase.VOTING, false, false, USUAL_PARTS, true);

    public PaperOptions {
        parts = Set.copyOf(parts);
    }

    public PaperOptions on(Size newSize) {
        return new PaperOptions(newSize, district, phase, redacted, phones, parts, baseMaps);
    }

    public PaperOptions only(Optional<String> codeOrName) {
        return new PaperOptions(size, codeOrName, phase, redacted, phones, parts, baseMaps);
    }

    public PaperOptions in(PhaseId newPhase) {
        return new PaperOptions(size, district, newPhase, redacted, phones, parts, baseMaps);
    }

    public PaperOptions redacted(boolean without) {
        return new PaperOptions(size, district, phase, without, phones, parts, baseMaps);
    }

    public PaperOptions withPhones(boolean shown) {
        return new PaperOptions(size, district, phase, redacted, shown, parts, baseMaps);
    }

    public PaperOptions withParts(Set<Part> newParts) {
        return new PaperOptions(size, district, phase, redacted, phones, newParts, baseMaps);
    }

    public PaperOptions withBaseMaps(boolean shown) {
        return new PaperOptions(size, district, phase, redacted, phones, parts, shown);
    }
}
