package dev.galley.format.xml.read;

import dev.galley.internal.LanguageTag;
import dev.galley.internal.date.FeedDate;
import dev.galley.internal.date.LenientDate;
import dev.galley.internal.date.ParsedDate;
import dev.galley.model.Block;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.model.XmlName;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates, numbers and text from elements. A value that cannot be read is reported. */
public final class Values {
    private static final Pattern WHOLE = Pattern.compile("[+]?[0-9]+");

    private Values() {}

    /** Reads the text of the element without surrounding white space; returns null if it is blank. */
    public static @Nullable String words(XmlCursor cursor) throws IOException {
        String text = cursor.text().strip();
        if (text.isEmpty()) {
            reportEmpty(cursor);
            return null;
        }
        return text;
    }

    /** Reads the language in the element; returns null if it is blank. */
    public static @Nullable String language(XmlCursor cursor, String path) throws IOException {
        String tag = words(cursor);
        return tag == null ? null : parseLanguage(tag, cursor, path);
    }

    /** Returns the language tag, whose underscores become hyphens; see {@link Draft.TextParser}. */
    public static String parseLanguage(String text, @Nullable XmlCursor cursor, String path) {
        String repaired = LanguageTag.hyphenated(text);
        if (repaired == null) {
            return text;
        }
        if (cursor != null) {
            cursor.report(Finding.of(
                            "language.repaired",
                            Severity.WARNING,
                            path,
                            "The language has an underscore; it was read as " + repaired)
                    .withValue(text)
                    .withHint("Write " + repaired + ": language tags have hyphens (RFC 5646)"));
        }
        return repaired;
    }

    /** Reads the address in the element, resolved against the base of the element; returns null if there is none. */
    public static @Nullable Url url(XmlCursor cursor) throws IOException {
        Origin origin = cursor.origin();
        String address = words(cursor);
        if (address == null) {
            return null;
        }
        String plain = cursor.hadMarkup() ? withoutMarkup(address, cursor) : address;
        return origin.resolve(plain);
    }

    private static String withoutMarkup(String address, XmlCursor cursor) {
        cursor.report(
                Finding.of("url.markup", Severity.WARNING, "", "The address contains elements; only its text was read")
                        .withValue(address)
                        .withHint("Write the address alone"));
        return Text.xhtml(address).plain().strip();
    }

    /** Reads the element as plain text, or as XHTML if it contains elements; returns null if it is blank. */
    public static @Nullable Text text(XmlCursor cursor) throws IOException {
        return text(cursor, Text.Kind.PLAIN);
    }

    /** Reads the element as text of this kind, or as XHTML if it contains elements; returns null if it is blank. */
    public static @Nullable Text text(XmlCursor cursor, Text.Kind kind) throws IOException {
        String language = cursor.language();
        Url base = cursor.base();
        String value = cursor.text();
        if (value.isBlank()) {
            reportEmpty(cursor);
            return null;
        }
        if (cursor.hadMarkup()) {
            return marked(Text.xhtml(value.strip()), language, base, cursor);
        }
        return marked(kind == Text.Kind.PLAIN ? Text.plain(value.strip()) : Text.html(value), language, base, cursor);
    }

    /**
     * Returns the text with the language and base of its element; plain text gets no base. Markup with relative addresses in an
     * element without base gets the address of the document.
     */
    public static Text marked(Text text, @Nullable String language, @Nullable Url base, XmlCursor cursor) {
        Text spoken = language == null ? text : text.withLanguage(language);
        return cursor.located(base == null || !text.isMarkup() ? spoken : spoken.withBase(base));
    }

    /** Reads the date in the element; returns null, after reporting a finding, if it cannot be read. */
    public static @Nullable OffsetDateTime date(XmlCursor cursor, String path) throws IOException {
        return date(cursor.text(), cursor, path);
    }

    /** Returns the date {@code raw}; null, after reporting a finding, if it cannot be read. */
    public static @Nullable OffsetDateTime date(String raw, XmlCursor cursor, String path) {
        OffsetDateTime exact = FeedDate.parse(raw);
        if (exact != null || raw.isBlank()) {
            return exact;
        }
        ParsedDate repaired = LenientDate.parse(raw);
        if (repaired == null) {
            cursor.report(Finding.of("date.unreadable", Severity.ERROR, path, "Unrecognised or ambiguous date")
                    .withValue(raw.strip())
                    .withHint("Use 2002-09-07T00:00:01Z in Atom, and Sat, 07 Sep 2002 00:00:01 GMT in RSS"));
            return null;
        }
        cursor.report(Finding.of("date.repaired", Severity.WARNING, path, "Invalid date, repaired: " + repaired.note())
                .withValue(raw.strip()));
        return repaired.value();
    }

