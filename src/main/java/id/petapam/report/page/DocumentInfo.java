package id.petapam.report.page;

import java.time.LocalDate;

/**
 * What a PDF reader shows as the properties of the file. Never a person's name.
 *
 * @param language BCP 47 tag: "id", "en"
 * @param fingerprint short hash of the plan's version, also the seed of the file's own id
 */
public record DocumentInfo(String title, String author, String language, String fingerprint, LocalDate date) {}
