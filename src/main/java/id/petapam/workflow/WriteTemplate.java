package id.petapam.workflow;

import id.petapam.exchange.TemplateWriter;
import id.petapam.text.Words;
import java.nio.file.Path;

/** Saves an empty list with the columns that an import knows, for others to fill in. */
public final class WriteTemplate {

    /** @throws id.petapam.model.Problem if the file cannot be written */
    public void write(RecogniseList.Kind kind, Path target, Words words) {
        TemplateWriter writer = new TemplateWriter(words);
        if (kind == RecogniseList.Kind.STATIONS) {
            writer.stations(target);
        } else {
            writer.personnel(target);
        }
    }
}
