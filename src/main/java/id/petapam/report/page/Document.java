package id.petapam.report.page;

import java.util.List;

/** A whole paper: its sections in order. The same document always becomes the same bytes. */
public record Document(DocumentInfo info, List<Section> sections) {

    public Document {
        sections = List.copyOf(sections);
    }
}
