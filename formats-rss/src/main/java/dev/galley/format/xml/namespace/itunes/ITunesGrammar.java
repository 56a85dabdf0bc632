package dev.galley.format.xml.namespace.itunes;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Notice;
import dev.galley.internal.syntax.Syntax;
import dev.galley.internal.syntax.Syntaxes;
import java.util.List;

/** Podcasts (Apple Podcasts, A Podcaster's Guide to RSS). */
final class ITunesGrammar {
    private static final ElementRule TEXT = ElementRule.plain(Markup.PLAIN, atMost(ITunesTexts.MAX_TEXT));
    private static final ElementRule SUMMARY = ElementRule.plain(Markup.PLAIN, atMost(ITunesTexts.MAX_SUMMARY));
    private static final ElementRule YES_NO = ElementRule.plain(Syntaxes.oneOfIgnoringCase("yes", "no", "clean"));
    private static final ElementRule TRUE_FALSE =
            ElementRule.plain(Syntaxes.oneOfIgnoringCase("true", "false", "yes", "no", "clean", "explicit"));
    private static final ElementRule IMAGE =
            ElementRule.text().requiredAttribute("href", Syntaxes.IRI).build();
    private static final ElementRule KEYWORDS =
            ElementRule.plain(Markup.PLAIN, Syntaxes.maxLength(ITunesTexts.MAX_TEXT), ITunesGrammar::checkKeywords);
    private static final ElementRule OWNER = ElementRule.container(ITunes.URI)
            .one("email", ElementRule.plain(Syntaxes.EMAIL), "itunes.email-missing")
            .optional("name", TEXT)
            .build();

    static final NamespaceGrammar GRAMMAR = NamespaceGrammar.of(ITunes.URI)
            .in(Place.CHANNEL, Place.FEED, Place.ITEM, Place.ENTRY)
            .optional("author", TEXT)
            .optional("block", YES_NO)
            .optional("explicit", TRUE_FALSE)
            .optional("image", IMAGE)
            .optional("keywords", KEYWORDS)
            .optional("subtitle", TEXT)
            .optional("summary", SUMMARY)
            .optional("title", TEXT)
            .in(Place.CHANNEL, Place.FEED)
            .many("category", ITunesCategory.RULE)
            .optional("complete", YES_NO)
            .optional("new-feed-url", ElementRule.plain(Syntaxes.IRI))
            .optional("owner", OWNER)
            .optional("type", ElementRule.plain(Syntaxes.oneOfIgnoringCase("episodic", "serial")))
            .optional("applepodcastsverify", TEXT)
            .in(Place.CHANNEL)
            .watch(ExpectedTags.WATCH)
            .in(Place.ITEM, Place.ENTRY)
            .many("category", ITunesCategory.RULE)
            .optional("duration", ElementRule.plain(Syntaxes.CLOCK_DURATION))
            .optional("episode", ElementRule.plain(Syntaxes.POSITIVE))
            .optional("season", ElementRule.plain(Syntaxes.POSITIVE))
            .optional("episodeType", ElementRule.plain(Syntaxes.oneOfIgnoringCase("full", "trailer", "bonus")))
            .optional("isClosedCaptioned", YES_NO)
            .optional("order", ElementRule.plain(Syntaxes.INTEGER))
            .in(Place.ITEM, Place.ENCLOSURE)
            .watch(ITunesFormats.WATCH)
            .build();

    private ITunesGrammar() {}

    private static Syntax atMost(int limit) {
        return (value, notice) -> {
            // Line breaks and indentation in the document do not count.
            String words = value.length() > limit ? value.strip().replaceAll("\\s+", " ") : "";
            if (words.codePointCount(0, words.length()) > limit) {
                notice.add("itunes.too-long", limit);
            }
        };
    }

    /** Reports more than three words without a comma: probably a list without separators. */
    private static void checkKeywords(String value, Notice notice) {
        int blanks = (int) value.chars().filter(c -> c == ' ').count();
        if (value.indexOf(',') < 0 && blanks > 2) {
            notice.add("itunes.keywords");
        }
    }

    /** Reports elements that Apple expects of podcasts and that are missing in a channel with iTunes elements. */
    private static final class ExpectedTags implements Watcher {
        static final Watch<ExpectedTags> WATCH = Watch.of(ExpectedTags::new);
        private static final List<String> PODCAST_SIGNS =
                List.of("author", "explicit", "image", "category", "owner", "summary", "subtitle", "type", "keywords");

        /**
         * What Apple requires of a podcast, and the author, which it recommends; the e-mail address of the owner is reported by
         * itself.
         */
        private static final List<String> EXPECTED = List.of("category", "image", "explicit", "author");

        @Override
        public void end(Element element) {
            if (PODCAST_SIGNS.stream().noneMatch(sign -> element.has(ITunes.URI, sign))) {
                return;
            }
            for (String expected : EXPECTED) {
                if (!element.has(ITunes.URI, expected)) {
                    element.report("itunes.element-missing", "itunes:" + expected, element.written());
                }
            }
            if (!element.document().isUnicode()) {
                element.report("itunes.not-unicode", element.written());
            }
            if (!element.has(ITunes.URI, "owner")) {
                element.report("itunes.email-missing", "itunes:email", element.written());
            }
        }
    }
}
