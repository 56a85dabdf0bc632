package dev.galley.format.html.declared;

import dev.galley.format.html.tree.PageTree;
import dev.galley.model.Url;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page is called and where it is, to tell the data of its article from that of others. */
final class PageIdentity {
    private static final int MAX_LENGTH = 500;
    private static final int MAX_TITLES = 50;

    /** The fewest characters that are a headline rather than a word of a title. */
    private static final int MIN_HEADLINE = 8;

    private static final Set<Origin> TITLES = Set.of(Origin.TITLE, Origin.OPEN_GRAPH, Origin.TWITTER);

    private final Set<String> addresses = new HashSet<>();
    private final Set<String> headings = new HashSet<>();
    private final List<String> titles = new ArrayList<>();

    /** The address against which relative ones are resolved. */
    private final Optional<Url> base;

    private PageIdentity(String base) {
        this.base = base.isEmpty() ? Optional.empty() : Optional.of(Url.of(base));
    }

    /** Reads what the elements of {@code tree} and the values read so far say. */
    static PageIdentity of(PageTree tree, Declared declared) {
        String location = tree.element(0) instanceof Document document ? document.location() : "";
        PageIdentity page = new PageIdentity(tree.node(0).baseUri());
        page.addAddress(location);
        declared.from(Property.URL, Origin.LINK).ifPresent(page::addAddress);
        declared.from(Property.URL, Origin.OPEN_GRAPH).ifPresent(page::addAddress);
        for (int i = 0; i < tree.size() && page.headings.size() < MAX_TITLES; i++) {
            Element element = tree.element(i);
            if (element != null && element.normalName().equals("h1")) {
                String words = letters(tree.beginning(i, MAX_LENGTH));
                if (!words.isEmpty()) {
                    page.headings.add(words);
                }
            }
        }
        declared.all(Property.HEADLINE).stream()
                .filter(value -> TITLES.contains(value.origin()))
                .limit(MAX_TITLES)
                .forEach(value -> page.titles.add(letters(value.text())));
        return page;
    }

    private void addAddress(String address) {
        if (!address.isEmpty()) {
            addresses.add(normal(address));
        }
    }

    /** Checks whether {@code address}, which may be relative, is that of the page, with or without a fragment. */
    boolean isAddress(String address) {
        return !address.isBlank() && !address.startsWith("#") && addresses.contains(normal(address));
    }

    /** Checks for the words of a main heading, or for those with which a title of the page begins or ends. */
    boolean isHeadline(String headline) {
        String words = letters(headline);
        if (words.isEmpty()) {
            return false;
        }
        return headings.contains(words)
                || titles.stream()
                        .anyMatch(title -> title.equals(words)
                                || (words.length() >= MIN_HEADLINE
                                        && (title.startsWith(words) || title.endsWith(words))));
    }

    /** Checks whether a main heading has these words among others. */
    boolean isInHeadline(String name) {
        String words = letters(name);
        return words.length() > 2 && headings.stream().anyMatch(heading -> heading.contains(words));
    }

    /** Returns an absolute address without what addresses of one page differ in: scheme, www., case, fragment and last slash. */
    private String normal(String address) {
        Url url = Url.of(address.strip());
        String text = base.map(url::resolve).orElse(url).value().toLowerCase(Locale.ROOT);
        int fragment = text.indexOf('#');
        text = fragment < 0 ? text : text.substring(0, fragment);
        int host = text.indexOf("://");
        text = host < 0 ? text : text.substring(host + 3);
        text = text.startsWith("www.") ? text.substring(4) : text;
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < Math.min(MAX_LENGTH, text.length()); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(Character.toLowerCase(text.charAt(i)));
            }
        }
        return letters.toString();
    }
}
