package id.petapam.ui.basemap;

import id.petapam.settings.BaseMapChoice;

/**
 * One base map in the list, in words.
 *
 * @param facts kind, zooms and where it lies; empty where it is not open
 * @param source whose data it is; empty where it is not open
 * @param problem why it is not shown; empty where it is
 * @param missing whether its file is not there
 */
public record BaseMapRow(
        BaseMapChoice choice, String title, String facts, String source, String problem, boolean missing) {

    /** Whether the row stands for this choice, be it moved, dimmed or hidden since. */
    boolean isOf(BaseMapChoice other) {
        return choice.file().equals(other.file()) && choice.fingerprint().equals(other.fingerprint());
    }
}
