package id.petapam.rules.check;

import id.petapam.model.DistrictCode;
import id.petapam.model.Severity;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A finding and the thing of the plan that it is about.
 *
 * @param district kecamatan in which the thing stands; empty where it has none or none is known
 */
public record PlanFinding(Subject subject, Optional<DistrictCode> district, Finding what) {

    private static final int DIGEST_BYTES = 8;

    public String rule() {
        return what.rule();
    }

    public Severity severity() {
        return what.severity();
    }

    /** What exactly is said: tells two findings of one rule about one thing apart. */
    public String detail() {
        return what.message().key();
    }

    /**
     * A short mark of everything the finding rests on, 16 hex digits. A planner who accepts a finding accepts these
     * facts: with others the mark is another one, and the finding is told again.
     */
    public String digest() {
        String facts = String.join(
                "|",
                what.rule(),
                what.severity().name(),
                what.message().key(),
                what.message().values().toString(),
                what.facts().toString());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(facts.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
