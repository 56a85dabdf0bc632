package dev.galley.fuzz;

import com.ctc.wstx.stax.WstxInputFactory;
import dev.galley.format.Limits;
import dev.galley.format.xml.token.Faults;
import dev.galley.format.xml.token.Structure;
import dev.galley.format.xml.token.TruncatedException;
import dev.galley.format.xml.token.XmlTokens;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The tokens of a document as strings that begin with {@code S}, {@code E}, {@code I} or {@code T} for a start tag, an end tag,
 * an instruction or text. Text is joined across comments and CDATA sections.
 */
final class Tokens {
    private static final WstxInputFactory WOODSTOX = new WstxInputFactory();

    static {
        WOODSTOX.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        WOODSTOX.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        WOODSTOX.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    }

    private final List<String> all = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int depth;

    private Tokens() {}

    /** Thrown at the first fault of a document in strict reading. */
    static final class NotWellFormed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Returns the tokens of a document, empty if it is not well-formed. */
    static Optional<List<String>> strict(byte[] document) throws IOException {
        try {
            return Optional.of(read(document, Structure.NONE, (fault, value, place) -> {
                if (fault.isError()) {
                    throw new NotWellFormed();
                }
            }));
        } catch (NotWellFormed | TruncatedException fault) {
            return Optional.empty();
        }
    }

    /** Returns the tokens of a document after repair. */
    static List<String> lenient(byte[] document, Structure structure) throws IOException {
        return read(
                document,
                structure,
                (fault, value, place) -> Checks.holds(place.get().line() > 0, "A fault before the first line"));
    }

    private static List<String> read(byte[] document, Structure structure, Faults faults) throws IOException {
        Tokens tokens = new Tokens();
        XmlTokens in = new XmlTokens(new ByteArrayInputStream(document), Limits.DEFAULT, structure, faults);
        while (true) {
            switch (in.next()) {
                case START -> {
                    StringBuilder tag = new StringBuilder("S " + in.name());
                    for (int i = 0; i < in.attributeCount(); i++) {
                        tag.append(' ').append(in.attributeName(i)).append('=').append(in.attributeValue(i));
                    }
                    tokens.start(tag.toString());
                }
                case END -> tokens.end(in.name());
                case TEXT -> tokens.text.append(in.text());
                case INSTRUCTION -> tokens.add("I " + in.target() + " " + in.data());
                case DOCTYPE -> tokens.flush();
                case DONE -> {
                    return tokens.done();
                }
            }
        }
    }

    /** Returns the tokens that Woodstox reads, empty if it refuses the document. */
    static Optional<List<String>> byWoodstox(byte[] document) {
        Tokens tokens = new Tokens();
        try {
            XMLStreamReader in = WOODSTOX.createXMLStreamReader(new ByteArrayInputStream(document), "UTF-8");
            while (in.hasNext()) {
                switch (in.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        StringBuilder tag = new StringBuilder("S " + in.getLocalName());
                        for (int i = 0; i < in.getAttributeCount(); i++) {
                            tag.append(' ')
                                    .append(in.getAttributeLocalName(i))
                                    .append('=')
                                    .append(in.getAttributeValue(i));
                        }
                        tokens.start(tag.toString());
                    }
                    case XMLStreamConstants.END_ELEMENT -> tokens.end(in.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        tokens.text.append(tokens.depth > 0 ? in.getText() : "");
                    case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                        tokens.add("I " + in.getPITarget() + " " + (in.getPIData() == null ? "" : in.getPIData()));
                    default -> {
                        // comments and the DTD give no tokens
                    }
                }
            }
        } catch (XMLStreamException | RuntimeException refused) {
            return Optional.empty();
        }
        return Optional.of(tokens.done());
    }

    private void start(String tag) {
        add(tag);
        depth++;
    }

    private void end(String name) {
        add("E " + name);
        depth--;
    }

    private void add(String token) {
        flush();
        all.add(token);
    }

    private void flush() {
        if (!text.isEmpty()) {
            all.add("T " + text);
            text.setLength(0);
        }
    }

    private List<String> done() {
        flush();
        return all;
    }
}
