package id.petapam.exchange.guard;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;

/** Makes XML readers that know no document types and open nothing outside the stream they are given. */
public final class GuardedXml {

    private GuardedXml() {}

    /** A factory for one thread's readers. */
    public static XMLInputFactory factory() {
        XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        xml.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        xml.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return xml;
    }
}
