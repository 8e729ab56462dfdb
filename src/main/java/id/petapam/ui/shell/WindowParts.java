package id.petapam.ui.shell;

import id.petapam.model.IdSource;
import id.petapam.settings.Settings;
import id.petapam.ui.common.BackgroundWork;
import id.petapam.ui.common.PlanDesk;
import id.petapam.ui.common.Task;
import id.petapam.ui.common.Workplace;
import java.time.ZoneId;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * What the main window is made of; the wiring hands it over.
 *
 * @param settings as they are when the window opens
 * @param keep stores settings that the planner changed
 * @param doors opens the dialog or does the work that a task names
 * @param zone in which clock times are told
 */
public record WindowParts(
        PlanDesk desk,
        BackgroundWork work,
        IdSource ids,
        MapFactory maps,
        Settings settings,
        Consumer<Settings> keep,
        BiConsumer<Task, Workplace> doors,
        ZoneId zone) {}
