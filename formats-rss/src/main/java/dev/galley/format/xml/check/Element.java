package dev.galley.format.xml.check;

import dev.galley.internal.syntax.Syntax;
import dev.galley.report.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.Location;
import org.jspecify.annotations.Nullable;

/**
 * An open element. One object serves every element at its depth, one after the other: whoever needs to remember
 * something takes it out. Attributes can be read while the element begins.
 */
public final class Element {
    final TextBuffer text = new TextBuffer();
    final List<Syntax> expected = new ArrayList<>();
    ElementRule rule = ElementRule.OPEN;

    @Nullable
    SubtreeCheck inside;

    boolean strayText;
    boolean holdsElements;
    private final Document document;
    private final @Nullable Element parent;
    private Name name = new Name("", "");
    private String written = "";
    private long[] seen = new long[1];
    private @Nullable Location start;
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
        inside = null;
        base = null;
        strayText = false;
        holdsElements = false;
        entries = 0;
        number = 0;
        expected.clear();
    }

    /** Takes the name that is meant. */
    void rename(Name meant) {
        name = meant;
    }

    /** Takes the rule that this element is to follow. */
    void become(ElementRule rule) {
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

    /** Remembers that a child of this kind stands here; false where it did before. */
    boolean see(int index) {
        long bit = 1L << (index & 63);
        boolean first = (seen[index >> 6] & bit) == 0;
        seen[index >> 6] |= bit;
        return first;
    }

    /** The element around this one; null for the root. */
    public @Nullable Element parent() {
        return parent;
    }

    /** The name of the element. */
    public Name name() {
        return name;
    }

    /** The name as it is written, with its prefix. */
    public String written() {
        return written;
    }

    /** What the element is in any format. */
    public Place place() {
        return rule.place;
    }

    /** How many entries or items began inside. */
    public int entries() {
        return entries;
    }

    /** The document that this is a part of. */
    public Document document() {
        return document;
    }

    /** Whether a child of this name stood here so far. */
    public boolean has(String uri, String local) {
        Child child = document.grammar().child(rule, new Name(uri, local));
        return child != null && has(child);
    }

    boolean has(Child child) {
        int index = document.grammar().index(rule, child);
        return (seen[index >> 6] & (1L << (index & 63))) != 0;
    }

    /** The value of the attribute without namespace, or null. */
    public @Nullable String attribute(String local) {
        return document.attributes().value(local);
    }

    /** The attributes, while the element begins. */
    public Attributes attributes() {
        return document.attributes();
    }

    void base(String base) {
        this.base = base;
    }

    /** The {@code xml:base} of this element or of one around it, as it is written. */
    public Optional<String> base() {
        return base != null || parent == null ? Optional.ofNullable(base) : parent.base();
    }

    /** The text, without the white space around it, when the element ends. */
    public String text() {
        return text.stripped();
    }

    /** From now on, the text of this element must look like this as well. */
    public void expect(Syntax syntax) {
        expected.add(syntax);
    }

    /** From now on, everything inside this element is seen by {@code inside}, and not checked by the grammar. */
    public void checkContentWith(SubtreeCheck inside) {
        this.inside = inside;
    }

    /** Tells that something is wrong with this element. */
    public void report(String code, Object... arguments) {
        document.report(place(document.rules().finding(code, arguments), ""));
    }

    /** Tells that something is wrong with a value of this element: its text, or that of an attribute. */
    public void reportValue(@Nullable String attribute, String value, String code, Object... arguments) {
        Finding finding = document.rules().finding(code, arguments).withValue(value);
        document.report(place(finding, attribute == null ? "" : "/@" + attribute));
    }

    /** Where this element is: a finding without code that can be told later, with {@link Document#report}. */
    Finding place(Finding finding, String below) {
        return new Finding(
                finding.code(),
                finding.severity(),
                path() + below,
                Optional.of(document.location(start)),
                finding.value(),
                finding.message(),
                finding.hint());
    }

    /** The path of the element, as XPath: {@code /feed/entry[3]/link}. */
    public String path() {
        StringBuilder path = new StringBuilder();
        appendPath(path);
        return path.toString();
    }

    private void appendPath(StringBuilder path) {
        if (parent != null) {
            parent.appendPath(path);
        }
        path.append('/').append(written);
        if (number > 0) {
            path.append('[').append(number).append(']');
        }
    }

    /** A finding about this element that is told later, if at all. */
    public Finding finding(String code, Object... arguments) {
        return place(document.rules().finding(code, arguments), "");
    }
}
