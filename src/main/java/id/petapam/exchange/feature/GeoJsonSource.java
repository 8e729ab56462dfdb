package id.petapam.exchange.feature;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import id.petapam.model.Phrase;
import id.petapam.model.Problem;
import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * GeoJSON as it is found in the wild: a collection, a single feature or a bare geometry, a plain list of features, or
 * one feature a line; members in any order, mixed geometries, heights, a byte order mark, an old {@code crs} member.
 */
public final class GeoJsonSource implements FeatureSource {

    /** Coordinates of a multi-polygon nest four deep within five levels of GeoJSON. */
    private static final int MAX_DEPTH = 40;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(2_000_000)
                    .maxNumberLength(400)
                    .maxNameLength(2_000)
                    .build())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    /** An object without any of these is no GeoJSON. */
    private static final Set<String> GEO_MEMBERS =
            Set.of("features", "geometry", "properties", "coordinates", "geometries");

    private final String file;
    private final Opening opening;
    private Optional<String> crs = Optional.empty();

    /** Opens the text of the file from its beginning. */
    @FunctionalInterface
    public interface Opening {
        Reader open() throws IOException;
    }

    /** @param file its name, for sentences */
    public GeoJsonSource(String file, Opening opening) {
        this.file = file;
        this.opening = opening;
    }

    @Override
    public Optional<String> crs() {
        return crs;
    }

    @Override
    public void read(Sink sink) {
        try (Reader text = opening.open();
                JsonParser json = FACTORY.createParser(text)) {
            new Reading(json, sink).all();
        } catch (StreamConstraintsException e) {
            throw new Problem(Phrase.of("exchange.file.too-deep", file), e);
        } catch (JsonProcessingException e) {
            throw new Problem(Phrase.of("exchange.file.broken-json", file), e);
        } catch (IOException e) {
            throw new Problem(Phrase.of("exchange.file.unreadable", file), e);
        }
    }

    private final class Reading {

        private final JsonParser json;
        private final Sink sink;
        private int number;
        private boolean more = true;

        Reading(JsonParser json, Sink sink) {
            this.json = json;
            this.sink = sink;
        }

        void all() throws IOException {
            JsonToken token = json.nextToken();
            while (more && token != null) {
                if (token == JsonToken.START_ARRAY) {
                    list();
                } else if (token == JsonToken.START_OBJECT) {
                    object(true);
                }
                token = more ? json.nextToken() : null;
            }
        }

        private void list() throws IOException {
            while (more && json.nextToken() != JsonToken.END_ARRAY) {
                if (json.currentToken() == JsonToken.START_OBJECT) {
                    object(false);
                } else {
                    json.skipChildren();
                }
            }
        }

        /** Reads a collection, a feature or a bare geometry, whatever it turns out to be. */
        private void object(boolean isRoot) throws IOException {
            Map<String, String> properties = new LinkedHashMap<>();
            Shape shape = new Shape();
            Parts parts = new Parts();
            boolean isCollection = false;
            boolean isGeo = false;
            while (more && json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                isGeo |= GEO_MEMBERS.contains(name);
                if (isRoot && name.equals("features") && value == JsonToken.START_ARRAY) {
                    isCollection = true;
                    list();
                } else if (isRoot && name.equals("crs") && value == JsonToken.START_OBJECT) {
                    crs = crsName();
                } else if (isRoot && (name.equals("arcs") || name.equals("objects"))) {
                    throw Problem.of("exchange.file.topojson", file);
                } else if (name.equals("properties") && value == JsonToken.START_OBJECT) {
                    properties(properties);
                } else if (name.equals("id") && value.isScalarValue()) {
                    put(properties, "id", json.getText());
                } else if (name.equals("geometry") && value == JsonToken.START_OBJECT) {
                    geometry(shape);
                } else {
                    parts.take(name, value, shape);
                }
            }
            if (more && isGeo && !isCollection) {
                parts.into(shape);
                give(new Feature(++number, properties, Feature.Labels.NONE, shape));
            }
        }

        private void give(Feature feature) {
            if (feature.number() > MAX_FEATURES) {
                throw Problem.of("exchange.file.too-many-rows", file, MAX_FEATURES);
            }
            more = sink.accept(feature);
        }

        private void geometry(Shape shape) throws IOException {
            Parts parts = new Parts();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                parts.take(name, json.nextToken(), shape);
            }
            parts.into(shape);
        }

        private void properties(Map<String, String> properties) throws IOException {
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                if (value.isScalarValue()) {
                    put(properties, name, value == JsonToken.VALUE_NULL ? "" : json.getText());
                } else {
                    json.skipChildren();
                }
            }
        }

        private Optional<String> crsName() throws IOException {
            Optional<String> found = Optional.empty();
            int depth = 1;
            while (depth > 0) {
                JsonToken token = json.nextToken();
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                boolean names = "name".equals(json.currentName()) || "code".equals(json.currentName());
                if (names && depth == 2 && token.isScalarValue()) {
                    found = Optional.of(json.getText());
                }
            }
            return found;
        }

        /** The members of a geometry, in whatever order they come. */
        private final class Parts {

            private String type = "";
            private JsonCoordinates coordinates;

            void take(String name, JsonToken value, Shape shape) throws IOException {
                if (name.equals("type") && value == JsonToken.VALUE_STRING) {
                    type = json.getText();
                } else if (name.equals("coordinates") && value == JsonToken.START_ARRAY) {
                    coordinates = JsonCoordinates.read(json);
                } else if (name.equals("geometries") && value == JsonToken.START_ARRAY) {
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        if (json.currentToken() == JsonToken.START_OBJECT) {
                            geometry(shape);
                        } else {
                            json.skipChildren();
                        }
                    }
                } else {
                    json.skipChildren();
                }
            }

            void into(Shape shape) {
                if (coordinates != null) {
                    coordinates.into(shape, type);
                }
            }
        }
    }

    static void put(Map<String, String> properties, String name, String value) {
        if (properties.size() < MAX_PROPERTIES || properties.containsKey(name)) {
            String brief = value.length() > MAX_TEXT ? value.substring(0, MAX_TEXT) : value;
            properties.putIfAbsent(name, brief.strip());
        }
    }
}
