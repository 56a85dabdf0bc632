package dev.galley.format.xml.check;

import dev.galley.format.ReadContext;
import dev.galley.format.spi.Rulebook;
import dev.galley.internal.syntax.Notice;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What belongs to the document as a whole while it is checked. */
public final class Document {
    private final Grammar grammar;
    private final ReadContext context;
    private final Attributes attributes;
    private final Rulebook rules;
    private final IdentityHashMap<Watch<?>, Watcher> watchers = new IdentityHashMap<>();
    private final ValueNotice notice = new ValueNotice();
    private String core = "";
    private @Nullable String version;

    Document(Grammar grammar, ReadContext context, Attributes attributes) {
        this.grammar = grammar;
        this.context = context;
        this.attributes = attributes;
        this.rules = Rules.in(context.locale());
    }

    Grammar grammar() {
        return grammar;
    }

    /** What findings say, in the language that is wished. */
    Rulebook rules() {
        return rules;
    }

    Attributes attributes() {
        return attributes;
    }

    void begin(String core) {
        this.core = core;
    }

    /** The namespace of the root element, or of RSS where that is in it. */
    public String core() {
        return core;
    }

    /** Whether there is a vocabulary of this namespace. */
    public boolean knows(String uri) {
        return grammar.knows(uri);
    }

    /** Where the document came from. */
    public Optional<Url> baseUrl() {
        return context.baseUrl();
    }

    /** Tells the version, as soon as it is known. */
    public void version(String version) {
        this.version = version;
        context.version(version);
    }

    /** The version, once it is known. */
    public Optional<String> version() {
        return Optional.ofNullable(version);
    }

    /** The watcher of this kind for this document. */
    @SuppressWarnings("unchecked") // a watch makes only watchers of its own kind
    public <W extends Watcher> W watcher(Watch<W> watch) {
        return (W) watchers.computeIfAbsent(watch, Watch::begin);
    }

    /** Where syntaxes tell what is wrong with {@code value}; good until the next value. */
    Notice notice(Element element, @Nullable String attribute, String value) {
        return notice.about(element, attribute, value);
    }

    /** Tells a finding. */
    public void report(Finding finding) {
        context.report(finding);
    }

    Location location(javax.xml.stream.@Nullable Location place) {
        return place == null
                ? new Location(1, 1)
                : new Location(Math.max(1, place.getLineNumber()), Math.max(1, place.getColumnNumber()));
    }
}
