package id.petapam.ui.briefing;

import id.petapam.model.IdSource;
import id.petapam.text.Words;
import id.petapam.ui.common.AccessDesk;
import id.petapam.ui.common.MapArea;
import id.petapam.ui.common.PlanDesk;
import id.petapam.ui.common.Workplace;
import id.petapam.workflow.briefing.PrepareBriefing;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * What a briefing is made of.
 *
 * @param desk the planner's desk: the briefing follows what happens on it
 * @param access how stations can be reached, for the marks on the map
 * @param maps makes the map, as for the main window
 * @param background where figures, access and findings are computed
 * @param screen the JavaFX thread
 * @param clock in the zone in which times are told
 */
public record BriefingParts(
        PlanDesk desk,
        AccessDesk access,
        PrepareBriefing prepare,
        Function<Workplace, MapArea> maps,
        Executor background,
        Executor screen,
        Clock clock,
        Words words,
        IdSource ids) {}
