package id.petapam.model;

/** How bad a finding is, mildest first (domain 11). */
public enum Severity {
    INFO,
    PERINGATAN,
    KRITIS
}
