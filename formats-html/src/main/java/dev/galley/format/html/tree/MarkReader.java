package dev.galley.format.html.tree;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Reads the {@link Mark}s of elements. Pages repeat their class names, so each value is analysed once. */
final class MarkReader {
    private static final int MAX_LENGTH = 400;

    private final Map<String, Long> known = new HashMap<>();

    private final Map<String, Long> knownIds = new HashMap<>();

    /** Returns the marks of all attributes of an element but its {@code id}. */
    long marksWithoutId(Element element) {
        Element copy = element.shallowClone();
        copy.removeAttr("id");
        return marks(copy);
    }

    long marks(Element element) {
        long marks = 0;
        boolean isPanel = false;
        for (Attribute attribute : element.attributes()) {
            isPanel |= attribute.getKey().equals("role") && attribute.getValue().equals("tabpanel");
            marks |= switch (attribute.getKey()) {
                case "id" -> knownIds.computeIfAbsent(attribute.getValue(), MarkReader::ofId);
                case "class", "data-testid", "data-component", "data-type", "data-qa", "data-block", "data-name" ->
                    known.computeIfAbsent(attribute.getValue(), MarkReader::ofNames);
                case "role", "itemprop", "rel", "property" -> ofValue(attribute.getKey(), attribute.getValue());
                case "hidden" -> Mark.HIDDEN;
                case "style" -> ofStyle(attribute.getValue());
                default -> 0L;
            };
        }
        // A reader chooses which of several panels is shown; all of them are part of the text.
        return isPanel ? marks & ~Mark.HIDDEN : marks;
    }

    private static long ofStyle(String style) {
        int display = style.indexOf("display");
        return (display >= 0 && style.startsWith("none", after(style, display + 7)))
                        || (style.indexOf("visibility") >= 0
                                && style.indexOf("hidden") > 0
                                && style.indexOf("visibility:hidden") >= 0)
                ? Mark.HIDDEN
                : 0;
    }

    private static int after(String style, int from) {
        int at = from;
        while (at < style.length() && (style.charAt(at) == ':' || style.charAt(at) == ' ')) {
            at++;
        }
        return at;
    }

    private static long ofValue(String attribute, String value) {
        return switch (value) {
            case "navigation", "menu", "menubar", "search", "tablist", "breadcrumb" -> Mark.NAVIGATION;
            case "contentinfo" -> Mark.FOOTER;
            case "complementary" -> Mark.SIDEBAR;
            case "dialog", "alertdialog", "tooltip" -> attribute.equals("role") ? Mark.POPUP : 0;
            case "main" -> Mark.ARTICLE;
            case "articleBody", "reviewBody", "schema:articleBody", "text" -> Mark.BODY_PROPERTY;
            case "author" -> Mark.BYLINE;
            case "datePublished", "dateModified", "dateCreated" -> Mark.DATE;
            case "comment" -> Mark.COMMENTS | Mark.MESSAGE;
            case "caption" -> Mark.CAPTION;
            case "tag", "category tag" -> Mark.TAGS;
            default -> 0;
        };
    }

    /**
     * Returns the marks of an id. A numbered one, such as {@code fn1} or {@code author-2}, is the target of links, and {@code fn} in
     * ids is short for "footnote": neither says that the element is a byline.
     */
    private static long ofId(String id) {
        long marks = ofNames(id);
        boolean note = id.regionMatches(true, 0, "fn", 0, 2) && (id.length() == 2 || !Character.isLetter(id.charAt(2)));
        return note || (marks & Mark.NUMBERED) != 0 ? marks & ~Mark.BYLINE : marks;
    }

    private static long ofNames(String value) {
        String names = value.length() > MAX_LENGTH ? value.substring(0, MAX_LENGTH) : value;
        long marks = 0;
        int at = 0;
        while (at < names.length()) {
            while (at < names.length() && Character.isWhitespace(names.charAt(at))) {
                at++;
            }
            int start = at;
            while (at < names.length() && !Character.isWhitespace(names.charAt(at))) {
                at++;
            }
            if (at > start) {
                marks |= ofName(names.substring(start, at));
            }
        }
        return (marks & Mark.HIDDEN) != 0 && isShownElsewhere(names) ? marks & ~Mark.HIDDEN : marks;
    }

    /** Checks for classes that hide an element on some screens only, or until a reader opens it. */
    private static boolean isShownElsewhere(String names) {
        return names.contains(":block")
                || names.contains(":flex")
                || names.contains(":inline")
                || names.contains(":grid")
                || names.contains("accordion")
                || names.contains("collaps")
                || names.contains("faq")
                || names.contains("tab-");
    }

    /** Splits one class name at hyphens, underscores, digits and changes to upper case. */
    private static long ofName(String name) {
        // Utility classes of CSS frameworks such as "md:hidden" or "lg:block" say nothing about the part of the page.
        if (name.indexOf(':') >= 0 || name.indexOf('[') >= 0) {
            return 0;
        }
        StringBuilder letters = new StringBuilder(name.length());
        long marks = 0;
        int word = 0;
        int length = name.length();
        boolean afterLower = false;
        for (int i = 0; i < length; i++) {
            char c = name.charAt(i);
            boolean letter = Character.isLetter(c);
            boolean upper = letter && Character.isUpperCase(c);
            if (!letter || (upper && afterLower)) {
                marks |= ClassWords.ofWord(letters, word);
                word = letters.length();
            }
            if (letter) {
                letters.append(upper ? Character.toLowerCase(c) : c);
            }
            afterLower = Character.isLowerCase(c);
        }
        marks |= ClassWords.ofWord(letters, word) | ClassWords.ofCompound(letters);
        marks |= ClassWords.ofName(name.toLowerCase(Locale.ROOT));
        if (length > 1 && Character.isDigit(name.charAt(length - 1))) {
            marks |= Mark.NUMBERED;
        }
        return marks;
    }
}
