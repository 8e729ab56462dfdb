package id.petapam.exchange.out;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import id.petapam.exchange.guard.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Map;

/** Writes places as GeoJSON (RFC 7946: WGS84, longitude first). */
public final class GeoJsonWriter {

    private static final int DECIMALS = 7;
    private static final JsonFactory FACTORY = new JsonFactory();

    private GeoJsonWriter() {}

    /** @throws id.petapam.model.Problem if the file cannot be written; one that was there stays as it was */
    public static void write(Path target, MarkFile file) {
        WholeFile.write(target, out -> fill(out, file));
    }

    private static void fill(OutputStream out, MarkFile file) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeStringField("name", file.title());
        json.writeStringField("description", file.note());
        json.writeArrayFieldStart("features");
        for (Mark mark : file.marks()) {
            json.writeRaw('\n');
            feature(json, mark);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
        out.write('\n');
    }

    private static void feature(JsonGenerator json, Mark mark) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeObjectFieldStart("geometry");
        json.writeStringField("type", "Point");
        json.writeArrayFieldStart("coordinates");
        json.writeNumber(rounded(mark.at().lon()));
        json.writeNumber(rounded(mark.at().lat()));
        json.writeEndArray();
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeStringField("name", Plain.text(mark.name()));
        for (Map.Entry<String, Object> property : mark.properties().entrySet()) {
            property(json, property.getKey(), property.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void property(JsonGenerator json, String name, Object value) throws IOException {
        json.writeFieldName(name);
        if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(rounded(number));
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value == null) {
            json.writeNull();
        } else {
            json.writeString(Plain.text(value.toString()));
        }
    }

    static BigDecimal rounded(double degrees) {
        BigDecimal value = BigDecimal.valueOf(degrees)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
