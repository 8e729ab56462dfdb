package id.petapam.settings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A base map that the planner put under the plan, and what it takes to find it again when its drive has another letter.
 *
 * @param file where it was last, as text
 * @param folder name of the folder that was added as a whole; empty where the file was added by itself
 * @param relative path of the file within that folder, parted by slashes; the name of the file where there is none
 * @param size bytes
 * @param fingerprint of parts of the file, so that another file of the same name is not taken for it
 * @param opacity 0 ... 100 percent
 * @param visible whether it is shown at all
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record BaseMapChoice(
        String file, String folder, String relative, long size, String fingerprint, int opacity, boolean visible) {

    public BaseMapChoice {
        file = file == null ? "" : file;
        folder = folder == null ? "" : folder;
        relative = relative == null ? "" : relative;
        fingerprint = fingerprint == null ? "" : fingerprint;
        opacity = Math.max(0, Math.min(100, opacity));
    }

    public BaseMapChoice withOpacity(int percent) {
        return new BaseMapChoice(file, folder, relative, size, fingerprint, percent, visible);
    }

    public BaseMapChoice withVisible(boolean shown) {
        return new BaseMapChoice(file, folder, relative, size, fingerprint, opacity, shown);
    }
}
