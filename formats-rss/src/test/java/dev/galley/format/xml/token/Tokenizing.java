package dev.galley.format.xml.token;

import com.ctc.wstx.stax.WstxInputFactory;
import dev.galley.format.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Shows tokens as text: {@code <name a=1>}, {@code </name>}, {@code ?target data}, and text as it is, joined across CDATA
 * sections and comments.
 */
final class Tokenizing {
    private static final WstxInputFactory WOODSTOX = new WstxInputFactory();

    static {
        WOODSTOX.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        WOODSTOX.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        WOODSTOX.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    }

    private final List<String> tokens = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int depth;

    private Tokenizing() {}

    /** A document that is not well-formed. */
    static final class NotWellFormed extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotWellFormed(Fault fault) {
            super(fault.name());
        }
    }

    static List<String> strict(byte[] utf8) throws IOException {
        return read(utf8, Structure.NONE, (fault, value, place) -> {
            if (fault.isError()) {
                throw new NotWellFormed(fault);
            }
        });
    }

    /** Returns the tokens of a document, and behind them the faults, each with its location. */
    static List<String> lenient(String document) throws IOException {
        List<String> faults = new ArrayList<>();
        List<String> tokens = read(
                document.getBytes(StandardCharsets.UTF_8),
                Structure.FEEDS,
                (fault, value, place) -> faults.add("!" + fault + " " + place.get()));
        tokens.addAll(faults);
        return tokens;
    }

    static List<String> read(byte[] utf8, Structure structure, Faults faults) throws IOException {
        Tokenizing all = new Tokenizing();
        XmlTokens tokens = new XmlTokens(new ByteArrayInputStream(utf8), Limits.DEFAULT, structure, faults);
        while (true) {
            switch (tokens.next()) {
                case START -> {
                    StringBuilder tag = new StringBuilder("<" + tokens.name());
                    for (int i = 0; i < tokens.attributeCount(); i++) {
                        tag.append(' ')
                                .append(tokens.attributeName(i))
                                .append('=')
                                .append(tokens.attributeValue(i));
                    }
                    all.start(tag.append('>').toString());
                }
                case END -> all.end(tokens.name());
                case TEXT -> all.text.append(tokens.text());
                case INSTRUCTION -> all.add("?" + tokens.target() + " " + tokens.data());
                case DOCTYPE -> all.flush();
                case DONE -> {
                    all.flush();
                    return all.tokens;
                }
            }
        }
    }

    static List<String> byWoodstox(byte[] utf8) throws XMLStreamException {
        Tokenizing all = new Tokenizing();
        XMLStreamReader tokens = WOODSTOX.createXMLStreamReader(new ByteArrayInputStream(utf8), "UTF-8");
        while (tokens.hasNext()) {
            switch (tokens.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    StringBuilder tag = new StringBuilder("<" + tokens.getLocalName());
                    for (int i = 0; i < tokens.getAttributeCount(); i++) {
                        tag.append(' ')
                                .append(tokens.getAttributeLocalName(i))
                                .append('=')
                                .append(tokens.getAttributeValue(i));
                    }
                    all.start(tag.append('>').toString());
                }
                case XMLStreamConstants.END_ELEMENT -> all.end(tokens.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (all.depth > 0) {
                        all.text.append(tokens.getText());
                    }
                }
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    all.add("?" + tokens.getPITarget() + " " + (tokens.getPIData() == null ? "" : tokens.getPIData()));
                default -> {
                    // comments and the DTD give no tokens
                }
            }
        }
        all.flush();
        return all.tokens;
    }

    private void start(String tag) {
        add(tag);
        depth++;
    }

    private void end(String name) {
        add("</" + name + ">");
        depth--;
    }

    private void add(String token) {
        flush();
        tokens.add(token);
    }

    private void flush() {
        if (!text.isEmpty()) {
            tokens.add(text.toString());
            text.setLength(0);
        }
    }
}
