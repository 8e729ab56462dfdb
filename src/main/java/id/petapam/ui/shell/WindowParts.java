package id.petapam.ui.shell;

import id.petapam.model.IdSource;
import id.petapam.settings.Settings;
import id.petapam.text.Words;
import id.petapam.ui.common.AccessDesk;
import id.petapam.ui.common.BackgroundWork;
import id.petapam.ui.common.PlanDesk;
import id.petapam.workflow.briefing.PrepareBriefing;
import id.petapam.workflow.findings.CheckPlan;
import id.petapam.workflow.search.FindPlace;
import java.time.ZoneId;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the main window is made of; the wiring hands it over.
 *
 * @param access how stations can be reached, computed beside the desk
 * @param settings as they are when the window opens
 * @param keep stores settings that the planner changed
 * @param files what can be done with files
 * @param holder holds the file of the open plan
 * @param checks makes the check of plans; asked off the screen thread
 * @param zone in which clock times are told
 * @param places finds what is typed, in one language
 * @param briefings makes briefings ready
 * @param background where is searched and computed while the planner goes on
 */
public record WindowParts(
        PlanDesk desk,
        AccessDesk access,
        BackgroundWork work,
        IdSource ids,
        MapFactory maps,
        Settings settings,
        Consumer<Settings> keep,
        FileWork files,
        PlanHolder holder,
        Supplier<CheckPlan> checks,
        ZoneId zone,
        Function<Words, FindPlace> places,
        PrepareBriefing briefings,
        Executor background) {}
