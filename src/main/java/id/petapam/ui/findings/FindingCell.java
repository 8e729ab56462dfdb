package id.petapam.ui.findings;

import id.petapam.text.Words;
import id.petapam.ui.common.Icons;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** A heading that opens and closes, or a finding with its place and what is wrong there. */
final class FindingCell extends ListCell<FindingLine> {

    private static final double PLACE = 208;
    private static final double PLACE_SHARE = 0.5;
    /** Findings stand a little to the right of their heading. */
    private static final double INDENT = 20;

    private static final double TIP = 420;

    private final Words words;
    private final FindingsViewModel model;
    private final Label place = new Label();
    private final Label message = new Label();
    private final Label count = new Label();
    private final Region indent = new Region();
    private final Region gap = new Region();
    private final FontIcon arrow = Icons.of("mdi2c-chevron-right");
    private final HBox box = new HBox(6);
    private final Tooltip tip = new Tooltip();
    private final ObservableValue<Double> placeWidth;

    FindingCell(Words words, FindingsViewModel model, ReadOnlyDoubleProperty width) {
        this.words = words;
        this.model = model;
        box.setAlignment(Pos.CENTER_LEFT);
        indent.setMinWidth(INDENT);
        HBox.setHgrow(gap, Priority.ALWAYS);
        message.setMinWidth(0);
        count.setMinWidth(Region.USE_PREF_SIZE);
        setPrefWidth(0);
        placeWidth = width.map(all -> Math.min(PLACE, all.doubleValue() * PLACE_SHARE));
        tip.setWrapText(true);
        tip.setMaxWidth(TIP);
        addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    /** A click on the arrow or a double click on the heading opens and closes it. */
    private void clicked(MouseEvent event) {
        if (getItem() instanceof FindingLine.Section section && event.getButton() == MouseButton.PRIMARY) {
            boolean onArrow = event.getX() < INDENT + 4;
            if (onArrow && event.getClickCount() == 1 || !onArrow && event.getClickCount() == 2) {
                model.toggle(section, !section.isOpen());
            }
        }
    }

    @Override
    protected void updateItem(FindingLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            setTooltip(null);
            return;
        }
        message.getStyleClass().remove("silent");
        place.getStyleClass().remove("heading");
        if (line instanceof FindingLine.Section section) {
            arrow.setIconLiteral(section.isOpen() ? "mdi2c-chevron-down" : "mdi2c-chevron-right");
            place.setText(section.title());
            place.getStyleClass().add("heading");
            place.minWidthProperty().unbind();
            place.prefWidthProperty().unbind();
            place.setMinWidth(0);
            place.setPrefWidth(Region.USE_COMPUTED_SIZE);
            count.setText(words.number(section.findings().size()));
            box.getChildren().setAll(arrow, SeverityIcon.of(line.severity()), place, gap, count);
            setTooltip(null);
            setAccessibleText(words.say(
                    section.isOpen() ? "finding.heading.open" : "finding.heading.closed",
                    section.title(),
                    section.findings().size()));
        } else if (line instanceof FindingLine.Item item) {
            place.setText(model.placeOf(item.finding()));
            place.minWidthProperty().bind(placeWidth);
            place.prefWidthProperty().bind(placeWidth);
            String what = words.say(item.finding().what().message());
            message.setText(item.accepted()
                    .map(acceptance -> words.say("finding.silent", what, acceptance.reason()))
                    .orElse(what));
            if (item.accepted().isPresent()) {
                message.getStyleClass().add("silent");
            }
            box.getChildren().setAll(indent, SeverityIcon.of(line.severity()), place, message);
            tip.setText(words.say("finding.tip", place.getText(), message.getText()));
            setTooltip(tip);
            setAccessibleText(words.say("finding.read", item.finding().severity(), place.getText(), message.getText()));
        }
        setGraphic(box);
    }
}
