package dev.galley.benchmarks;

import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.infra.Blackhole;

/** The baseline: Woodstox alone, without building values from its tokens. */
final class BareWoodstox {
    private static final XMLInputFactory WOODSTOX = hardened(new WstxInputFactory());
    private static final XMLOutputFactory OUTPUT = new WstxOutputFactory();

    private BareWoodstox() {}

    /** Reads every name, attribute and text; returns the number of items. */
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

    /** Reads no text, so Woodstox never builds any; returns the number of items. */
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

    /** Copies every element, attribute and text, and the declarations of namespaces. */
    static void copy(InputStream document, OutputStream out) throws IOException, XMLStreamException {
        try (InputStream in = document) {
            XMLStreamReader tokens = WOODSTOX.createXMLStreamReader(in);
            XMLStreamWriter copy = OUTPUT.createXMLStreamWriter(out, "UTF-8");
            while (tokens.hasNext()) {
                switch (tokens.next()) {
                    case XMLStreamConstants.START_ELEMENT -> copyStart(tokens, copy);
                    case XMLStreamConstants.END_ELEMENT -> copy.writeEndElement();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        copy.writeCharacters(tokens.getText());
                    default -> {
                        // The declaration, and the white space around the root.
                    }
                }
            }
            copy.close();
            tokens.close();
        }
    }

    private static void copyStart(XMLStreamReader from, XMLStreamWriter to) throws XMLStreamException {
        to.writeStartElement(orEmpty(from.getPrefix()), from.getLocalName(), orEmpty(from.getNamespaceURI()));
        for (int i = 0; i < from.getNamespaceCount(); i++) {
            to.writeNamespace(orEmpty(from.getNamespacePrefix(i)), orEmpty(from.getNamespaceURI(i)));
        }
        for (int i = 0; i < from.getAttributeCount(); i++) {
            to.writeAttribute(
                    orEmpty(from.getAttributePrefix(i)),
                    orEmpty(from.getAttributeNamespace(i)),
                    from.getAttributeLocalName(i),
                    from.getAttributeValue(i));
        }
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** Disables DTDs and external entities, as a reader of untrusted documents must. */
    private static XMLInputFactory hardened(XMLInputFactory factory) {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
