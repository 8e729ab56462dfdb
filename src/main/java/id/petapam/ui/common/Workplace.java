package id.petapam.ui.common;

import id.petapam.model.IdSource;
import id.petapam.text.Words;

/**
 * What every screen of one built window works with.
 *
 * @param access how stations can be reached, computed beside the desk
 * @param scope ends when the window is built anew (another language)
 * @param ids for things that the planner adds
 */
public record Workplace(
        PlanDesk desk,
        AccessDesk access,
        Selection selection,
        DropDesk drops,
        Dialogs dialogs,
        Navigator navigator,
        BackgroundWork work,
        Words words,
        Scope scope,
        IdSource ids) {}
