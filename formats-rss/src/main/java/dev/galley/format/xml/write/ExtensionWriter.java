package dev.galley.format.xml.write;

import dev.galley.format.spi.Field;
import dev.galley.format.xml.check.ExtensionRules;
import dev.galley.format.xml.read.Scope;
import dev.galley.model.Article;
import dev.galley.model.Extension;
import dev.galley.model.Feed;
import dev.galley.model.XmlAttribute;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import dev.galley.model.XmlNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Writes extensions: elements that have no place in the model. */
public final class ExtensionWriter {
    private static final int MAX_DEPTH = 200;
    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

    private final XmlOutput out;
    private final Predicate<XmlElement> isOwn;
    private final WrittenScopes scopes;
    /** The extensions of the articles and feeds that are being written, the innermost first. */
    private final Deque<ElementExtensions> owners = new ArrayDeque<>(2);

    /**
     * Creates a writer.
     *
     * @param isOwn accepts the format's own elements, which readers would take for fields if they were written as extensions,
     *     such as a second title
     * @param rules what the validator demands of extensions
     */
    public ExtensionWriter(XmlOutput out, Predicate<XmlElement> isOwn, ExtensionRules rules) {
        this.out = out;
        this.isOwn = isOwn;
        this.scopes = new WrittenScopes(out, rules);
    }

    /** Enters the element that was started last: extensions that are written next must be allowed in it. */
    public void enter(XmlName element) {
        scopes.enter(element);
    }

    /** Leaves the element that was entered last. */
    public void leave() {
        scopes.leave();
    }

    /**
     * Begins a feed: those of its extensions that belong to an element for which the model has a field are written
     * with that element. {@link #write(List, Field)} with the same owner ends it.
     */
    public void begin(Feed feed, Field owner) {
        begin(feed.extensions(), owner, false);
    }

    /** Begins an article; see {@link #begin(Feed, Field)}. */
    public void begin(Article article, Field owner) {
        begin(article.extensions(), owner, true);
    }

    private void begin(List<Extension> extensions, Field owner, boolean byParents) {
        if (!owners.isEmpty() || ElementExtensions.anyIn(extensions)) {
            owners.push(ElementExtensions.of(extensions, owner, byParents));
        }
    }

    /** Writes the processing instructions of the feed, if it comes from the same format. */
    public void instructions(Field owner) throws IOException {
        ElementExtensions own = owners.peek();
        if (own != null && own.owner() == owner && owner.context().isOwnForm()) {
            own.instructions(out);
        }
    }

    /** Writes the attributes of the element whose start tag is open, which holds the value of {@code field}. */
    public void attributes(XmlName element, Field field) throws IOException {
        if (!owners.isEmpty() && !out.isCapturing()) {
            owners.peek().attributes(element, field, out, scopes);
        }
    }

    /** Notes that the value of {@code field} was written in an element that gets no extensions. */
    public void skip(Field field) {
        if (!owners.isEmpty()) {
            owners.peek().skip(field);
        }
    }

    /** Notes that readers merge the value of {@code field} into the one at {@code index} of its list. */
    void mergedInto(int index, Field field) {
        if (!owners.isEmpty()) {
            owners.peek().mergedInto(index, field);
        }
    }

    /** Writes the elements inside the element that is open, which holds the value of {@code field}, behind its other content. */
    public void elements(XmlName element, Field field) throws IOException {
        if (!owners.isEmpty() && !out.isCapturing()) {
            owners.peek().elements(element, field, this);
        }
    }

    /** Writes the attributes of the element of the article or feed itself, which was entered last. */
    public void ownAttributes(Field owner) throws IOException {
        ElementExtensions own = owners.peek();
        if (own != null && own.owner() == owner) {
            own.ownAttributes(out, scopes);
        }
    }

    /** Writes the elements of {@code extensions} that were right inside the article or feed; all others are lost. */
    public void write(List<Extension> extensions, Field owner) throws IOException {
        write(extensions, new BitSet(0), owner);
    }

    /**
     * Like {@link #write(List, Field)}, except for the elements at the indexes {@code written}, which have been written
     * already.
     */
    public void write(List<Extension> extensions, BitSet written, Field owner) throws IOException {
        ElementExtensions own = owners.peek();
        if (own != null && own.owner() == owner) {
            owners.pop();
            written.stream().forEach(own::markWritten);
            written.or(own.written());
        } else {
            own = null;
        }
        for (int i = written.nextClearBit(0); i < extensions.size(); i = written.nextClearBit(i + 1)) {
            if (!(extensions.get(i) instanceof Extension.Element extension)
                    || !extension.parent().isEmpty()
                    || isOwn.test(extension.element())
                    || isContent(extension.element().name())
                    || !write(extension.element(), owner.at("extensions", i))) {
                owner.at("extensions", i).lost(extensions.get(i).writtenName());
            } else if (own != null) {
                own.markWritten(i);
            }
        }
        if (own != null) {
            own.reportOrder();
        }
    }

