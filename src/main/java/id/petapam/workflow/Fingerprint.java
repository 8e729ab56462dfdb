package id.petapam.workflow;

import id.petapam.edit.History;
import id.petapam.edit.HistoryEntry;
import id.petapam.model.Plan;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A short mark of a plan's version: a printed paper and a plan with the same mark hold the same. */
public final class Fingerprint {

    private static final int BYTES = 4;

    private Fingerprint() {}

    /** "12-9f3a01c2": lines of the history, and eight hex digits over plan, line and time of the last one. */
    public static String of(Plan plan, History history) {
        List<HistoryEntry> lines = history.entries();
        HistoryEntry last = lines.get(lines.size() - 1);
        String text = plan.header().planId() + "/" + last.seq() + "/" + last.at() + "/" + last.kind();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return last.seq() + "-" + HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