    /** Parses a date; see {@link Draft.TextParser}. */
    public static @Nullable OffsetDateTime parseDate(String text, @Nullable XmlCursor cursor, String path) {
        if (cursor != null) {
            return date(text, cursor, path);
        }
        OffsetDateTime exact = FeedDate.parse(text);
        ParsedDate repaired = exact == null ? LenientDate.parse(text) : null;
        return repaired == null ? exact : repaired.value();
    }

    /** Returns the text as it is; see {@link Draft.TextParser}. */
    public static String parseWords(String text, @Nullable XmlCursor cursor, String path) {
        return text;
    }

    /** Returns the text as plain text; see {@link Draft.TextParser}. */
    public static Text parsePlain(String text, @Nullable XmlCursor cursor, String path) {
        return Text.plain(text);
    }

    /** Returns the text as HTML; see {@link Draft.TextParser}. */
    public static Text parseHtml(String text, @Nullable XmlCursor cursor, String path) {
        return Text.html(text);
    }

    /** Returns the text as a body of HTML; see {@link Draft.TextParser}. */
    public static Block parseBody(String text, @Nullable XmlCursor cursor, String path) {
        return new Block.Markup(Text.html(text));
    }

    /** Reads the whole number in the element; returns null if there is none. */
    public static @Nullable Integer number(XmlCursor cursor, String path) throws IOException {
        String text = cursor.text();
        if (text.isBlank()) {
            reportEmpty(cursor);
        }
        return number(text, cursor, path);
    }

    /** Returns the whole number {@code raw}; null if it is not one. */
    public static @Nullable Integer number(@Nullable String raw, XmlCursor cursor, String path) {
        Long number = longNumber(raw, cursor, path);
        if (number != null && (number > Integer.MAX_VALUE || number < Integer.MIN_VALUE)) {
            reportTooLarge(String.valueOf(raw).strip(), cursor, path);
            return null;
        }
        return number == null ? null : number.intValue();
    }

    /** Returns the whole number {@code raw}; null if it is not one. */
    public static @Nullable Long longNumber(@Nullable String raw, XmlCursor cursor, String path) {
        if (raw == null || raw.isBlank()) {
            return null;
        }
        try {
            return Long.valueOf(raw.strip());
        } catch (NumberFormatException e) {
            if (WHOLE.matcher(raw.strip()).matches()) {
                reportTooLarge(raw.strip(), cursor, path);
            } else {
                unreadable("number.unreadable", "Not a whole number", raw.strip(), cursor, path);
            }
            return null;
        }
    }

    /** Reports a number that the format allows, but the model cannot hold. */
    private static void reportTooLarge(String raw, XmlCursor cursor, String path) {
        cursor.report(
                Finding.of("number.unreadable", Severity.WARNING, path, "This number is too large; it was ignored")
                        .withValue(raw)
                        .withHint("Check the number, or remove it"));
    }

    /** Returns the size of a file in bytes; null if there is none. A negative number, such as -1 for an unknown size, is none. */
    static @Nullable Long size(@Nullable String raw, XmlCursor cursor, String path) {
        Long size = longNumber(raw, cursor, path);
        if (size == null || size >= 0) {
            return size;
        }
        cursor.report(Finding.of("number.unreadable", Severity.WARNING, path, "A size is not negative; it was ignored")
                .withValue(String.valueOf(size))
                .withHint("Write the size in bytes; if it is unknown, RSS has 0, and Atom has no attribute"));
        return null;
    }

    /** Reports the element, which was read to its end, as empty, unless it belongs to a feed format. */
    private static void reportEmpty(XmlCursor cursor) {
        NamespaceReader namespace = cursor.namespace();
        if (namespace != null && !namespace.isFeedFormat()) {
            reportEmpty(cursor.name(), cursor);
        }
    }

    /** Reports an element of an extension that is ignored because it has no value. */
    public static void reportEmpty(XmlName element, XmlCursor cursor) {
        cursor.report(Finding.of("value.blank", Severity.INFO, "", "This element is empty and was ignored")
                .withValue(element.toString())
                .withHint("Give the element a value, or remove it"));
    }

    static void unreadable(String code, String message, String raw, XmlCursor cursor, String path) {
        cursor.report(Finding.of(code, Severity.ERROR, path, message).withValue(raw));
    }
}
