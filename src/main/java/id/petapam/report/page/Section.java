package id.petapam.report.page;

import java.util.List;

/**
 * A part that begins on a new page.
 *
 * @param bookmark its name in the reader's side bar
 */
public record Section(String bookmark, PageSize size, Running running, List<Block> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }
}
