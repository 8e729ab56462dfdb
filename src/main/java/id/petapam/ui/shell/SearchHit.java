package id.petapam.ui.shell;

import id.petapam.workflow.search.Target;
import java.util.Optional;

/**
 * One line of what the search found.
 *
 * @param icon of Material Design
 * @param kind what it is: "Desa/kelurahan"
 * @param label what it is called: "TPS 02 Perjaya"
 * @param where where it lies, or the menu that holds it; may be empty
 * @param keys the shortcut of a command; empty where there is none
 * @param target where it leads; empty for a command
 */
public record SearchHit(
        String icon,
        String kind,
        String label,
        String where,
        String keys,
        Optional<Target> target,
        Optional<SearchCommand> command) {}
