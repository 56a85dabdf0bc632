package dev.galley.format.xml.namespace.media;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.ElementRuleBuilder;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Syntax;
import dev.galley.internal.syntax.Syntaxes;
import java.util.Map;

/**
 * Media RSS 1.5.1. Its optional elements may be children of {@code media:content}, {@code media:group}, the item or
 * the channel.
 */
final class MediaGrammar {
    private static final ElementRule PLAIN_TEXT = ElementRule.plain(Markup.PLAIN);

    private static final ElementRule TYPED_TEXT = ElementRule.text()
            .attribute("type", Syntaxes.oneOf("plain", "html"))
            .watch(TypedText.WATCH)
            .build();

    private static final ElementRule RESTRICTION = ElementRule.text()
            .requiredAttribute("relationship", Syntaxes.oneOf("allow", "deny"))
            .attribute("type", Syntaxes.oneOf("country", "uri", "sharing"))
            .watch(Restriction.WATCH)
            .build();

    /** Optional elements that may occur once (Media RSS 1.5.1, Optional Elements). */
    private static final Map<String, ElementRule> SINGLE = Map.ofEntries(
            Map.entry("title", TYPED_TEXT),
            Map.entry("description", TYPED_TEXT),
            Map.entry("keywords", PLAIN_TEXT),
            Map.entry(
                    "player",
                    sized(ElementRule.text().requiredAttribute("url", Syntaxes.IRI))
                            .build()),
            Map.entry(
                    "copyright",
                    ElementRule.text(Markup.PLAIN)
                            .attribute("url", Syntaxes.IRI_REFERENCE)
                            .build()),
            Map.entry(
                    "adult",
                    ElementRule.text(Syntaxes.BOOLEAN).watch(Adult.WATCH).build()),
            Map.entry("community", ElementRule.OPEN),
            Map.entry("comments", ElementRule.OPEN),
            Map.entry("embed", ElementRule.OPEN),
            Map.entry("responses", ElementRule.OPEN),
            Map.entry("backLinks", ElementRule.OPEN),
            Map.entry("status", ElementRule.OPEN),
            Map.entry("scenes", ElementRule.OPEN));

    /** Optional elements that may occur several times (Media RSS 1.5.1, Optional Elements). */
    private static final Map<String, ElementRule> REPEATABLE = Map.ofEntries(
            Map.entry("rating", MediaRating.RULE),
            Map.entry("credit", MediaCredit.RULE),
            Map.entry("restriction", RESTRICTION),
            Map.entry(
                    "thumbnail",
                    sized(ElementRule.text().requiredAttribute("url", Syntaxes.NOT_BLANK, Syntaxes.IRI_REFERENCE))
                            .attribute("time", Syntaxes.NPT_TIME)
                            .build()),
            Map.entry(
                    "category",
                    ElementRule.text(Markup.PLAIN)
                            .attribute("scheme", Syntaxes.IRI)
                            .attribute("label", Markup.PLAIN)
                            .build()),
            Map.entry(
                    "hash",
                    ElementRule.text(Syntaxes.HEXADECIMAL)
                            .attribute("algo", Syntaxes.oneOf("md5", "sha-1"))
                            .watch(HashLength.WATCH)
                            .build()),
            Map.entry(
                    "text",
                    ElementRule.text()
                            .like(TYPED_TEXT)
                            .attribute("lang", Syntaxes.LANGUAGE)
                            .attribute("start", Syntaxes.NPT_TIME)
                            .attribute("end", Syntaxes.NPT_TIME)
                            .build()),
            Map.entry("price", ElementRule.OPEN),
            Map.entry("license", ElementRule.OPEN),
            Map.entry("subTitle", ElementRule.OPEN),
            Map.entry("peerLink", ElementRule.OPEN),
            Map.entry("location", ElementRule.OPEN),
            Map.entry("rights", ElementRule.OPEN));

    private static final ElementRule CONTENT = withOptionalElements()
            .attribute("url", Syntaxes.IRI)
            .attribute("fileSize", Syntaxes.POSITIVE)
            .attribute("type", Syntaxes.MEDIA_TYPE)
            .attribute("medium", Syntaxes.oneOf("image", "audio", "video", "document", "executable"))
            .attribute("isDefault", Syntaxes.BOOLEAN)
            .attribute("expression", Syntaxes.oneOf("sample", "full", "nonstop"))
            .attribute("bitrate", Syntaxes.NON_NEGATIVE_DECIMAL)
            .attribute("framerate", Syntaxes.NON_NEGATIVE_DECIMAL)
            .attribute("samplingrate", Syntaxes.NON_NEGATIVE_DECIMAL)
            .attribute("channels", Syntaxes.NON_NEGATIVE)
            .attribute("duration", Syntaxes.NON_NEGATIVE)
            .attribute("height", Syntaxes.POSITIVE)
            .attribute("width", Syntaxes.POSITIVE)
            .attribute("lang", Syntaxes.LANGUAGE)
            .watch(GroupSize.WATCH)
            .watch(ContentAddress.WATCH)
            .build();

