package dev.galley.format.html;

import dev.galley.format.html.text.Runs;
import dev.galley.format.html.tree.Mark;
import dev.galley.format.html.tree.PageTree;
import dev.galley.format.html.tree.Tag;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Recognises pages from which no text can be read, and says why. */
final class EmptyPage {
    /** The code of the finding for a page that shows other pages in frames. */
    static final String FRAMES = "page.frames";

    private static final int FEW = 160;
    private static final int SOME = 600;
    private static final int MAX_FRAMES = 10;
    /** Longer addresses are not those of pages that anyone could be asked to read. */
    private static final int MAX_ADDRESS = 2_000;

    private static final Set<String> TINY = Set.of("0", "1");

    /** The schemes of frames whose content is not at another address. */
    private static final Set<String> WITHOUT_ADDRESS = Set.of("about:", "data:", "javascript:");

    private EmptyPage() {}

    /**
     * Returns why the page has no text; empty if it has.
     *
     * @param signed whether an author or a date was found, so that the text is more than a notice
     */
    static Optional<Finding> recognize(PageTree tree, Runs runs, int textLength, boolean signed) {
        int words = runs.chars(0);
        if (!signed && ConsentWall.is(tree, runs)) {
            return Optional.of(consent());
        }
        if (words > SOME) {
            return Optional.empty();
        }
        boolean scripts = false;
        boolean password = false;
        boolean consent = false;
        boolean frameset = false;
        for (int i = 0; i < tree.size(); i++) {
            Element element = tree.element(i);
            if (element == null) {
                continue;
            }
            scripts |= element.normalName().equals("script")
                    && (element.hasAttr("src") || element.data().length() > 200);
            password |=
                    element.normalName().equals("input") && element.attr("type").equalsIgnoreCase("password");
            consent |= tree.has(i, Mark.CONSENT);
            frameset |= element.normalName().equals("frameset");
        }
        List<String> frames = frames(tree);
        if (!frames.isEmpty() && textLength == 0 && !password && !consent && (frameset || !scripts)) {
            return Optional.of(finding(
                            FRAMES,
                            "This page has no text of its own; it shows other pages in frames: "
                                    + String.join(", ", frames),
                            "Read the pages in its frames")
                    .withValue(String.join(" ", frames)));
        }
        if (password && runs.prose(0) < SOME) {
            return Optional.of(finding(
                    "page.login",
                    "This page asks for a login; its text was not delivered",
                    "Read the page as a logged-in reader sees it"));
        }
        if (consent && runs.prose(0) < FEW && textLength < FEW) {
            return Optional.of(consent());
        }
        if (scripts && words < FEW && runs.prose(0) == 0) {
            return Optional.of(finding(
                    "page.script-only",
                    "This page has no text without scripts",
                    "Read the page after a browser has run its scripts"));
        }
        Optional<String> feed = feed(tree);
        if (textLength == 0) {
            return Optional.of(finding(
                    "page.empty",
                    "This HTML page has no text",
                    feed.map(EmptyPage::readFeed).orElse("Check whether the address is that of an article")));
        }
        return words < FEW && runs.prose(0) == 0
                ? feed.map(named ->
                        finding("page.no-article", "This HTML page is not that of an article", readFeed(named)))
                : Optional.empty();
    }

    private static Finding consent() {
        return finding(
                "page.consent",
                "This page asks for consent; its text was not delivered",
                "Read the page after consent was given");
    }

    /** Returns the addresses of the first frames that a reader sees, as the page writes them. */
    static List<String> frames(PageTree tree) {
        List<String> frames = new ArrayList<>();
        int i = 0;
        while (i < tree.size() && frames.size() < MAX_FRAMES) {
            Element element = tree.element(i);
            if (element != null && isFrame(element) && !tree.has(i, Mark.HIDDEN)) {
                frames.add(element.attr("src").strip());
            }
            i = tree.tag(i) == Tag.UNSEEN && i > 0 ? tree.end(i) : i + 1;
        }
        return frames;
    }

    /** Checks for a frame with an address that does more than count visits. */
    private static boolean isFrame(Element element) {
        String name = element.normalName();
        String src = element.attr("src").strip();
        return (name.equals("frame") || name.equals("iframe"))
                && !src.isEmpty()
                && src.length() <= MAX_ADDRESS
                && WITHOUT_ADDRESS.stream().noneMatch(scheme -> src.regionMatches(true, 0, scheme, 0, scheme.length()))
                && !Url.of(src).isDangerous()
                && !TINY.contains(element.attr("width"))
                && !TINY.contains(element.attr("height"));
    }

    private static String readFeed(String feed) {
        return "Read the feed " + feed;
    }

    /** Returns the finding for a page that is a list of {@code links} links; it names the feed that the page links to. */
    static Finding list(PageTree tree, int links) {
        String message = links == 0
                ? "This page has little running text; it may not be that of an article"
                : "This page is a list with " + links + " links rather than an article";
        String other = links == 0 ? "Check whether the address is that of an article" : "Read the linked pages";
        return Finding.of("page.list", Severity.WARNING, "", message)
                .withHint(feed(tree).map(EmptyPage::readFeed).orElse(other));
    }

    /** Returns the address of the first feed that the page names; as the page writes it if the page's own address is unknown. */
    private static Optional<String> feed(PageTree tree) {
        for (int i = 0; i < tree.size(); i++) {
            Element element = tree.element(i);
            if (element != null
                    && element.normalName().equals("link")
                    && element.attr("rel").contains("alternate")) {
                String type = element.attr("type");
                if (type.contains("rss") || type.contains("atom") || type.contains("feed+json")) {
                    return Stream.of(element.absUrl("href"), element.attr("href"))
                            .filter(href -> !href.isEmpty())
                            .findFirst();
                }
            }
        }
        return Optional.empty();
    }

    private static Finding finding(String code, String message, String hint) {
        return Finding.of(code, Severity.ERROR, "", message).withHint(hint);
    }
}
