package id.petapam.ui.importing;

import id.petapam.text.Words;
import id.petapam.ui.common.Labels;
import id.petapam.workflow.ImportPreview;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Which column each field is read from; a planner changes it here. */
final class MappingPane {

    private final Words words;
    private final String area;
    private final ImportViewModel model;
    private final GridPane grid = new GridPane();
    private final Map<String, ComboBox<String>> boxes = new LinkedHashMap<>();
    /** True while the boxes are filled by us, so that filling them is not taken for a choice. */
    private boolean filling;

    /** @param area where the names of the fields stand: "importing.stations" */
    MappingPane(Words words, String area, ImportViewModel model) {
        this.words = words;
        this.area = area;
        this.model = model;
        grid.setHgap(8);
        grid.setVgap(4);
        ColumnConstraints labels = new ColumnConstraints(144, 144, 160);
        ColumnConstraints fields = new ColumnConstraints(120, 180, Double.MAX_VALUE);
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(labels, fields);
    }

    Node node() {
        return grid;
    }

    void show(Optional<ImportPreview> preview) {
        filling = true;
        grid.setDisable(preview.isEmpty());
        preview.ifPresent(this::fill);
        filling = false;
    }

    private void fill(ImportPreview preview) {
        if (!List.copyOf(boxes.keySet()).equals(preview.fields())) {
            boxes.clear();
            grid.getChildren().clear();
            preview.fields().forEach(this::addRow);
        }
        List<String> choices = new ArrayList<>(List.of(""));
        preview.headers().stream().filter(h -> !h.isBlank()).distinct().forEach(choices::add);
        boxes.forEach((field, box) -> {
            String header = preview.mapping().getOrDefault(field, "");
            List<String> own = new ArrayList<>(choices);
            if (!own.contains(header)) {
                own.add(header);
            }
            box.getItems().setAll(own);
            box.setValue(header);
        });
    }

    private void addRow(String field) {
        ComboBox<String> box = new ComboBox<>();
        box.setMaxWidth(Double.MAX_VALUE);
        Labels.show(box, header -> header == null || header.isEmpty() ? words.say("importing.not-read") : header);
        box.valueProperty().addListener((property, before, now) -> {
            if (!filling && now != null) {
                model.chooseColumn(field, now);
            }
        });
        Label label = new Label(words.say(area + ".field." + field));
        label.setLabelFor(box);
        boxes.put(field, box);
        grid.addRow(boxes.size() - 1, label, box);
    }
}
