package id.petapam.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import id.petapam.model.GuardPattern;
import id.petapam.model.Headcount;
import id.petapam.model.Minutes;
import id.petapam.model.Phrase;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A phrase as JSON that keeps the types of its values: {@code {"key":"edit.assign","values":[{"people":2},"Belitang"]}}.
 * Plain text stands as it is; all else is an object of one field that names the type.
 */
final class PhraseCodec {

    private static final String MODEL = "id.petapam.model.";

    private final JsonFactory json = new JsonFactory();

    String toJson(Phrase phrase) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = json.createGenerator(out)) {
            write(generator, phrase);
        } catch (IOException e) {
            throw new IllegalArgumentException("a phrase that cannot be kept: " + phrase.key(), e);
        }
        return out.toString();
    }

    private void write(JsonGenerator out, Phrase phrase) throws IOException {
        out.writeStartObject();
        out.writeStringField("key", phrase.key());
        out.writeArrayFieldStart("values");
        for (Object value : phrase.values()) {
            value(out, value);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void value(JsonGenerator out, Object value) throws IOException {
        if (value instanceof String text) {
            out.writeString(text);
            return;
        }
        out.writeStartObject();
        if (value instanceof Phrase phrase) {
            out.writeFieldName("phrase");
            write(out, phrase);
        } else {
            out.writeStringField(typeOf(value), textOf(value));
        }
        out.writeEndObject();
    }

    private static String typeOf(Object value) {
        if (value instanceof Enum<?> constant
                && constant.getDeclaringClass().getName().startsWith(MODEL)) {
            return "enum";
        } else if (value instanceof Integer) {
            return "int";
        } else if (value instanceof Long) {
            return "long";
        } else if (value instanceof Double) {
            return "double";
        } else if (value instanceof Boolean) {
            return "boolean";
        } else if (value instanceof LocalDate) {
            return "date";
        } else if (value instanceof LocalTime) {
            return "time";
        } else if (value instanceof BigDecimal) {
            return "decimal";
        } else if (value instanceof Headcount) {
            return "people";
        } else if (value instanceof Minutes) {
            return "minutes";
        } else if (value instanceof Metres) {
            return "metres";
        } else if (value instanceof LatLon) {
            return "point";
        } else if (value instanceof GuardPattern) {
            return "pattern";
        }
        throw new IllegalArgumentException("a phrase cannot keep a " + value.getClass());
    }

    private static String textOf(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.getDeclaringClass().getName().substring(MODEL.length()) + "." + constant.name();
        } else if (value instanceof Headcount people) {
            return String.valueOf(people.value());
        } else if (value instanceof Minutes minutes) {
            return String.valueOf(minutes.value());
        } else if (value instanceof Metres metres) {
            return String.valueOf(metres.value());
        } else if (value instanceof LatLon point) {
            return point.lat() + " " + point.lon();
        } else if (value instanceof GuardPattern p) {
            return p.police() + " " + p.stations() + " " + p.linmasPerStation();
        }
        return String.valueOf(value);
    }

    Phrase fromJson(String text) {
        try (JsonParser in = json.createParser(text)) {
            in.nextToken();
            return phrase(in);
        } catch (IOException
                | IllegalArgumentException
                | DateTimeException
                | ClassNotFoundException
                | IndexOutOfBoundsException e) {
            throw new DamageFound("a summary that cannot be read", e);
        }
    }

    private Phrase phrase(JsonParser in) throws IOException, ClassNotFoundException {
        expect(in.currentToken(), JsonToken.START_OBJECT);
        String key = "";
        List<Object> values = new ArrayList<>();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String field = in.currentName();
            in.nextToken();
            if (field.equals("key")) {
                key = in.getText();
            } else {
                expect(in.currentToken(), JsonToken.START_ARRAY);
                while (in.nextToken() != JsonToken.END_ARRAY) {
                    values.add(value(in));
                }
            }
        }
        return new Phrase(key, values);
    }

    private Object value(JsonParser in) throws IOException, ClassNotFoundException {
        if (in.currentToken() == JsonToken.VALUE_STRING) {
            return in.getText();
        }
        expect(in.currentToken(), JsonToken.START_OBJECT);
        String type = in.nextFieldName();
        in.nextToken();
        Object value = "phrase".equals(type) ? phrase(in) : typed(String.valueOf(type), in.getText());
        expect(in.nextToken(), JsonToken.END_OBJECT);
        return value;
    }

    private static Object typed(String type, String text) throws ClassNotFoundException {
        String[] parts = text.split(" ");
        return switch (type) {
            case "enum" -> constant(text);
            case "int" -> Integer.valueOf(text);
            case "long" -> Long.valueOf(text);
            case "double" -> Double.valueOf(text);
            case "boolean" -> Boolean.valueOf(text);
            case "date" -> LocalDate.parse(text);
            case "time" -> LocalTime.parse(text);
            case "decimal" -> new BigDecimal(text);
            case "people" -> Headcount.of(Integer.parseInt(text));
            case "minutes" -> new Minutes(Integer.parseInt(text));
            case "metres" -> new Metres(Double.parseDouble(text));
            case "point" -> new LatLon(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
            case "pattern" ->
                new GuardPattern(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
            default -> throw new DamageFound("a summary with a value of type " + type);
        };
    }

    /** A constant of an enum of the model; no other class is ever looked up, whatever a file says. */
    private static Object constant(String text) throws ClassNotFoundException {
        int dot = text.lastIndexOf('.');
        String type = text.substring(0, dot);
        if (!type.matches("[A-Za-z$]{1,60}")) {
            throw new DamageFound("a summary that names " + type);
        }
        Object[] constants = Class.forName(MODEL + type, false, Phrase.class.getClassLoader())
                .getEnumConstants();
        for (Object constant : constants == null ? new Object[0] : constants) {
            if (((Enum<?>) constant).name().equals(text.substring(dot + 1))) {
                return constant;
            }
        }
        throw new DamageFound("a summary that names " + text);
    }

    private static void expect(JsonToken found, JsonToken wanted) {
        if (found != wanted) {
            throw new DamageFound("a summary with " + found + " instead of " + wanted);
        }
    }
}