    /**
     * Writes an element like {@link #write(XmlElement)}. If its namespace is misspelt, it is written in the right one, which
     * is reported, and so is a text that is too long for its element, of which the beginning is written.
     */
    public boolean write(XmlElement element, Field field) throws IOException {
        XmlName name = element.name();
        String meant = scopes.meant(name);
        boolean right = meant.equals(name.namespace());
        XmlElement whole = right ? element : renamed(element, name.namespace(), meant);
        XmlElement fitted = scopes.limits(whole.name()) ? fitted(whole, true) : whole;
        boolean written = write(fitted);
        if (written && !fitted.equals(whole)) {
            field.reduced("the beginning of the text, which is too long for its element");
        }
        if (written && !right) {
            field.reduced("elements of the namespace " + meant);
        }
        return written;
    }

    private static XmlElement renamed(XmlElement element, String from, String to) {
        List<XmlNode> children = new ArrayList<>();
        for (XmlNode child : element.children()) {
            children.add(child instanceof XmlElement inside ? renamed(inside, from, to) : child);
        }
        List<XmlAttribute> attributes = new ArrayList<>();
        for (XmlAttribute attribute : element.attributes()) {
            attributes.add(new XmlAttribute(renamed(attribute.name(), from, to), attribute.value()));
        }
        return new XmlElement(renamed(element.name(), from, to), attributes, children);
    }

    /** Returns the element with shorter texts where its own or those of its children are too long; the same if none is. */
    private XmlElement fitted(XmlElement element, boolean outer) {
        List<XmlNode> children = new ArrayList<>(element.children());
        if (children.size() == 1 && children.get(0) instanceof XmlNode.Chars chars) {
            children.set(0, new XmlNode.Chars(scopes.fitted(element.name(), chars.value())));
        } else if (outer) {
            children.replaceAll(child -> child instanceof XmlElement inside ? fitted(inside, false) : child);
        }
        return children.equals(element.children())
                ? element
                : new XmlElement(element.name(), element.attributes(), children);
    }

    private static XmlName renamed(XmlName name, String from, String to) {
        return name.namespace().equals(from) ? new XmlName(to, name.prefix(), name.local()) : name;
    }

    /**
     * Writes an element with its whole content; writes nothing and returns false if XML cannot represent it, or if it would
     * be an error in the current element.
     */
    public boolean write(XmlElement element) throws IOException {
        boolean writable = isWritable(element, 1) && (out.isCapturing() || scopes.allows(element));
        if (writable) {
            element(element, out);
        }
        return writable;
    }

    /** Checks whether XHTML can be written unchanged: it is well-formed and has no elements that belong elsewhere in feeds. */
    public boolean allowsXhtml(String markup) {
        return WellFormedMarkup.isWellFormed(
                markup,
                (prefix, uri) -> uri.equals(Scope.XHTML)
                        || (XmlNames.isNamespace(uri) && !scopes.knows(new XmlName(uri, prefix, "any"))));
    }

    /** Checks whether the attribute has a valid value for the current element. */
    public boolean allows(XmlAttribute attribute) {
        return isWritable(attribute.name()) && scopes.allows(attribute);
    }

    /** Checks whether readers would take the element for the content of the article. */
    private static boolean isContent(XmlName name) {
        return name.namespace().equals(Scope.XHTML)
                && (name.local().equals("body") || name.local().equals("div"));
    }

    private static boolean isWritable(XmlElement element, int depth) {
        if (depth > MAX_DEPTH || !isWritable(element.name())) {
            return false;
        }
        Set<XmlName> names = new HashSet<>();
        for (XmlAttribute attribute : element.attributes()) {
            XmlName name = attribute.name();
            if (!isWritable(name) || name.local().equals("xmlns") || !names.add(name)) {
                return false;
            }
        }
        for (XmlNode child : element.children()) {
            if (child instanceof XmlElement inside && !isWritable(inside, depth + 1)) {
                return false;
            }
        }
        return true;
    }

    /** Checks whether an element or attribute may have the name. */
    static boolean isWritable(XmlName name) {
        return XmlNames.isLocal(name.local())
                && !name.namespace().equals(XMLNS)
                && XmlNames.isNamespace(name.namespace());
    }

    private static void element(XmlElement element, XmlOutput out) throws IOException {
        out.start(element.name());
        for (XmlAttribute attribute : element.attributes()) {
            out.attribute(attribute.name(), attribute.value());
        }
        for (XmlNode child : element.children()) {
            if (child instanceof XmlElement inside) {
                element(inside, out);
            } else if (child instanceof XmlNode.Chars chars) {
                out.text(chars.value());
            }
        }
        out.end();
    }
}
