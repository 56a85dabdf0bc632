package dev.galley.benchmarks;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.openjdk.jmh.infra.Blackhole;

/** The baseline: Woodstox alone, without building values from its tokens. Both methods return the number of items. */
final class BareWoodstox {
    private static final XMLInputFactory WOODSTOX = hardened(new WstxInputFactory());

    private BareWoodstox() {}

    /** Reads every name, attribute and text. */
    static int look(InputStream document, Blackhole blackhole) throws IOException, XMLStreamException {
        int items = 0;
        try (InputStream in = document) {
            XMLStreamReader tokens = WOODSTOX.createXMLStreamReader(in);
            while (tokens.hasNext()) {
                switch (tokens.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        String name = tokens.getLocalName();
                        blackhole.consume(name);
                        blackhole.consume(tokens.getNamespaceURI());
                        for (int i = 0; i < tokens.getAttributeCount(); i++) {
                            blackhole.consume(tokens.getAttributeLocalName(i));
                            blackhole.consume(tokens.getAttributeValue(i));
                        }
                        items += name.equals("item") ? 1 : 0;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> blackhole.consume(tokens.getText());
                    default -> {
                        // End tags, and the white space around the root.
                    }
                }
            }
            tokens.close();
        }
        return items;
    }

    /** Reads no text, so Woodstox never builds any. */
    static int pass(InputStream document) throws IOException, XMLStreamException {
        int items = 0;
        try (InputStream in = document) {
            XMLStreamReader tokens = WOODSTOX.createXMLStreamReader(in);
            while (tokens.hasNext()) {
                if (tokens.next() == XMLStreamConstants.START_ELEMENT) {
                    items += tokens.getLocalName().equals("item") ? 1 : 0;
                }
            }
            tokens.close();
        }
        return items;
    }

    /** Disables DTDs and external entities, as a reader of untrusted documents must. */
    private static XMLInputFactory hardened(XMLInputFactory factory) {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
