package id.petapam.ui.roster;

import id.petapam.ui.common.ShareBar;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Draws a unit with its bar, or a person with rank and place. */
final class RosterCell extends TreeCell<RosterRow> {

    /** The arrow and a scroll bar. */
    private static final double ARROW = 34;

    private static final double INDENT = 12;

    @Override
    protected void updateItem(RosterRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
            setTooltip(null);
        } else if (row instanceof RosterRow.OfUnit unit) {
            setGraphic(line(unit));
            setTooltip(new Tooltip(unit.name() + " · " + unit.kind() + "\n" + unit.balance()));
        } else if (row instanceof RosterRow.OfPerson person) {
            setGraphic(line(person));
            setTooltip(person.place().isEmpty() ? null : new Tooltip(person.place()));
        }
    }

    private Node line(RosterRow.OfUnit unit) {
        Label name = new Label(unit.name());
        name.getStyleClass().add("unit-name");
        name.setMinWidth(40);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Label balance = new Label(unit.balance());
        balance.getStyleClass().add("balance");
        balance.setMinWidth(Region.USE_PREF_SIZE);
        HBox top = new HBox(8, name, balance);
        top.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(top, new ShareBar(unit.share(), unit.over()));
        box.getStyleClass().add("unit-line");
        if (unit.over()) {
            box.getStyleClass().add("over");
        }
        fit(box);
        return box;
    }

    private Node line(RosterRow.OfPerson person) {
        Label rank = new Label(person.rank());
        rank.getStyleClass().add("rank");
        Label name = new Label(person.name());
        name.getStyleClass().add("name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label place = new Label(person.shortPlace());
        place.getStyleClass().add("place");
        place.setMinWidth(0);
        HBox box = new HBox(rank, name, gap, place);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("person-line");
        if (!person.place().isEmpty()) {
            box.getStyleClass().add("placed");
        }
        fit(box);
        return box;
    }

    /** The line is as wide as what the tree shows, so that it never asks for a sideways scroll bar. */
    private void fit(Region box) {
        box.setPrefWidth(0);
        box.setMinWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        int level = getTreeView().getTreeItemLevel(getTreeItem());
        box.prefWidthProperty().bind(getTreeView().widthProperty().subtract(ARROW + level * INDENT));
    }
}
