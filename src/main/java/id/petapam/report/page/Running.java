package id.petapam.report.page;

/**
 * What stands on every page of a section.
 *
 * @param label classification, above and below
 * @param foot at the lower left: what this paper is, version and date
 * @param pageOfPages "halaman {0} dari {1}"
 */
public record Running(String label, String foot, String pageOfPages) {}
