package id.petapam.model;

import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A flag of a station, with its evidence. A flag whose certainty is TIDAK_DIKETAHUI is not raised: nobody can tell.
 *
 * @param weight points it gives where it counts (domain 11.5)
 * @param decision what a planner decided on it, if he did; also one whose evidence has changed since
 * @param dismissed true while a decision keeps it from counting
 */
public record AccessFlag(
        AccessFlagKind kind,
        Certainty certainty,
        List<Evidence> evidence,
        int weight,
        Optional<FlagDecision> decision,
        boolean dismissed) {

    public AccessFlag {
        evidence = List.copyOf(evidence);
    }

    public static AccessFlag of(AccessFlagKind kind, Certainty certainty, List<Evidence> evidence, int weight) {
        return new AccessFlag(kind, certainty, evidence, weight, Optional.empty(), false);
    }

    /** True where it is so, or looks so, and nobody dismissed it. */
    public boolean isRaised() {
        return !dismissed && certainty != Certainty.TIDAK_DIKETAHUI;
    }

    /** True where nobody can tell, and nobody dismissed it. */
    public boolean isUnknown() {
        return !dismissed && certainty == Certainty.TIDAK_DIKETAHUI;
    }

    /** True where it was dismissed once, but is shown again since its evidence changed. */
    public boolean isBack() {
        return !dismissed
                && decision.filter(d -> d.verdict() == FlagDecision.Verdict.DISMISSED)
                        .isPresent();
    }

    /** True where a decision was made on other evidence than what is there now; false where that is not known. */
    public boolean isEvidenceChanged() {
        return decision.filter(d -> !d.evidence().isEmpty())
                .filter(d -> !d.evidence().equals(evidenceDigest()))
                .isPresent();
    }

    /**
     * Tells evidence that is the same from evidence that changed: places to about 100 m, lengths to 100 m. Words of the
     * languages, what a planner decided, and which pack the network was read from have no part in it; evidence from the
     * network is known by its ways ({@link Evidence#identity}).
     */
    public String evidenceDigest() {
        StringBuilder line = new StringBuilder(kind.name());
        for (Evidence one : evidence) {
            if (!one.what().key().startsWith(Evidence.DECIDED)) {
                append(line, one.identity().orElse(one.what()));
                if (!one.source().key().equals(Evidence.NETWORK)) {
                    append(line, one.source());
                }
            }
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(line.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void append(StringBuilder line, Phrase phrase) {
        line.append('|').append(phrase.key());
        for (Object value : phrase.values()) {
            if (value instanceof Phrase inner) {
                append(line, inner);
            } else if (value instanceof Metres metres) {
                line.append(' ').append(Math.round(metres.value() / 100));
            } else if (value instanceof LatLon at) {
                line.append(' ').append(Math.round(at.lat() * 1000)).append(' ').append(Math.round(at.lon() * 1000));
            } else {
                line.append(' ').append(value);
            }
        }
    }
}
