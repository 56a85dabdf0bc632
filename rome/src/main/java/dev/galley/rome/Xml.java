package dev.galley.rome;

import dev.galley.format.FeedFormat;
import dev.galley.format.FeedReader;
import dev.galley.format.FeedWriter;
import dev.galley.format.Limits;
import dev.galley.format.ReadResult;
import dev.galley.model.Feed;
import dev.galley.report.Finding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jdom2.CDATA;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.Namespace;
import org.jdom2.Text;
import org.jdom2.Verifier;
import org.jdom2.filter.Filters;
import org.jdom2.input.SAXBuilder;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;
import org.jspecify.annotations.Nullable;

/** Feeds as trees of XML elements, through which extensions and modules are converted. */
final class Xml {
    static final Namespace ATOM = Namespace.getNamespace("atom", "http://www.w3.org/2005/Atom");
    static final Namespace DC = Namespace.getNamespace("dc", "http://purl.org/dc/elements/1.1/");
    static final Namespace CONTENT = Namespace.getNamespace("content", "http://purl.org/rss/1.0/modules/content/");

    static final String MEDIA = "http://search.yahoo.com/mrss/";

    private static final String SECTION = "<![CDATA[";
    private static final char REPLACEMENT = '\uFFFD';

    /** Beans are in memory already, so that only the depth is limited, to that of the stack. */
    private static final Limits LIMITS = Limits.DEFAULT
            .withBytes(Long.MAX_VALUE)
            .withDepth(1_000)
            .withTextLength(Integer.MAX_VALUE)
            .withAttributes(Integer.MAX_VALUE)
            .withItems(Long.MAX_VALUE);

    private Xml() {}

    /** A feed written as a document, and the findings made in writing it. */
    record Written(Document document, List<Finding> findings) {}

    /** Writes a feed in a format. */
    static Written write(Feed feed, FeedFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            List<Finding> findings = FeedWriter.of(format).write(feed, out).findings();
            return new Written(parser().build(new ByteArrayInputStream(out.toByteArray())), findings);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing in memory failed", e);
        } catch (JDOMException e) {
            throw new IllegalStateException("The written document is malformed", e);
        }
    }

    /** Reads a document in a format. */
    static ReadResult read(Document document, FeedFormat format) {
        keepMarkers(document);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new XMLOutputter(Format.getRawFormat()).output(document, out);
            return FeedReader.builder()
                    .format(format)
                    .limits(LIMITS)
                    .build()
                    .read(new ByteArrayInputStream(out.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory failed", e);
        }
    }

    /**
     * Puts the second character of each text that begins like a CDATA section into a section of its own: without that, readers
     * take the text for a section whose markers were escaped by mistake.
     */
    private static void keepMarkers(Document document) {
        List<Text> texts = new ArrayList<>();
        document.getDescendants(Filters.text()).forEach(texts::add);
        for (Text text : texts) {
            String value = text.getText();
            int start = value.indexOf(SECTION);
            if (start >= 0 && value.substring(0, start).isBlank()) {
                Element parent = text.getParentElement();
                int index = parent.indexOf(text);
                parent.setContent(index, new Text(value.substring(0, start + 1)));
                parent.addContent(index + 1, new CDATA(SECTION.substring(1, 2)));
                parent.addContent(index + 2, new Text(value.substring(start + 2)));
            }
        }
    }

    /** Returns the only element of a document; null if it is malformed or has a document type declaration. */
    static @Nullable Element parse(String xml) {
        try {
            return parser().build(new StringReader(xml)).getRootElement();
        } catch (JDOMException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory failed", e);
        }
    }

    private static SAXBuilder parser() {
        SAXBuilder parser = new SAXBuilder();
        parser.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        parser.setExpandEntities(false);
        return parser;
    }

    /** Returns the text with U+FFFD in place of each character that XML cannot represent, on which ROME would fail. */
    static String clean(String text) {
        if (Verifier.checkCharacterData(text) == null) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            clean.appendCodePoint(Verifier.isXMLCharacter(character) ? character : REPLACEMENT);
            i += Character.charCount(character);
        }
        return clean.toString();
    }

    /** Adds an element with this text, unless it is null. */
    static void add(Element parent, String name, @Nullable String text) {
        add(parent, name, Namespace.NO_NAMESPACE, text);
    }

    /** Adds an element of a namespace with this text, unless it is null. */
    static void add(Element parent, String name, Namespace namespace, @Nullable String text) {
        if (text != null) {
            parent.addContent(new Element(name, namespace).setText(clean(text)));
        }
    }

    /** Sets an attribute, unless the value is null. */
    static void set(Element element, String name, @Nullable String value) {
        if (value != null) {
            element.setAttribute(name, clean(value));
        }
    }

    /** Returns the document with this RSS channel. */
    static Document rss(Element channel) {
        return document(new Element("rss").setAttribute("version", "2.0").addContent(channel));
    }

    /** Returns the document with this root. */
    static Document document(Element root) {
        return new Document(root);
    }
}
