package dev.galley.format.xml.write;

import com.ctc.wstx.exc.WstxLazyException;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Checks whether markup can be written into XML unchanged. */
public final class WellFormedMarkup {
    private static final XMLInputFactory TOKENS = tokens();

    private WellFormedMarkup() {}

    private static XMLInputFactory tokens() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Checks whether the markup has CDATA, comments, instructions or end tags of empty elements. */
    public static boolean isRespelt(String markup) {
        return markup.contains("></") || markup.contains("<!") || markup.contains("<?");
    }

    /** Checks whether the markup is well-formed inside one element and declares every prefix that it uses. */
    public static boolean isWellFormed(String markup) {
        if (XmlNames.holdsForbidden(markup)) {
            return false;
        }
        try {
            XMLStreamReader reader = TOKENS.createXMLStreamReader(new StringReader("<div>" + markup + "</div>"));
            int depth = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
                if (event == XMLStreamReader.PROCESSING_INSTRUCTION || depth > 200) {
                    return false;
                }
            }
            return true;
        } catch (XMLStreamException | WstxLazyException e) {
            return false;
        }
    }
}
