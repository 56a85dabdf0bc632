package dev.galley.format.html.part;

import dev.galley.format.html.declared.Declared;
import dev.galley.format.html.declared.DeclaredValue;
import dev.galley.format.html.declared.Property;
import dev.galley.format.html.tree.PageTree;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What kind of page it is, as far as the reading of its text depends on it. */
public enum PageKind {
    /** An article, or any other page with one text. */
    ARTICLE,
    /** A thread of a forum, or a question with answers. */
    FORUM;

    private static final Set<String> FORUM_TYPES = Set.of("DiscussionForumPosting", "QAPage");
    private static final String[] GENERATORS = {
        "discourse",
        "phpbb",
        "xenforo",
        "vbulletin",
        "mybb",
        "invision",
        "nodebb",
        "flarum",
        "simple machines",
        "vanilla",
        "bbpress",
        "fluxbb",
        "question2answer"
    };
    private static final String[] ADDRESSES = {
        "/viewtopic",
        "/showthread",
        "/threads/",
        "/forum/",
        "/forums/",
        "/topic/",
        "/questions/",
        "/discussion/",
        "forum."
    };

    /** Recognises the kind of page by what it declares and by the software that made it. */
    public static PageKind of(PageTree tree, Declared declared) {
        for (DeclaredValue type : declared.all(Property.TYPE)) {
            if (FORUM_TYPES.contains(type.text())) {
                return FORUM;
            }
        }
        int seen = 0;
        for (int i = 0; i < tree.size() && seen < 400; i++) {
            Element element = tree.element(i);
            if (element == null) {
                continue;
            }
            seen++;
            switch (element.normalName()) {
                case "meta" -> {
                    if (element.attr("name").equalsIgnoreCase("generator")
                            && contains(GENERATORS, element.attr("content"))) {
                        return FORUM;
                    }
                }
                case "html", "body" -> {
                    String id = element.id().toLowerCase(Locale.ROOT);
                    if (id.equals("xf")
                            || id.equals("phpbb")
                            || id.startsWith("ips")
                            || element.hasClass("ipsApp")
                            || element.hasClass("question-page")
                            || element.className().contains("nodebb")) {
                        return FORUM;
                    }
                }
                default -> {
                    // Says nothing about the kind of page.
                }
            }
        }
        for (DeclaredValue url : declared.all(Property.URL)) {
            if (contains(ADDRESSES, url.text())) {
                return FORUM;
            }
        }
        return ARTICLE;
    }

    private static boolean contains(String[] words, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (lower.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
