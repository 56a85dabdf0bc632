package dev.galley.format.xml.token;

import dev.galley.format.LimitExceededException;
import dev.galley.format.Limits;
import dev.galley.report.Location;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A pull tokenizer for XML 1.0 without namespaces. It skips the DTD but for the entities that it declares, and fetches
 * nothing. Faults are reported to {@link Faults} and repaired; if that throws an exception at the first fault, this is a
 * non-validating XML processor that refuses what is not well-formed. A well-formed document gives the same tokens in both
 * cases.
 *
 * <p>What a token consists of may be read until the next call of {@link #next}. Not thread-safe.
 */
public final class XmlTokens {
    private final Window window;
    private final FaultReporter faults;
    private final Structure structure;
    private final Lookahead lookahead;
    private final OpenElements open;
    private final Entities entities = new Entities();
    private final TextScanner text;
    private final TagScanner tags;
    private final Declarations declarations;
    private final Comments comments;
    private final Sections sections;
    private final EndTags endTags;

    private Place place = Place.BEFORE;
    /** Whether there is text before the root element, among which anything may look like a tag. */
    private boolean textBefore;

    private String name = "";
    /** Whether the next token is already known: the end of an empty element unless another field says otherwise. */
    private boolean pending;

    private int impliedEnds;
    private boolean startPending;

    private enum Place {
        BEFORE,
        INSIDE,
        AFTER
    }

    /**
     * Begins to read a document and reads its XML declaration.
     *
     * @param in UTF-8 without byte order mark; the caller closes it
     */
    public XmlTokens(InputStream in, Limits limits, Structure structure, Faults faults) throws IOException {
        this.window = new Window(in, limits.tagLength());
        this.faults = new FaultReporter(window, faults);
        this.structure = structure;
        this.lookahead = new Lookahead(window, structure);
        this.open = new OpenElements(window, this.faults, lookahead, structure);
        References references = new References(window, this.faults, entities);
        this.text = new TextScanner(window, this.faults, references);
        this.tags = new TagScanner(window, this.faults, references, limits, structure);
        this.declarations = new Declarations(window, this.faults, lookahead, open);
        this.comments = new Comments(window, this.faults, open, declarations);
        this.sections = new Sections(window, this.faults, text, open, declarations, lookahead, structure);
        this.endTags = new EndTags(window, this.faults, tags, open, lookahead, declarations);
        declarations.readXmlDeclaration();
    }

    /** Returns the version of XML that the XML declaration names. */
    public Optional<String> declaredVersion() {
        return declarations.version();
    }

    /** Returns the encoding that the XML declaration names. */
    public Optional<String> declaredEncoding() {
        return declarations.encoding();
    }

    /**
     * Reads the next token.
     *
     * @throws TruncatedException at the end of a document with open elements or without a root
     * @throws LimitExceededException if a name, a tag or the expansion of entities is too long
     */
    public Token next() throws IOException {
        if (pending) {
            return pending();
        }
        while (true) {
            window.start = window.position;
            if (!window.has(1)) {
                return endOfDocument();
            }
            Token token = window.bytes[window.position] == '<' ? markup() : characters(0);
            if (token != null) {
                return token;
            }
        }
    }

    /** Returns a token that needs no more of the document, or continues a CDATA section. */
    private Token pending() throws IOException {
        pending = false;
        if (sections.isInside()) {
            pending = sections.readOn();
            return Token.TEXT;
        }
        if (impliedEnds > 0) {
            impliedEnds--;
            pending = impliedEnds > 0 || startPending || endTags.isStartMissing();
            return end();
        }
        NameCache.Name missing = endTags.takeMissingStart();
        if (missing != null) {
            return impliedStart(missing);
        }
        if (startPending) {
            startPending = false;
            pending = tags.isEmpty();
            return start();
        }
        return end();
    }

    private Token impliedStart(NameCache.Name article) {
        tags.attributes.clear();
        name = article.text();
        open.push(article);
        return Token.START;
    }

    private Token endOfDocument() throws IOException {
        if (place == Place.AFTER) {
            return Token.DONE;
        }
        if (!endTags.isRootClosedEarly() || open.isInArticle()) {
            throw truncated();
        }
        return end(open.depth());
    }

    /** Reads text; white space outside of the root element is skipped. */
    private @Nullable Token characters(int literal) throws IOException {
        text.text(literal);
        if (place == Place.INSIDE) {
            return Token.TEXT;
        }
        if (!text.isWhiteSpace() || text.hasReferences()) {
            if (place == Place.AFTER) {
                return contentAfterRoot();
            }
            textBefore = true;
            faults.report(Fault.BEFORE_ROOT, text.text().strip(), window.start);
        }
        return null;
    }

    private Token contentAfterRoot() {
        faults.report(Fault.AFTER_ROOT, "", window.start);
        return stop();
    }

    /** Ends the document here, whatever follows. */
    private Token stop() {
        place = Place.AFTER;
        window.position = window.limit;
        window.start = window.limit;
        window.end();
        return Token.DONE;
    }

    private @Nullable Token markup() throws IOException {
        byte next = window.peek(1);
        if (NameSyntax.isStart(next)) {
            return startTag();
        }
        if (!window.has(3)) {
            throw truncated();
        }
        return switch (next) {
            case '/' -> NameSyntax.isStart(window.peek(2)) ? endTag() : lessThan();
            case '?' -> instruction();
            case '!' -> declaration();
            default -> lessThan();
        };
    }

    private @Nullable Token lessThan() throws IOException {
        int beforeName = open.beforeMistypedEnd();
        if (beforeName > 0) {
            return ends(endTags.readMistyped(beforeName));
        }
        int space = place == Place.INSIDE && open.top().kind().holdsFields() ? lookahead.spaceBeforeField() : 0;
        if (space > 0) {
            faults.report(Fault.TAG_SPACE, "", window.start);
            window.position += space;
            return startTag();
        }
        faults.report(Fault.LESS_THAN, "<", window.start);
        return characters(1);
    }

    private @Nullable Token startTag() throws IOException {
        if (place == Place.AFTER) {
            return contentAfterRoot();
        }
        if (!tags.readStartTag()) {
            return characters(1);
        }
        name = tags.name().text();
        if (place == Place.BEFORE && !structure.isRoot(name) && (textBefore || HtmlNames.contains(name))) {
            int offset = feedOffset();
            if (offset >= 0) {
                faults.report(Fault.BEFORE_FEED, name, window.start);
                window.position = window.start + offset;
                return null;
            }
        }
        place = Place.INSIDE;
        if (tags.isEmpty() && open.mayHaveEnd(tags.name()) && lookahead.closesEmpty(name)) {
            faults.report(Fault.TAG_EMPTY, name, window.start);
            tags.reopen();
        }
        pending = tags.isEmpty();
        impliedEnds = open.closedByStart(tags.name(), pending);
        if (impliedEnds == OpenElements.SKIPPED) {
            impliedEnds = 0;
            pending = false;
            return null;
        }
        if (impliedEnds > 0) {
            boolean bare = tags.attributes.count() == 0;
            startPending = !bare || !open.isInPlaceOfEnd(tags.name(), impliedEnds, pending);
            return end(impliedEnds);
        }
        return start();
    }

    /** Returns the offset of a feed inside another document, from the start of the token; -1 if there is none. */
    private int feedOffset() throws IOException {
        int read = window.position - window.start;
        int offset = lookahead.feed();
        return offset < 0 ? -1 : read + offset;
    }

    private Token start() {
        name = tags.name().text();
        open.push(tags.name());
        return Token.START;
    }

    private Token end() {
        name = open.top().text();
        open.pop();
        if (open.depth() == 0) {
            place = Place.AFTER;
        }
        return Token.END;
    }

    private @Nullable Token endTag() throws IOException {
        return place == Place.AFTER ? contentAfterRoot() : ends(endTags.read());
    }

    private @Nullable Token ends(int count) {
        return count == 0 ? null : end(count);
    }

    /** Ends the {@code count} innermost elements. */
    private Token end(int count) {
        impliedEnds = count - 1;
        pending = impliedEnds > 0 || startPending || endTags.isStartMissing();
        return end();
    }

    private @Nullable Token instruction() throws IOException {
        if (window.startsWith("xml", 2) && !NameSyntax.isPart(window.peek(5))) {
            declarations.skipXmlDeclaration(place == Place.BEFORE);
            return null;
        }
        return declarations.readInstruction() ? Token.INSTRUCTION : null;
    }

    private @Nullable Token declaration() throws IOException {
        byte third = window.peek(2);
        if (third == '-' && window.startsWith("--", 2)) {
            comments.skip();
            return null;
        }
        if (third == '[' && window.startsWith(Sections.START, 0)) {
            return section();
        }
        boolean lowerCase = window.startsWith("doctype", 2);
        if (lowerCase || window.startsWith("DOCTYPE", 2)) {
            return doctype(!lowerCase && place == Place.BEFORE);
        }
        if (!window.has(Sections.START.length())) {
            throw truncated();
        }
        return lessThan();
    }

    private @Nullable Token section() throws IOException {
        if (place == Place.INSIDE) {
            pending = sections.begin();
            return Token.TEXT;
        }
        return place == Place.AFTER ? contentAfterRoot() : lessThan();
    }

    private @Nullable Token doctype(boolean allowed) throws IOException {
        if (allowed && declarations.readDoctype()) {
            entities.declare(declarations.internalSubset());
            return Token.DOCTYPE;
        }
        faults.report(Fault.DOCTYPE, "", window.start);
        window.position = window.start + 1;
        declarations.skipJunk();
        return null;
    }

    private TruncatedException truncated() {
        return new TruncatedException(window.location(window.limit));
    }

    /** Returns the name of the element that begins or ends here, as written. */
    public String name() {
        return name;
    }

    /** Checks whether the element that has just begun starts with a field of feeds or an article. */
    public boolean fieldFollows() throws IOException {
        return !tags.isEmpty() && lookahead.fieldFollows();
    }

    /** Checks whether the first thing in the element that has just begun is a channel. */
    public boolean channelFollows() throws IOException {
        return !tags.isEmpty() && lookahead.channelFollows();
    }

    /** Checks whether the element that has just begun starts with an article. */
    public boolean articleFollows() throws IOException {
        return fieldFollows() && lookahead.isAtArticle();
    }

    /** Returns the number of attributes of the start tag, including namespace declarations. */
    public int attributeCount() {
        return tags.attributes.count();
    }

    /** Returns the name of attribute {@code index} as written. */
    public String attributeName(int index) {
        return tags.attributes.name(index);
    }

    /** Corrects the name of attribute {@code index}. */
    public void renameAttribute(int index, String name) {
        tags.attributes.rename(index, name);
    }

    /** Returns the normalized value of attribute {@code index}. */
    public String attributeValue(int index) {
        return tags.attributes.value(index);
    }

    /** Returns the characters of the text. */
    public String text() {
        return text.text();
    }

    /** Checks whether the text is only white space (XML 1.0 §2.3). */
    public boolean isWhiteSpace() {
        return text.isWhiteSpace();
    }

    /** Returns the target of the processing instruction. */
    public String target() {
        return declarations.target();
    }

    /** Returns the content of the processing instruction after the target and the white space. */
    public String data() {
        return declarations.data();
    }

    /** Returns the public identifier of the document type declaration; empty if it has none. */
    public String publicId() {
        return declarations.publicId();
    }

    /** Returns the system identifier of the document type declaration; empty if it has none. */
    public String systemId() {
        return declarations.systemId();
    }

    /** Returns the internal subset of the document type declaration; empty if it has none. */
    public String internalSubset() {
        return declarations.internalSubset();
    }

    /** Returns how many bytes of the document have been read. */
    public long offset() {
        return window.offset();
    }

    /** Returns where the current token begins. */
    public Location location() {
        return window.tokenLocation();
    }
}
