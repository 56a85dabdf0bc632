package dev.galley.body;

import dev.galley.model.Block;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Tells a paragraph that points to another article ("See also WORLD - A headline") from one that says something. Only
 * what is unmistakable is taken: words that announce it, then one link, then nothing more.
 */
final class RelatedLinks {
    private static final List<String> ANNOUNCEMENTS = List.of(
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
    private static final String MEDIA = "img, picture, video, audio, iframe, embed, object, svg, canvas";
    private static final int LONGEST_CATEGORY = 40;

    private RelatedLinks() {}

    /** The link that {@code paragraph}, the only one of an aside, is set as: announced, or a category in bold and a link. */
    static Optional<Block> set(Element paragraph, Origin origin) {
        return announced(paragraph.childNodes(), origin)
                .or(() -> Nodes.elements(paragraph).flatMap(parts -> set(parts, origin)));
    }

    private static Optional<Block> set(List<Element> parts, Origin origin) {
        boolean named = parts.size() == 2 && Nodes.is(parts.get(0), "b");
        if (parts.size() != (named ? 2 : 1)) {
            return Optional.empty();
        }
        Optional<String> category = named ? Optional.of(parts.get(0).text()) : Optional.empty();
        return onlyLink(parts)
                .filter(link -> link.equals(parts.get(parts.size() - 1)) && link.hasText())
                .map(link -> related(category, link.text(), link, origin));
    }

    /** The link that a paragraph of {@code nodes} announces. */
    static Optional<Block> announced(List<? extends Node> nodes, Origin origin) {
        String words = words(nodes);
        String rest = afterAnnouncement(words);
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
            return Optional.of(related(category, named ? rest.substring(dash + 3) : rest, link.get(), origin));
        }
        String category = rest.substring(0, before);
        boolean named = before > 3 && before <= LONGEST_CATEGORY && dash(category) == before - 3;
        return named
                ? Optional.of(related(Optional.of(category.substring(0, before - 3)), linked, link.get(), origin))
                : Optional.empty();
    }

    private static Block related(Optional<String> category, String headline, Element link, Origin origin) {
        return new Block.RelatedLink(
                category.map(String::strip), headline.strip(), Optional.of(origin.url(link.attr("href"))));
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

    private static String afterAnnouncement(String words) {
        for (String announcement : ANNOUNCEMENTS) {
            int end = announcement.length();
            if (words.length() > end
                    && words.substring(0, end).toLowerCase(Locale.ROOT).equals(announcement)
                    && (words.charAt(end) == ' ' || words.charAt(end) == ':')) {
                int start = end;
                while (start < words.length() && (words.charAt(start) == ' ' || words.charAt(start) == ':')) {
                    start++;
                }
                return words.substring(start);
            }
        }
        return "";
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

    /** Where the first dash between spaces stands, with the space before it; -1 for none. */
    private static int dash(String words) {
        for (int i = 0; i + 2 < words.length(); i++) {
            if (words.charAt(i) == ' ' && "-–—|".indexOf(words.charAt(i + 1)) >= 0 && words.charAt(i + 2) == ' ') {
                return i;
            }
        }
        return -1;
    }

    private static boolean isCapitals(String words) {
        return words.length() <= LONGEST_CATEGORY
                && words.chars().anyMatch(Character::isLetter)
                && words.equals(words.toUpperCase(Locale.ROOT));
    }
}
