package id.petapam.ui.shell;

/**
 * Something the program does, found by its name.
 *
 * @param menu the menu that holds it
 * @param keys its shortcut as it is shown; may be empty
 */
public record SearchCommand(String label, String menu, String keys, Runnable run) {}
