package id.petapam.ui.command;

import id.petapam.workflow.DragLoad;

/** Somebody who could be appointed. */
public record Candidate(DragLoad load, String label) {

    @Override
    public String toString() {
        return label;
    }
}
