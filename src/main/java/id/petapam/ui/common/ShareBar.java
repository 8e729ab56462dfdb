package id.petapam.ui.common;

import javafx.scene.layout.Region;

/** A thin bar that shows a share of a whole. */
public final class ShareBar extends Region {

    private final Region filled = new Region();
    private final double share;

    /**
     * @param share 0 ... 1
     * @param isShort drawn as missing
     */
    public ShareBar(double share, boolean isShort) {
        this.share = Math.max(0, Math.min(1, share));
        getStyleClass().add("share-bar");
        if (isShort) {
            getStyleClass().add("short");
        }
        filled.getStyleClass().add("filled");
        filled.setManaged(false);
        getChildren().add(filled);
    }

    @Override
    protected void layoutChildren() {
        filled.resizeRelocate(0, 0, getWidth() * share, getHeight());
    }
}
