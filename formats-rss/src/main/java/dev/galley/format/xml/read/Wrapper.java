package dev.galley.format.xml.read;

import dev.galley.model.XmlElement;
import dev.galley.model.XmlNode;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/**
 * Elements that no format has, around the fields of a feed or article, around articles, or around the feed itself: elements of
 * HTML or of a program's answer. What is inside is read as if they were not there.
 */
public final class Wrapper {
    /** The elements of HTML that may be around fields, or that lack their end tag before one. */
    private static final Set<String> HTML = Set.of(
            "b", "big", "body", "br", "center", "div", "font", "head", "hr", "html", "i", "main", "p", "small", "span",
            "strong", "u");

    private Wrapper() {}

    /** Checks whether the current element, which no reader knows, is only around fields or articles; reports it if so. */
    static boolean isAt(XmlCursor cursor) throws IOException {
        NamespaceReader namespace = cursor.namespace();
        boolean isOfFormat = namespace != null && namespace.isFeedFormat();
        boolean wrapsFields = isHtml(cursor.local()) ? cursor.fieldFollows() : cursor.articleFollows();
        boolean wraps = isOfFormat && (wrapsFields || (cursor.depth() == 2 && cursor.channelFollows()));
        if (wraps) {
            report(cursor);
        }
        return wraps;
    }

    /** Checks whether readers would take an element of the format's own namespace for a wrapper of fields or articles. */
    public static boolean mayBe(XmlElement element) {
        for (XmlNode child : element.children()) {
            if (child instanceof XmlElement inside) {
                String local = inside.name().local().toLowerCase(Locale.ROOT);
                return isHtml(element.name().local()) || local.equals("item") || local.equals("entry");
            }
            if (child instanceof XmlNode.Chars text && !text.value().isBlank()) {
                return false;
            }
        }
        return false;
    }

    private static boolean isHtml(String local) {
        return HTML.contains(local.toLowerCase(Locale.ROOT));
    }

    /** Reports the current element. */
    static void report(XmlCursor cursor) {
        cursor.report(Finding.of(
                        "element.wrapper",
                        Severity.WARNING,
                        "",
                        "This element does not belong to the format; what it contains was read as if it were not there")
                .withValue(cursor.name().toString())
                .withHint("Remove its tags"));
    }
}
