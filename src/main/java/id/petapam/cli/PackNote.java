package id.petapam.cli;

import id.petapam.workflow.OpenedPlan;

/** Says beside an answer that it rests on the built-in region because the plan's own pack is missing. */
final class PackNote {

    private PackNote() {}

    static void tell(Terminal terminal, Tools tools, OpenedPlan plan) {
        tools.regionTrouble(plan.plan())
                .ifPresent(trouble -> terminal.note(terminal.words().say(trouble)));
    }
}
