package dev.galley.format.xml.read;

import dev.galley.format.ReadContext;
import dev.galley.format.xml.token.Structure;
import dev.galley.format.xml.token.XmlTokens;
import dev.galley.model.Extension;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import dev.galley.model.XmlNode;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.report.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over the elements of a document. Methods that take a cursor get it at a start tag and leave it at the end
 * tag of the same element.
 */
public final class XmlCursor {
    /** The maximum length of a base in characters, since each relative address repeats it. */
    public static final int LONGEST_BASE = 2_000;

    private final XmlTokens tokens;
    private final ReadContext context;
    private final ArticleLimits limits;
    private final Scope<ElementName> scope;
    private final ElementAttributes attributes;
    private final Bases bases = new Bases();
    private final Origin document;
    private final StringBuilder buffer = new StringBuilder();
    private final List<Extension> instructions = new ArrayList<>(0);
    private ElementName name = new ElementName(XmlName.of(""), null, false, false);
    private int depth;
    private final NamespaceVariants variants;
    private boolean undeclaredReported;
    private boolean markup;

    XmlCursor(InputStream in, ReadContext context, Dialect dialect) throws IOException {
        this.context = context;
        this.scope = new Scope<>(
                (prefix, local, uri) -> ElementName.of(dialect, prefix, local, uri),
                context.limits().nameLength());
        this.variants = new NamespaceVariants(dialect);
        this.tokens = new XmlTokens(in, context.limits(), Structure.FEEDS, new ReadFaults(context));
        this.attributes = new ElementAttributes(tokens, scope);
        this.limits = new ArticleLimits(context.limits(), tokens);
        this.document = new Origin(context.baseUrl().orElse(null), this::report);
    }

    /** Moves to the next start tag at any depth; returns false at the end of the document. */
    boolean next() throws IOException {
        while (true) {
            switch (tokens.next()) {
                case START -> {
                    enter();
                    return true;
                }
                case END -> leave();
                case INSTRUCTION -> keepInstruction();
                case DONE -> {
                    return false;
                }
                default -> {
                    // text between the feed's elements is ignored
                }
            }
        }
    }

    private void keepInstruction() {
        if (depth == 0) {
            limits.element(depth);
            instructions.add(new Extension.Instruction(tokens.target(), tokens.data()));
        }
    }

    /** Removes and returns the processing instructions outside the root that have been passed. */
    List<Extension> takeInstructions() {
        if (instructions.isEmpty()) {
            return List.of();
        }
        List<Extension> taken = List.copyOf(instructions);
        instructions.clear();
        return taken;
    }

    /** Moves to the next child of the element at depth {@code parent}; returns false at that element's end tag. */
    public boolean nextChild(int parent) throws IOException {
        return nextChild(parent, null);
    }

    /**
     * Like {@link #nextChild(int)}, but adds text between the children to {@code stray}, or reports it if that is null.
     */
    public boolean nextChild(int parent, @Nullable StringBuilder stray) throws IOException {
        while (true) {
            switch (tokens.next()) {
                case START -> {
                    enter();
                    return true;
                }
                case END -> {
                    leave();
                    if (depth < parent) {
                        return false;
                    }
                }
                case TEXT -> {
                    if (tokens.isWhiteSpace()) {
                        continue;
                    }
                    if (stray == null) {
                        reportStray(tokens.text());
                    } else {
                        stray.append(tokens.text());
                        limits.text(stray.length());
                    }
                }
                default -> {
                    // processing instructions are ignored
                }
            }
        }
    }

    /** Checks whether the element begins with the start tag of an article or of a field of feeds. */
    public boolean fieldFollows() throws IOException {
        return tokens.fieldFollows();
    }

    /** Checks whether the element begins with the start tag of a channel. */
    boolean channelFollows() throws IOException {
        return tokens.channelFollows();
    }

    /** Checks whether the element begins with the start tag of an article. */
    boolean articleFollows() throws IOException {
        return tokens.articleFollows();
    }

    /** Returns what is counted against the limits. */
    ArticleLimits limits() {
        return limits;
    }

    /** Returns the depth of the current element; 1 for the root. */
    public int depth() {
        return depth;
    }

    /** Returns the name of the element. */
    public XmlName name() {
        return name.xml();
    }

    /** Returns the local name of the element. */
    public String local() {
        return name.xml().local();
    }

    /** Returns the reader of the element's namespace; null if there is none. */
    public @Nullable NamespaceReader namespace() {
        return name.namespace();
    }

    /** Returns the value of the attribute whose name is written {@code name}; null if there is none. */
    public @Nullable String attribute(String name) {
        return attributes.value(name, this.name);
    }

    /** Returns the value of the attribute with this namespace and local name; null if there is none. */
    public @Nullable String attribute(String uri, String local) {
        return attributes.value(uri, local);
    }

    /**
     * Corrects the names of attributes that differ from one of {@code known} only in case, and reports them. An attribute stays
     * as it is if the element has the right one too.
     */
    public void correctAttributes(Set<String> known) {
        attributes.correct(known, this);
    }

    /** Returns the number of attributes, including namespace declarations. */
    int attributeCount() {
        return tokens.attributeCount();
    }

