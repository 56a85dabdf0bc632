package dev.galley.format.xml.check;

import dev.galley.internal.syntax.Syntax;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An open element. Instances are reused for later elements at the same depth, so watchers must copy what they keep.
 * Attributes can be read during {@link Watcher#start} only.
 */
public final class Element {
    /** The location of an element that is not in a document. */
    static final Location UNPLACED = new Location(1, 1);

    /** The maximum length of a name in a path. */
    private static final int LONGEST_STEP = 60;

    final TextBuffer text = new TextBuffer();
    final List<Syntax> expected = new ArrayList<>();
    ElementRule rule = ElementRule.OPEN;

    @Nullable
    SubtreeCheck contentCheck;

    boolean strayText;
    boolean holdsElements;
    private final Document document;
    private final @Nullable Element parent;
    private Name name = new Name("", "");
    private String written = "";
    private long[] seen = new long[1];
    private Location start = UNPLACED;
    private @Nullable String base;
    private int entries;
    private int number;

    Element(Document document, @Nullable Element parent) {
        this.document = document;
        this.parent = parent;
    }

    void open(String written, Name name, Location start) {
        this.written = written;
        this.name = name;
        this.start = start;
        rule = ElementRule.OPEN;
        contentCheck = null;
        base = null;
        strayText = false;
        holdsElements = false;
        entries = 0;
        number = 0;
        expected.clear();
    }

    /** Replaces the name, for a root element in the wrong namespace. */
    void rename(Name canonical) {
        name = canonical;
    }

    /** Sets the rule that this element must follow. */
    void apply(ElementRule rule) {
        this.rule = rule;
        text.clear();
        expected.addAll(rule.syntaxes);
        int words = (document.grammar().width(rule) + 63) / 64;
        if (seen.length < words) {
            seen = new long[words];
        } else {
            Arrays.fill(seen, 0);
        }
        if (parent != null && rule.place.isArticle()) {
            number = ++parent.entries;
        }
    }

    /** Records a child of this kind; returns false if there was one before. */
    boolean addChild(int index) {
        long bit = 1L << (index & 63);
        boolean first = (seen[index >> 6] & bit) == 0;
        seen[index >> 6] |= bit;
        return first;
    }

    /** Forgets the child of this kind. */
    void removeChild(int index) {
        seen[index >> 6] &= ~(1L << (index & 63));
    }

    /** Returns the parent element; null for the root. */
    public @Nullable Element parent() {
        return parent;
    }

    /** Returns the qualified name. */
    public Name name() {
        return name;
    }

    /** Returns the name as written, with its prefix. */
    public String written() {
        return written;
    }

    /** Returns the place that this element is for extensions. */
    public Place place() {
        return rule.place;
    }

    /** Returns how many entries or items have begun in this element. */
    public int entries() {
        return entries;
    }

    /** Returns the document that this element belongs to. */
    public Document document() {
        return document;
    }

    /** Checks whether a child with this name has occurred so far. */
    public boolean has(String uri, String local) {
        Child child = document.grammar().child(rule, new Name(uri, local));
        return child != null && has(child);
    }

    boolean has(Child child) {
        int index = document.grammar().index(rule, child);
        return (seen[index >> 6] & (1L << (index & 63))) != 0;
    }

    /** Returns the value of an attribute without namespace; null if there is none. */
    public @Nullable String attribute(String local) {
        return document.attributes().value(local);
    }

    /** Returns the attributes; they can be read during {@link Watcher#start} only. */
    public Attributes attributes() {
        return document.attributes();
    }

    void base(String base) {
        this.base = base;
    }

    /** Returns the nearest {@code xml:base}, of this element or of one around it, as written. */
    public Optional<String> base() {
        return base != null || parent == null ? Optional.ofNullable(base) : parent.base();
    }

    /** Returns the text without surrounding white space; complete at the end tag. */
    public String text() {
        return text.stripped();
    }

    /** Adds a syntax that the text of this element must follow. */
    public void expect(Syntax syntax) {
        expected.add(syntax);
    }

    /** Checks everything inside this element with {@code check} instead of the grammar. */
    public void checkContentWith(SubtreeCheck check) {
        contentCheck = check;
    }

    /** Reports a finding about this element. */
    public void report(String code, Object... arguments) {
        document.report(place(document.rules().finding(code, arguments), ""));
    }

    /**
     * Reports a finding about a value of this element.
     *
     * @param attribute the attribute whose value it is; null for the text
     */
    public void reportValue(@Nullable String attribute, String value, String code, Object... arguments) {
        Finding finding = document.rules().finding(code, arguments).withValue(value);
        document.report(place(finding, attribute == null ? "" : "/@" + attribute));
    }

    /** Returns the finding with the path and location of this element. */
    Finding place(Finding finding, String below) {
        return new Finding(
                finding.code(),
                finding.severity(),
                path() + below,
                Optional.of(start),
                finding.value(),
                finding.message(),
                finding.hint());
    }

    /** Returns the finding with the path of this element and its own location. */
    Finding within(Finding finding) {
        return new Finding(
                finding.code(),
                finding.severity(),
                path(),
                finding.location(),
                finding.value(),
                finding.message(),
                finding.hint());
    }

    /** Returns the path as an XPath such as {@code /feed/entry[3]/link}. */
    public String path() {
        StringBuilder path = new StringBuilder();
        appendPath(path);
        return path.toString();
    }

    private void appendPath(StringBuilder path) {
        if (parent != null) {
            parent.appendPath(path);
        }
        path.append('/');
        if (written.length() > LONGEST_STEP) {
            path.append(written, 0, LONGEST_STEP).append('…');
        } else {
            path.append(written);
        }
        if (number > 0) {
            path.append('[').append(number).append(']');
        }
    }

    /** Creates a finding about this element, to be reported later with {@link Document#report}. */
    public Finding finding(String code, Object... arguments) {
        return place(document.rules().finding(code, arguments), "");
    }
}
