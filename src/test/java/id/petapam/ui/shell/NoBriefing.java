package id.petapam.ui.shell;

import id.petapam.workflow.briefing.PrepareBriefing;

/** For windows in which nobody briefs. */
final class NoBriefing {

    private NoBriefing() {}

    static PrepareBriefing prepare() {
        return new PrepareBriefing(
                () -> {
                    throw new IllegalStateException("nobody briefs here");
                },
                () -> {
                    throw new IllegalStateException("nobody briefs here");
                });
    }
}