    /** Returns the name of attribute {@code index} as written. */
    String attributeName(int index) {
        return tokens.attributeName(index);
    }

    /** Returns the qualified name of attribute {@code index}. */
    XmlName attributeXmlName(int index) {
        return attributes.name(tokens.attributeName(index));
    }

    /** Returns the value of attribute {@code index}. */
    String attributeValue(int index) {
        return tokens.attributeValue(index);
    }

    /**
     * Reads the element to its end and returns its text. Elements inside are kept as markup, with the text between them
     * escaped; {@link #hadMarkup()} then returns true.
     */
    public String text() throws IOException {
        markup = false;
        String first = null;
        buffer.setLength(0);
        while (true) {
            switch (tokens.next()) {
                case TEXT -> {
                    if (first == null) {
                        first = tokens.text();
                        limits.text(first.length());
                    } else {
                        appendChunk(first);
                    }
                }
                case END -> {
                    if (first == null) {
                        leave();
                        return "";
                    }
                    String read = EscapedSection.unwrapped(buffer.isEmpty() ? first : buffer.toString(), first, this);
                    leave();
                    return read;
                }
                case START -> {
                    String before = first == null ? "" : buffer.isEmpty() ? first : buffer.toString();
                    MarkupReader reader = new MarkupReader(this, tokens);
                    enter();
                    markup = true;
                    return reader.continueAfter(before);
                }
                default -> {
                    // processing instructions are ignored
                }
            }
        }
    }

    private void appendChunk(String first) {
        if (buffer.isEmpty()) {
            buffer.append(first);
        }
        buffer.append(tokens.text());
        limits.text(buffer.length());
    }

    /** Returns whether the last {@link #text()} contained elements. */
    public boolean hadMarkup() {
        return markup;
    }

    /** Reads the element to its end and returns its content as markup. */
    public String markup() throws IOException {
        return new MarkupReader(this, tokens).content();
    }

    /** Reads the element to its end and returns the markup inside the {@code div} of Atom's XHTML. */
    public String xhtml() throws IOException {
        return new MarkupReader(this, tokens).contentOfDiv();
    }

    /** Reads the element to its end, with everything in it. */
    public XmlElement element() throws IOException {
        return new ElementReader(this, tokens).element();
    }

    /** Reads the element to its end and returns its content. */
    List<XmlNode> content() throws IOException {
        return new ElementReader(this, tokens).content();
    }

    /** Skips the element and everything in it. */
    public void skip() throws IOException {
        int parent = depth;
        while (nextChild(parent)) {
            // the loop skips every start tag inside
        }
    }

    /** Returns the language in the {@code xml:lang} attribute of this element; null if it has none. */
    public @Nullable String language() {
        String given = attribute("xml:lang");
        return given == null ? null : Values.parseLanguage(given, this, "");
    }

    /** Returns the base that {@code xml:base} gives for this element; null if there is none. */
    public @Nullable Url base() {
        return bases.innermost();
    }

    /** Returns the address {@code raw}, resolved against {@link #origin}. */
    public Url url(String raw) {
        Url resolved = origin().resolve(raw);
        limits.expansion(resolved.value().length() - raw.length());
        return resolved;
    }

    /** Returns what references in this element are resolved against. */
    public Origin origin() {
        Origin base = bases.origin();
        return base == null ? document : base;
    }

    /** Returns the text with the base that it needs; see {@link ReadContext#located}. */
    Text located(Text text) {
        return context.located(text);
    }

    /** Reports a finding at the current position. */
    public void report(Finding finding) {
        context.report(finding.withLocation(location()));
    }

    /** Reports a repair at the current position; see {@link ReadContext#repaired}. */
    public void repaired(Finding finding) {
        context.repaired(finding.withLocation(location()));
    }

    /** Reports text between elements, which is ignored. */
    public void reportStray(String text) {
        report(Finding.of("text.stray", Severity.WARNING, "", "Text between elements was ignored")
                .withValue(text.strip())
                .withHint("Move the text into the element that it belongs to"));
    }

    Location location() {
        return tokens.location();
    }

    void enter() {
        limits.element(++depth);
        boolean declares = false;
        for (int i = 0; i < tokens.attributeCount(); i++) {
            String attribute = tokens.attributeName(i);
            declares |= Scope.isDeclaration(attribute);
            if (attribute.equals("xml:base")) {
                bases.open(depth, tokens.attributeValue(i), this);
            }
        }
        if (declares) {
            scope.open(tokens, depth);
            variants.report(tokens, this);
        }
        name = scope.element(tokens.name());
        if (name.recased()) {
            report(Finding.of("element.case", Severity.WARNING, "", "The name of this element is in the wrong case")
                    .withValue(tokens.name())
                    .withHint("Write \"" + name.xml() + "\": names in XML are case-sensitive"));
        }
        if (name.undeclared() && !undeclaredReported) {
            undeclaredReported = true;
            repaired(Finding.of(
                            "namespace.undeclared", Severity.WARNING, "", "The prefix of this element is not declared")
                    .withValue(tokens.name())
                    .withHint("Declare the namespace with xmlns:prefix"));
        }
    }

    void leave() {
        scope.close(depth);
        bases.close(depth);
        depth--;
    }
}