    private static final ElementRule GROUP = withOptionalElements()
            .many("content", CONTENT)
            .watch(GroupSize.WATCH)
            .build();

    static final NamespaceGrammar GRAMMAR = grammar();

    private MediaGrammar() {}

    /** Checks whether {@code media:content} may contain the element. */
    static boolean isInContent(String local) {
        return SINGLE.containsKey(local) || REPEATABLE.containsKey(local);
    }

    private static NamespaceGrammar grammar() {
        NamespaceGrammar.Builder media =
                NamespaceGrammar.of(MediaRss.URI).in(Place.CHANNEL, Place.FEED, Place.ITEM, Place.ENTRY);
        SINGLE.forEach(media::optional);
        REPEATABLE.forEach(media::many);
        return media.many("content", CONTENT).many("group", GROUP).build();
    }

    private static ElementRuleBuilder withOptionalElements() {
        ElementRuleBuilder element = ElementRule.container(MediaRss.URI);
        SINGLE.forEach(element::optional);
        REPEATABLE.forEach(element::many);
        return element;
    }

    private static ElementRuleBuilder sized(ElementRuleBuilder element) {
        return element.attribute("height", Syntaxes.POSITIVE).attribute("width", Syntaxes.POSITIVE);
    }

    /** Checks a text as HTML or plain text, as its {@code type} attribute says. */
    private static final class TypedText implements Watcher {
        static final Watch<TypedText> WATCH = Watch.of(TypedText::new);

        @Override
        public void start(Element element) {
            String type = element.attribute("type");
            element.expect(type != null && type.endsWith("html") ? Markup.HTML_WITHOUT_BASE : Markup.PLAIN);
        }
    }

    /** Checks the text of {@code media:restriction}, whose syntax depends on the {@code type} attribute. */
    private static final class Restriction implements Watcher {
        static final Watch<Restriction> WATCH = Watch.of(Restriction::new);
        private static final Syntax ALL_OR_NONE = Syntaxes.oneOf("all", "none", "");
        private static final Syntax ADDRESSES = Syntaxes.separatedBy(' ', Syntaxes.IRI);

        @Override
        public void start(Element element) {
            String type = element.attribute("type");
            if ("country".equals(type)) {
                element.expect(Syntaxes.COUNTRIES);
            } else if ("uri".equals(type)) {
                element.expect(ADDRESSES);
            } else if (type == null) {
                element.expect(ALL_OR_NONE);
            }
        }
    }

    /** Checks the length of a hash: 32 digits for MD5, the default, and 40 for SHA-1. */
    private static final class HashLength implements Watcher {
        static final Watch<HashLength> WATCH = Watch.of(HashLength::new);

        @Override
        public void start(Element element) {
            int length = "sha-1".equals(element.attribute("algo")) ? 40 : 32;
            element.expect((value, notice) -> {
                if (value.length() != length) {
                    notice.add("hash.length", value.length(), length);
                }
            });
        }
    }

    /** Requires an address of {@code media:content}, or a {@code media:player} inside it. */
    private static final class ContentAddress implements Watcher {
        static final Watch<ContentAddress> WATCH = Watch.of(ContentAddress::new);

        private boolean address;

        @Override
        public void start(Element element) {
            address = element.attribute("url") != null;
        }

        @Override
        public void end(Element element) {
            if (!address && !element.has(MediaRss.URI, "player")) {
                element.report("attribute.missing", "url", element.written());
            }
        }
    }

    /** Reports {@code media:adult}, which {@code media:rating} has replaced. */
    private static final class Adult implements Watcher {
        static final Watch<Adult> WATCH = Watch.of(Adult::new);

        @Override
        public void start(Element element) {
            element.report("media.adult-deprecated");
        }
    }

    /** Reports a {@code media:group} with fewer than two {@code media:content} elements to choose from. */
    private static final class GroupSize implements Watcher {
        static final Watch<GroupSize> WATCH = Watch.of(GroupSize::new);
        private int contents;

        @Override
        public void start(Element element) {
            contents = element.name().local().equals("group") ? 0 : contents + 1;
        }

        @Override
        public void end(Element element) {
            if (element.name().local().equals("group") && contents < 2) {
                element.report("media.group-of-one", contents);
            }
        }
    }
}
