package id.petapam.report.layout;

import id.petapam.report.page.PageSize;
import java.util.List;
import java.util.Optional;

/**
 * A finished page.
 *
 * @param bookmark where a section begins
 */
public record LaidPage(PageSize size, Optional<String> bookmark, List<Mark> marks) {

    public LaidPage {
        marks = List.copyOf(marks);
    }
}
