package id.petapam.ui.shell;

import id.petapam.model.IdSource;
import id.petapam.settings.Settings;
import id.petapam.ui.common.BackgroundWork;
import id.petapam.ui.common.PlanDesk;
import id.petapam.workflow.findings.CheckPlan;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What the main window is made of; the wiring hands it over.
 *
 * @param settings as they are when the window opens
 * @param keep stores settings that the planner changed
 * @param files what can be done with files
 * @param holder holds the file of the open plan
 * @param checks makes the check of plans; asked off the screen thread
 * @param zone in which clock times are told
 */
public record WindowParts(
        PlanDesk desk,
        BackgroundWork work,
        IdSource ids,
        MapFactory maps,
        Settings settings,
        Consumer<Settings> keep,
        FileWork files,
        PlanHolder holder,
        Supplier<CheckPlan> checks,
        ZoneId zone) {}
