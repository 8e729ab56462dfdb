package id.petapam.map;

import java.util.Map;

/**
 * What a plan lays over the ground: the coverage of areas, and which area the plan is about. Never changes.
 *
 * @param tints area code to tint
 * @param focus code of the area beside which the rest is faded; empty for none
 */
public record AreaCover(Map<String, AreaTint> tints, String focus) {

    public static final AreaCover NONE = new AreaCover(Map.of(), "");

    public AreaCover {
        tints = Map.copyOf(tints);
    }

    public boolean isEmpty() {
        return tints.isEmpty() && focus.isEmpty();
    }
}
