package id.petapam.exchange.feature;

import id.petapam.exchange.guard.BoundedInput;
import id.petapam.exchange.guard.GuardedXml;
import id.petapam.model.Phrase;
import id.petapam.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A file in XML: KML or GPX, told apart by its root. Read from tag to tag within absolute limits; document types are
 * refused, links are never followed.
 */
public final class XmlSource implements FeatureSource {

    private static final long MAX_BYTES = 200_000_000;

    /** Most bytes between two tags: the coordinates of the longest line or ring. */
    private static final long MAX_RUN = 20_000_000;

    private static final int MAX_DEPTH = 60;

    private final String file;
    private final Opening opening;

    /** Opens the bytes of the file from their beginning. */
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    /** @param file its name, for sentences */
    public XmlSource(String file, Opening opening) {
        this.file = file;
        this.opening = opening;
    }

    /** Formats in XML. */
    public enum Format {
        KML,
        GPX
    }

    /** What a format does with the tags of its files. */
    interface Tags {

        void start(String name, XMLStreamReader xml);

        void text(String text);

        /** Says whether it wants more. */
        boolean end(String name);
    }

    /**
     * What the root says the file is.
     *
     * @throws Problem if it is neither
     */
    public Format format() {
        Format[] found = new Format[1];
        walk(new Tags() {
            @Override
            public void start(String name, XMLStreamReader xml) {
                found[0] = found[0] == null ? formatOf(name) : found[0];
            }

            @Override
            public void text(String text) {}

            @Override
            public boolean end(String name) {
                return false;
            }
        });
        return found[0];
    }

    private Format formatOf(String root) {
        return switch (root) {
            case "kml", "Document", "Folder", "Placemark" -> Format.KML;
            case "gpx" -> Format.GPX;
            default -> throw Problem.of("exchange.file.foreign-xml", file, root);
        };
    }

    @Override
    public Optional<String> crs() {
        return Optional.empty();
    }

    @Override
    public void read(Sink sink) {
        int[] count = {0};
        Sink counted = feature -> {
            if (++count[0] > MAX_FEATURES) {
                throw Problem.of("exchange.file.too-many-rows", file, MAX_FEATURES);
            }
            return sink.accept(feature);
        };
        walk(format() == Format.KML ? new KmlTags(counted) : new GpxTags(counted));
    }

    private void walk(Tags tags) {
        try (InputStream in =
                new BoundedInput(opening.open(), MAX_BYTES, MAX_RUN, () -> Problem.of("exchange.file.bomb", file))) {
            XMLStreamReader xml = GuardedXml.factory().createXMLStreamReader(in);
            boolean more = true;
            int depth = 0;
            while (more && xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > MAX_DEPTH) {
                            throw Problem.of("exchange.file.too-deep", file);
                        }
                        tags.start(xml.getLocalName(), xml);
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> tags.text(xml.getText());
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        more = tags.end(xml.getLocalName());
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw Problem.of("exchange.file.dtd", file);
                    default -> {
                        // Comments, spaces and instructions say nothing about places.
                    }
                }
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof Problem problem) {
                throw problem;
            }
            throw new Problem(Phrase.of("exchange.file.broken-xml", file), e);
        } catch (IOException e) {
            throw new Problem(Phrase.of("exchange.file.unreadable", file), e);
        }
    }
}
