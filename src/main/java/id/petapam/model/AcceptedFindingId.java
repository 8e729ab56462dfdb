package id.petapam.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names the acceptance of one finding: made from the rule and what it is about, so that there is never a second. */
public record AcceptedFindingId(String value) implements TypedId, Comparable<AcceptedFindingId> {

    public AcceptedFindingId {
        TypedId.check(value);
    }

    public static AcceptedFindingId of(String rule, EntityKind subjectKind, String subjectId, String detail) {
        try {
            // lengths stand before the texts, so that no two subjects can give the same line
            String line = subjectKind + " " + subjectId.length() + " " + subjectId + " " + detail;
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8));
            return new AcceptedFindingId(rule + "-" + HexFormat.of().formatHex(hash, 0, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public int compareTo(AcceptedFindingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
