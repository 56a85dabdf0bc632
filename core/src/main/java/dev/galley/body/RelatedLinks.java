package dev.galley.body;

import dev.galley.model.Block;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Recognises paragraphs that only link to another article, such as "See also WORLD - A headline". Only unmistakable
 * ones are accepted: an introductory phrase, then one link, then nothing else.
 */
final class RelatedLinks {
    private static final List<String> INTRODUCTIONS = List.of(
            "see also",
            "read also",
            "also read",
            "lire aussi",
            "à lire aussi",
            "voir aussi",
            "siehe auch",
            "lesen sie auch",
            "lesen sie dazu",
            "lee también",
            "lea también",
            "ver también",
            "leggi anche",
            "vedi anche",
            "leia também",
            "veja também",
            "lees ook",
            "zie ook",
            "läs också",
            "læs også",
            "les også");
    private static final int LONGEST =
            INTRODUCTIONS.stream().mapToInt(String::length).max().orElse(0);
    private static final String MEDIA = "img, picture, video, audio, iframe, embed, object, svg, canvas";
    private static final int MAX_CATEGORY_LENGTH = 40;

    private RelatedLinks() {}

    /**
     * Returns the related link in the only paragraph of an {@code aside}: with an introductory phrase, or a category in
     * bold before the link.
     */
    static Optional<Block> inAside(Element paragraph, HtmlContext context) {
        return introduced(paragraph.childNodes(), context)
                .or(() -> Nodes.elements(paragraph).flatMap(parts -> inAside(parts, context)));
    }

    private static Optional<Block> inAside(List<Element> parts, HtmlContext context) {
        boolean named = parts.size() == 2 && Nodes.is(parts.get(0), "b");
        if (parts.size() != (named ? 2 : 1)) {
            return Optional.empty();
        }
        Optional<String> category = named ? Optional.of(parts.get(0).text()) : Optional.empty();
        return onlyLink(parts)
                .filter(link -> link.equals(parts.get(parts.size() - 1)) && link.hasText())
                .map(link -> related(category, link.text(), link, context));
    }

    /** Returns the related link of a paragraph with an introductory phrase. */
    static Optional<Block> introduced(List<? extends Node> nodes, HtmlContext context) {
        if (introduction(beginning(nodes)) == 0) {
            return Optional.empty();
        }
        String words = words(nodes);
        String rest = afterIntroduction(words);
        Optional<Element> link = rest.isEmpty() ? Optional.empty() : onlyLink(nodes);
        if (link.isEmpty() || !words.endsWith(link.get().text())) {
            return Optional.empty();
        }
        String linked = link.get().text();
        int before = rest.length() - linked.length();
        if (before <= 0) {
            int dash = dash(rest);
            boolean named = dash > 0 && isCapitals(rest.substring(0, dash));
            Optional<String> category = named ? Optional.of(rest.substring(0, dash)) : Optional.empty();
            return Optional.of(related(category, named ? rest.substring(dash + 3) : rest, link.get(), context));
        }
        String category = rest.substring(0, before);
        boolean named = before > 3 && before <= MAX_CATEGORY_LENGTH && dash(category) == before - 3;
        return named
                ? Optional.of(related(Optional.of(category.substring(0, before - 3)), linked, link.get(), context))
                : Optional.empty();
    }

    private static Block related(Optional<String> category, String headline, Element link, HtmlContext context) {
        return new Block.RelatedLink(
                category.map(String::strip), headline.strip(), Optional.of(context.url(link.attr("href"))));
    }

    private static String words(List<? extends Node> nodes) {
        StringBuilder words = new StringBuilder();
        for (Node node : nodes) {
            String part = node instanceof Element element
                    ? element.text()
                    : node instanceof TextNode text
                            ? text.text().replace('\u00A0', ' ').strip()
                            : "";
            words.append(words.isEmpty() || part.isEmpty() ? "" : " ").append(part);
        }
        return words.toString();
    }

    /** Returns as many of the first words as an introduction may have; most paragraphs are not read further. */
    private static String beginning(List<? extends Node> nodes) {
        StringBuilder words = new StringBuilder(LONGEST + 1);
        for (Node node : nodes) {
            String part = node instanceof Element element
                    ? element.text()
                    : node instanceof TextNode text ? text.getWholeText() : "";
            boolean gap = !words.isEmpty();
            for (int i = 0; i < part.length() && words.length() <= LONGEST; i++) {
                char c = part.charAt(i);
                if (Character.isWhitespace(c) || c == '\u00A0') {
                    gap = !words.isEmpty();
                } else if (c != '\u00AD' && c != '\u200B') {
                    words.append(gap ? " " : "").append(c);
                    gap = false;
                }
            }
            if (words.length() > LONGEST) {
                break;
            }
        }
        return words.toString();
    }

    private static String afterIntroduction(String words) {
        int start = introduction(words);
        while (start > 0 && start < words.length() && (words.charAt(start) == ' ' || words.charAt(start) == ':')) {
            start++;
        }
        return start == 0 ? "" : words.substring(start);
    }

    /** Returns the length of the introductory phrase with which {@code words} begin; 0 if there is none. */
    private static int introduction(String words) {
        for (String introduction : INTRODUCTIONS) {
            int end = introduction.length();
            if (words.length() > end
                    && (words.charAt(end) == ' ' || words.charAt(end) == ':')
                    && words.regionMatches(true, 0, introduction, 0, end)) {
                return end;
            }
        }
        return 0;
    }

    private static Optional<Element> onlyLink(List<? extends Node> nodes) {
        List<Element> elements = nodes.stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .flatMap(Element::stream)
                .toList();
        List<Element> links =
                elements.stream().filter(element -> Nodes.is(element, "a")).toList();
        boolean shows = elements.stream().anyMatch(element -> element.is(MEDIA));
        return links.size() == 1
                        && !shows
                        && Nodes.attribute(links.get(0), "href").isPresent()
                ? Optional.of(links.get(0))
                : Optional.empty();
    }

    /** Returns the index of the space before the first dash between spaces, or -1. */
    private static int dash(String words) {
        for (int i = 0; i + 2 < words.length(); i++) {
            if (words.charAt(i) == ' ' && "-–—|".indexOf(words.charAt(i + 1)) >= 0 && words.charAt(i + 2) == ' ') {
                return i;
            }
        }
        return -1;
    }

    private static boolean isCapitals(String words) {
        return words.length() <= MAX_CATEGORY_LENGTH
                && words.chars().anyMatch(Character::isLetter)
                && words.equals(words.toUpperCase(Locale.ROOT));
    }
}
