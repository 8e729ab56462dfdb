package id.petapam.workflow.movement;

import id.petapam.exchange.out.CsvWriter;
import id.petapam.exchange.out.DataSheet;
import id.petapam.exchange.out.WorkbookWriter;
import id.petapam.model.Classification;
import id.petapam.model.Problem;
import id.petapam.text.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes a movement plan as a table for other programs, CSV or XLSX by the ending of the file. */
public final class WriteMovement {

    /** @throws Problem if the ending is another one, or the file cannot be written */
    public void write(Movement movement, Path target, Words words) {
        DataSheet sheet = new MovementSheet(words).of(movement);
        String name = target.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            CsvWriter.write(target, sheet);
        } else if (name.endsWith(".xlsx")) {
            WorkbookWriter.write(target, List.of(sheet), words.say(Classification.RAHASIA));
        } else {
            throw Problem.of("movement.ending", target.getFileName().toString());
        }
    }
}
