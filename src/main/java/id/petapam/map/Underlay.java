package id.petapam.map;

import java.util.List;

/**
 * What lies between the ground of a map sheet and its borders: base maps of others, as a picture. Safe for several
 * threads.
 */
public interface Underlay {

    /** Nothing: the region's own ground alone. */
    Underlay NONE = new Underlay() {
        @Override
        public boolean paint(MapPen pen, Viewport view, BaseMap above) {
            return false;
        }

        @Override
        public List<Attribution> attributions() {
            return List.of();
        }
    };

    /**
     * Draws all that lies in the view.
     *
     * @param view in points of paper
     * @param above the map whose borders and names come on top
     * @return whether there was anything
     */
    boolean paint(MapPen pen, Viewport view, BaseMap above);

    /** Whose data it is. */
    List<Attribution> attributions();
}
