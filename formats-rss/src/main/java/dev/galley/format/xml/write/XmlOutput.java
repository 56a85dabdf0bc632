package dev.galley.format.xml.write;

import dev.galley.format.spi.Field;
import dev.galley.format.xml.read.EscapedSection;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes XML as UTF-8 bytes. The XML is well-formed for all strings: characters that XML 1.0 §2.2 forbids become
 * U+FFFD, which {@link #reportReplaced} reports. Local names are not checked. Namespaces are declared when they are used:
 * on the element that {@link #collectDeclarations collects} declarations, else on the element that needs them.
 */
public final class XmlOutput implements Closeable {
    /** How many bytes are held for declarations of articles, so that little memory is needed. */
    private static final int MAX_HELD = 32 * 1024;

    private final Utf8Output out;
    private final boolean indented;
    private final NamespaceDeclarations namespaces = new NamespaceDeclarations();
    private final Deque<String> open = new ArrayDeque<>();
    private List<XmlName> children = new ArrayList<>();
    private int childrenDepth = -1;
    private @Nullable CapturedElements captured;
    /** How many articles are still to be written while the root collects declarations. */
    private int collectedArticles;

    private boolean inStartTag;
    private boolean afterText;

    /**
     * Creates an output.
     *
     * @param indented whether to write line breaks and indentation
     */
    public XmlOutput(OutputStream out, boolean indented) {
        this.out = new Utf8Output(out);
        this.indented = indented;
    }

    /** Writes the XML declaration. */
    public void declaration() throws IOException {
        out.ascii("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** Writes a processing instruction outside the root, on a line of its own. */
    void instruction(String target, String data) throws IOException {
        out.raw("<?" + target + (data.isEmpty() ? "" : " ") + data + "?>\n");
    }

    /**
     * Collects, on the element whose start tag is open, the declarations of the namespaces that are used from here on. All
     * output is held in memory until {@link #releaseDeclarations}. Does nothing while an outer element collects.
     *
     * @return whether this element collects, so that the caller must call {@link #releaseDeclarations}
     */
    public boolean collectDeclarations() throws IOException {
        boolean begun = namespaces.collect(open.size());
        if (begun) {
            out.hold();
        }
        return begun;
    }

    /** Starts the root, in a default namespace, and collects declarations on it. */
    public void startRoot(XmlName name, String defaultNamespace) throws IOException {
        namespaces.collect(1);
        namespaces.declareDefault(defaultNamespace);
        start(name);
        out.hold();
    }

    /**
     * Goes on collecting on the root until the given number of articles has been written, so that what they use is declared
     * once; fewer if they are long.
     */
    public void collectInArticles(int articles) throws IOException {
        collectedArticles = articles;
        if (articles == 0) {
            releaseDeclarations();
        }
    }

    /** Notes that an article has been written. */
    public void endArticle() throws IOException {
        if (collectedArticles > 0 && (--collectedArticles == 0 || out.held() > MAX_HELD)) {
            releaseDeclarations();
        }
    }

    /** Writes the collected declarations into their start tag, followed by the held output. */
    public void releaseDeclarations() throws IOException {
        collectedArticles = 0;
        SortedMap<String, String> collected = namespaces.collected();
        if (!collected.isEmpty()) {
            int position = out.position();
            declare(collected);
            out.moveBeforeHeld(position);
        }
        out.release();
    }

    private void declare(SortedMap<String, String> uris) throws IOException {
        for (Map.Entry<String, String> declaration : uris.entrySet()) {
            String prefix = declaration.getKey();
            attribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, declaration.getValue());
        }
    }

    /** Returns how many elements are open. */
    int depth() {
        return open.size();
    }

    /** Adds the name of each element that is started at this depth to {@code names} from now on. */
    void record(int depth, List<XmlName> names) {
        childrenDepth = depth;
        children = names;
    }

    /** Keeps the elements that are written from now on, until {@link #takeCaptured}, instead of writing them. */
    void capture() {
        captured = new CapturedElements();
    }

    /** Checks whether elements are kept instead of written. */
    boolean isCapturing() {
        return captured != null;
    }

    /** Ends {@link #capture} and returns the elements. */
    List<XmlElement> takeCaptured() {
        List<XmlElement> taken = captured == null ? List.of() : captured.elements();
        captured = null;
        return taken;
    }

    /** Starts an element; attributes may follow until its content begins. */
    public void start(XmlName name) throws IOException {
        if (captured != null) {
            captured.start(name);
            return;
        }
        closeStartTag();
        if (open.size() == childrenDepth) {
            children.add(name);
        }
        if (indented && !open.isEmpty() && !afterText) {
            newLine(open.size());
        }
        namespaces.startElement();
        String written = written(name, open.size() + 1, false);
        open.push(written);
        out.put('<');
        out.raw(written);
        declareOwn();
        inStartTag = true;
        afterText = false;
    }

    private String written(XmlName name, int depth, boolean attribute) {
        String prefix = namespaces.prefix(name, depth, attribute);
        return prefix.isEmpty() ? name.local() : prefix + ":" + name.local();
    }

    private void declareOwn() throws IOException {
        if (namespaces.hasOwn()) {
            declare(namespaces.takeOwn());
        }
    }

    /** Writes an attribute of the element whose start tag is open. */
    public void attribute(XmlName name, String value) throws IOException {
        if (captured != null) {
            captured.attribute(name, value);
            return;
        }
        String written = written(name, open.size(), true);
        declareOwn();
        attribute(written, value);
    }

    /** Writes an attribute without a namespace, or one of the namespace {@code xml}, by the name as it is written. */
    public void attribute(String name, String value) throws IOException {
        if (captured != null) {
            captured.attribute(name, value);
            return;
        }
        out.put(' ');
        out.raw(name);
        out.ascii("=\"");
        out.escape(value, true);
        out.put('"');
    }

    /** Writes text. */
    public void text(String text) throws IOException {
        if (captured != null) {
            captured.text(text);
            return;
        }
        closeStartTag();
        afterText = true;
        int section = EscapedSection.start(text);
        if (section < 0) {
            out.escape(text, false);
        } else {
            out.escape(text.substring(0, section + 1), false);
            out.ascii("<![CDATA[!]]>");
            out.escape(text.substring(section + 2), false);
        }
    }

    /** Writes markup that is known to be well-formed. */
    public void raw(String markup) throws IOException {
        closeStartTag();
        afterText = true;
        out.raw(markup);
    }

    /** Ends the element that was started last; an empty element gets an empty-element tag. */
    public void end() throws IOException {
        if (captured != null) {
            captured.end();
            return;
        }
        namespaces.endElement(open.size());
        String name = open.pop();
        if (inStartTag) {
            inStartTag = false;
            out.ascii("/>");
        } else {
            if (indented && !afterText) {
                newLine(open.size());
            }
            out.ascii("</");
            out.raw(name);
            out.put('>');
        }
        afterText = false;
    }

    /** Returns whether characters had to be replaced since the last call. */
    public boolean takeReplaced() {
        return out.takeReplaced();
    }

    /** Reports to {@code field} if characters had to be replaced since the last call. */
    public void reportReplaced(Field field) {
        if (takeReplaced()) {
            field.replaced("XML");
        }
    }

    /** Writes everything to the underlying stream and flushes it. */
    public void flush() throws IOException {
        out.flush();
    }

    /** Flushes the output; the underlying stream stays open. */
    @Override
    public void close() throws IOException {
        flush();
    }

    /** Begins a new line with {@code indent} steps of indentation. */
    public void newLine(int indent) throws IOException {
        out.put('\n');
        for (int i = 0; i < indent; i++) {
            out.ascii("  ");
        }
    }

    private void closeStartTag() throws IOException {
        if (inStartTag) {
            inStartTag = false;
            out.put('>');
        }
    }
}
