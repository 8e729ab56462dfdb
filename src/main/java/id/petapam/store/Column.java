package id.petapam.store;

import com.fasterxml.jackson.core.io.SerializedString;
import java.nio.charset.StandardCharsets;

/** A column of a state table, which is also a field in the JSON of the log. */
record Column(String name, Type type, SerializedString json, byte[] bytes) {

    /** What a cell holds when it is not empty: String, Long or Double. */
    enum Type {
        TEXT,
        WHOLE,
        REAL
    }

    Column(String name, Type type) {
        this(name, type, new SerializedString(name), (name + "=").getBytes(StandardCharsets.UTF_8));
    }
}
