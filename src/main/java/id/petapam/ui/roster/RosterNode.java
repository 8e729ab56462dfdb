package id.petapam.ui.roster;

import java.util.List;

/** A line of the roster and the lines below it. */
public record RosterNode(RosterRow row, List<RosterNode> below) {

    public RosterNode {
        below = List.copyOf(below);
    }
}
