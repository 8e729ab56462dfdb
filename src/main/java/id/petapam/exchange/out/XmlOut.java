package id.petapam.exchange.out;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML written element by element, one line each, so that people can read it too. */
final class XmlOut {

    private final XMLStreamWriter xml;
    private int depth;

    private XmlOut(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** What writes the inside of an element. */
    @FunctionalInterface
    interface Inside {
        void write() throws XMLStreamException;
    }

    /** What writes a document. */
    @FunctionalInterface
    interface Whole {
        void write(XmlOut out) throws XMLStreamException;
    }

    static void document(OutputStream out, Whole whole) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            whole.write(new XmlOut(xml));
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** An element with others inside; attributes as name, value, name, value. */
    void open(String name, Inside inside, String... attributes) throws XMLStreamException {
        start(name, attributes);
        depth++;
        inside.write();
        depth--;
        line();
        xml.writeEndElement();
    }

    /** An element with a text; left out where that is empty. */
    void text(String name, String text, String... attributes) throws XMLStreamException {
        String plain = Plain.text(text);
        if (!plain.isEmpty()) {
            start(name, attributes);
            xml.writeCharacters(plain);
            xml.writeEndElement();
        }
    }

    private void start(String name, String... attributes) throws XMLStreamException {
        line();
        xml.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], Plain.text(attributes[i + 1]));
        }
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + " ".repeat(depth));
    }
}
