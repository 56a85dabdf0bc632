package dev.galley.format.xml.check;

import dev.galley.format.ReadContext;
import dev.galley.format.spi.Rulebook;
import dev.galley.internal.syntax.Notice;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The document being checked: its version, its current attributes, its watchers, and the sink for findings. */
public final class Document {
    private final Grammar grammar;
    private final Optional<Url> baseUrl;
    private final Consumer<Finding> findings;
    private final Consumer<String> versions;
    private final Attributes attributes;
    private final Rulebook rules;
    private final IdentityHashMap<Watch<?>, Watcher> watchers = new IdentityHashMap<>();
    private final ValueNotice notice = new ValueNotice();
    private String core = "";
    private boolean unicode = true;
    private String doctype = "";
    private @Nullable String version;

    Document(Grammar grammar, ReadContext context, Attributes attributes) {
        this(grammar, Rules.in(context.locale()), context.baseUrl(), context::report, context::version, attributes);
    }

    private Document(
            Grammar grammar,
            Rulebook rules,
            Optional<Url> baseUrl,
            Consumer<Finding> findings,
            Consumer<String> versions,
            Attributes attributes) {
        this.grammar = grammar;
        this.rules = rules;
        this.baseUrl = baseUrl;
        this.findings = findings;
        this.versions = versions;
        this.attributes = attributes;
    }

    /** Creates a document that exists only in part, whose findings {@code findings} receives. */
    static Document partial(Grammar grammar, Consumer<Finding> findings, Attributes attributes) {
        return new Document(grammar, Rules.ENGLISH, Optional.empty(), findings, version -> {}, attributes);
    }

    Grammar grammar() {
        return grammar;
    }

    /** Returns severities and messages in the language requested by the caller. */
    Rulebook rules() {
        return rules;
    }

    Attributes attributes() {
        return attributes;
    }

    void begin(String core) {
        this.core = core;
    }

    /** Returns the namespace of the root element. */
    public String core() {
        return core;
    }

    /** Checks whether the grammar covers this namespace. */
    public boolean knows(String uri) {
        return grammar.knows(uri);
    }

    void doctype(String publicId) {
        this.doctype = publicId;
    }

    /** Checks whether the DOCTYPE is that of RSS 0.91. */
    public boolean hasDoctypeOfRss091() {
        return doctype.equals(Prolog.NETSCAPE);
    }

    void unicode(boolean unicode) {
        this.unicode = unicode;
    }

    /** Returns whether the document is in UTF-8 or UTF-16, as far as it says. */
    public boolean isUnicode() {
        return unicode;
    }

    /** Returns the address that the document was read from. */
    public Optional<Url> baseUrl() {
        return baseUrl;
    }

    /** Sets format and version, such as {@code RSS 2.0}, as soon as they are known. */
    public void version(String version) {
        this.version = version;
        versions.accept(version);
    }

    /** Returns format and version; empty until they are known. */
    public Optional<String> version() {
        return Optional.ofNullable(version);
    }

    /** Checks whether this is RSS 2.0, for which the RSS Advisory Board's profile makes recommendations. */
    public boolean isRss2() {
        return version != null && version.startsWith("RSS 2");
    }

    /** Returns the watcher of this kind for this document, created on first use. */
    @SuppressWarnings("unchecked") // a watch creates only watchers of its own type
    public <W extends Watcher> W watcher(Watch<W> watch) {
        return (W) watchers.computeIfAbsent(watch, Watch::begin);
    }

    /** Returns a sink for findings about {@code value}; it may be used until the next call. */
    Notice notice(Element element, @Nullable String attribute, String value) {
        return notice.about(element, attribute, value);
    }

    /** Reports a finding. */
    public void report(Finding finding) {
        findings.accept(finding);
    }

    /** Reports findings about the current value. One instance serves all values of the document. */
    private static final class ValueNotice implements Notice {
        private @Nullable Element element;
        private @Nullable String attribute;
        private String value = "";

        ValueNotice about(Element element, @Nullable String attribute, String value) {
            this.element = element;
            this.attribute = attribute;
            this.value = value;
            return this;
        }

        @Override
        public void add(String code, Object... arguments) {
            if (element != null) {
                element.reportValue(attribute, value, code, arguments);
            }
        }
    }
}
