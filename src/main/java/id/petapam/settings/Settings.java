package id.petapam.settings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What this desk prefers. Immutable; a change is a new value that {@link SettingsFile} stores.
 *
 * @param language tag of the language on screen: id or en
 * @param theme "light", "dark" or "projector"
 * @param desk what the history calls this desk ("Bag Ops 1"); not a person's name; empty: the name of the computer
 * @param lastFolder folder of the file dialogues, as text; may be empty
 * @param recentPlans plan files, newest first, as text
 * @param window where the window stood
 * @param columns import columns as they were mapped last: field to header
 * @param packs region packs outside the folder of packs, newest first, as text
 * @param baseMaps base maps of others under the plan, from the lowest to the highest
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Settings(
        String language,
        String theme,
        String desk,
        String lastFolder,
        List<String> recentPlans,
        WindowPlace window,
        List<ColumnChoice> columns,
        List<String> packs,
        List<BaseMapChoice> baseMaps) {

    private static final int MAX_RECENT = 10;
    private static final int MAX_COLUMNS = 200;
    private static final int MAX_BASE_MAPS = 50;

    /** Missing values (a file of an earlier version, or one edited by hand) become the defaults. */
    public Settings {
        language = "en".equals(language) ? "en" : "id";
        theme = "dark".equals(theme) || "projector".equals(theme) ? theme : "light";
        desk = orEmpty(desk);
        lastFolder = orEmpty(lastFolder);
        recentPlans = cleaned(recentPlans, MAX_RECENT);
        window = window == null ? WindowPlace.UNKNOWN : window;
        columns = cleaned(columns, MAX_COLUMNS);
        packs = cleaned(packs, MAX_RECENT);
        baseMaps = cleaned(baseMaps, MAX_BASE_MAPS);
    }

    /**
     * Where the window stood, in pixels of the whole desktop.
     *
     * @param width 0: unknown
     */
    public record WindowPlace(double x, double y, double width, double height, boolean maximised) {
        public static final WindowPlace UNKNOWN = new WindowPlace(0, 0, 0, 0, false);
    }

    /** A header of a list that the planner once mapped to a field. */
    public record ColumnChoice(String kind, String field, String header) {}

    public static Settings defaults() {
        return new Settings("id", "light", "", "", List.of(), WindowPlace.UNKNOWN, List.of(), List.of(), List.of());
    }

    public Settings withLanguage(String tag) {
        return new Settings(tag, theme, desk, lastFolder, recentPlans, window, columns, packs, baseMaps);
    }

    public Settings withTheme(String name) {
        return new Settings(language, name, desk, lastFolder, recentPlans, window, columns, packs, baseMaps);
    }

    public Settings withDesk(String name) {
        return new Settings(language, theme, name, lastFolder, recentPlans, window, columns, packs, baseMaps);
    }

    public Settings withLastFolder(String folder) {
        return new Settings(language, theme, desk, folder, recentPlans, window, columns, packs, baseMaps);
    }

    public Settings withWindow(WindowPlace place) {
        return new Settings(language, theme, desk, lastFolder, recentPlans, place, columns, packs, baseMaps);
    }

    public Settings withColumns(List<ColumnChoice> choices) {
        return new Settings(language, theme, desk, lastFolder, recentPlans, window, choices, packs, baseMaps);
    }

    /** The same with this plan as the newest of the recent ones. */
    public Settings withRecentPlan(String file) {
        List<String> plans = new ArrayList<>();
        plans.add(file);
        recentPlans.stream().filter(known -> !known.equals(file)).forEach(plans::add);
        return new Settings(language, theme, desk, lastFolder, plans, window, columns, packs, baseMaps);
    }

    /** The same with this pack as the newest of those known. */
    public Settings withPack(String file) {
        List<String> all = new ArrayList<>();
        all.add(file);
        packs.stream().filter(known -> !known.equals(file)).forEach(all::add);
        return new Settings(language, theme, desk, lastFolder, recentPlans, window, columns, all, baseMaps);
    }

    public Settings withBaseMaps(List<BaseMapChoice> choices) {
        return new Settings(language, theme, desk, lastFolder, recentPlans, window, columns, packs, choices);
    }

    /** The plan that was open last, if there was one. */
    public Optional<String> lastPlan() {
        return recentPlans.stream().findFirst();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static <T> List<T> cleaned(List<T> list, int most) {
        return list == null
                ? List.of()
                : list.stream().filter(one -> one != null).limit(most).toList();
    }
}
