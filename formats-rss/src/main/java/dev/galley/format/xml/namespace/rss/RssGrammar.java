package dev.galley.format.xml.namespace.rss;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.format.xml.namespace.Content;
import dev.galley.format.xml.namespace.atom.SelfLink;
import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Notice;
import dev.galley.internal.syntax.Syntax;
import dev.galley.internal.syntax.Syntaxes;
import java.util.Locale;
import java.util.Set;

/** RSS 0.91 to 2.0, whose elements are in no namespace (RSS 2.0 specification; RSS Advisory Board profile). */
final class RssGrammar {
    /** The protocols of a cloud. */
    static final Syntax CLOUD_PROTOCOL = Syntaxes.oneOf("xml-rpc", "soap", "http-post");

    /** The width of the channel's image, in pixels. */
    static final Syntax IMAGE_WIDTH = Syntaxes.integer(1, 144);

    /** The height of the channel's image, in pixels. */
    static final Syntax IMAGE_HEIGHT = Syntaxes.integer(1, 400);

    static final ElementRule TEXT = ElementRule.plain(Syntaxes.NOT_BLANK, Markup.PLAIN);

    static final ElementRule LINK = ElementRule.plain(Syntaxes.URI);

    /** The {@code description} of an item. */
    static final ElementRule DESCRIPTION =
            ElementRule.text().watch(DescriptionMarkup.WATCH).build();

    private static final ElementRule CHANNEL_TITLE =
            ElementRule.text().like(TEXT).watch(ChannelImage.WATCH).build();

    private static final ElementRule CHANNEL_LINK =
            ElementRule.text().like(LINK).watch(ChannelImage.WATCH).build();

    private static final ElementRule DATE = ElementRule.plain(Syntaxes.RFC_822);

    private static final ElementRule CONTACT = ElementRule.plain(Syntaxes.CONTACT);

    private static final ElementRule CATEGORY =
            ElementRule.text(Syntaxes.NOT_BLANK).attribute("domain").build();

    private static final ElementRule CLOUD = ElementRule.empty()
            .requiredAttribute("domain", Syntaxes.NOT_BLANK)
            .requiredAttribute("port", Syntaxes.POSITIVE)
            .requiredAttribute("path", Syntaxes.NOT_BLANK)
            .requiredAttribute("registerProcedure")
            .requiredAttribute("protocol", CLOUD_PROTOCOL)
            .build();

    private static final ElementRule IMAGE = ElementRule.container(Rss.URI)
            .place(Place.IMAGE)
            .one("url", ElementRule.plain(Syntaxes.URI, RssGrammar::checkImageType))
            .one("title", CHANNEL_TITLE)
            .one("link", CHANNEL_LINK)
            .optional("width", ElementRule.plain(IMAGE_WIDTH))
            .optional("height", ElementRule.plain(IMAGE_HEIGHT))
            .optional("description", TEXT)
            .build();

    private static final ElementRule TEXT_INPUT = ElementRule.container(Rss.URI)
            .place(Place.TEXT_INPUT)
            .one("title", TEXT)
            .one("description", TEXT)
            .one("name", ElementRule.plain(Syntaxes.FORM_FIELD_NAME))
            .one("link", LINK)
            .watch(ChannelAdvice.WATCH)
            .build();

    private static final ElementRule SKIP_HOURS = skips("hour", Syntaxes.SKIP_HOUR);

    private static final ElementRule SKIP_DAYS = skips("day", Syntaxes.WEEKDAY);

    private static final ElementRule GUID = ElementRule.text()
            .attribute("isPermaLink", Syntaxes.BOOLEAN)
            .watch(GuidSyntax.WATCH)
            .watch(UniqueGuid.WATCH)
            .build();

    private static final ElementRule SOURCE = ElementRule.text(Syntaxes.NOT_BLANK, Markup.PLAIN)
            .requiredAttribute("url", Syntaxes.URI)
            .build();

    private static final ElementRule ENCLOSURE = ElementRule.empty()
            .place(Place.ENCLOSURE)
            .requiredAttribute("url", Syntaxes.WEB_ADDRESS)
            .requiredAttribute("length", Syntaxes.NON_NEGATIVE)
            .requiredAttribute("type", Syntaxes.MEDIA_TYPE)
            .watch(ItemRequirements.WATCH)
            .build();

    private static final ElementRule ITEM = ElementRule.container(Rss.URI)
            .place(Place.ITEM)
            .optional("title", TEXT)
            .optional("link", LINK)
            .optional("description", DESCRIPTION)
            .optional("author", CONTACT)
            .many("category", CATEGORY)
            .optional("comments", LINK)
            .many("enclosure", ENCLOSURE)
            .optional("guid", GUID)
            .optional("pubDate", DATE)
            .optional("source", SOURCE)
            .watch(ItemRequirements.WATCH)
            .watch(RedundantElements.WATCH)
            .watch(ChannelAdvice.WATCH)
            .build();

    private static final ElementRule CHANNEL = ElementRule.container(Rss.URI)
            .place(Place.CHANNEL)
            .one("title", CHANNEL_TITLE)
            .one("link", CHANNEL_LINK)
            .one("description", TEXT)
            .optional("language", ElementRule.plain(Syntaxes.LANGUAGE))
            .optional("copyright", TEXT)
            .optional("managingEditor", CONTACT)
            .optional("webMaster", CONTACT)
            .optional("pubDate", DATE)
            .optional("lastBuildDate", DATE)
            .many("category", CATEGORY)
            .optional("generator", TEXT)
            .optional("docs", LINK)
            .optional("cloud", CLOUD)
            .optional("ttl", ElementRule.plain(Syntaxes.POSITIVE))
            .optional("rating", TEXT)
            .optional("image", IMAGE)
            .optional("textInput", TEXT_INPUT)
            .optional("skipHours", SKIP_HOURS)
            .optional("skipDays", SKIP_DAYS)
            .many("item", ITEM)
            .last("item", "item.early")
            .watch(ChannelImage.WATCH)
            .watch(SelfLink.WATCH)
            .watch(RedundantElements.WATCH)
            .watch(ChannelAdvice.WATCH)
            .build();

    private static final ElementRule ROOT = ElementRule.container(Rss.URI)
            .place(Place.ROOT)
            .requiredAttribute("version")
            .one("channel", CHANNEL)
            .watch(RssVersion.WATCH)
            .build();

    static final NamespaceGrammar GRAMMAR =
            NamespaceGrammar.of(Rss.URI).root("rss", ROOT).build();

    private static final Set<String> OTHER_IMAGE_TYPES =
            Set.of("avif", "bmp", "ico", "svg", "svgz", "tif", "tiff", "webp");

    private RssGrammar() {}

    private static ElementRule skips(String local, Syntax syntax) {
        return ElementRule.container(Rss.URI)
                .some(local, ElementRule.text(syntax).watch(SkipLimits.WATCH).build())
                .watch(SkipLimits.WATCH)
                .build();
    }

    /** Reports a file name extension of an image type other than GIF, JPEG and PNG (RSS 2.0, image). */
    private static void checkImageType(String url, Notice notice) {
        int end = url.length();
        for (int i = 0; i < url.length() && end == url.length(); i++) {
            end = url.charAt(i) == '?' || url.charAt(i) == '#' ? i : end;
        }
        int dot = url.lastIndexOf('.', end - 1);
        String extension = dot > url.lastIndexOf('/', end - 1) ? url.substring(dot + 1, end) : "";
        if (OTHER_IMAGE_TYPES.contains(extension.toLowerCase(Locale.ROOT))) {
            notice.add("image.type-unusual");
        }
    }

    /** Checks the description of an item as plain text in RSS 0.91 and as HTML in every other version. */
    private static final class DescriptionMarkup implements Watcher {
        static final Watch<DescriptionMarkup> WATCH = Watch.of(DescriptionMarkup::new);

        @Override
        public void start(Element element) {
            Element item = element.parent();
            if (item != null && item.has(Content.URI, "encoded")) {
                element.report("description.late", element.written());
            }
            boolean plain = RssVersion.of(element.document()).equals("0.91");
            element.expect(plain ? Markup.CHARACTERS : Markup.HTML_WITHOUT_BASE);
        }
    }

    /** Checks that a guid is a web address unless its {@code isPermaLink} is {@code false} (RSS 2.0, guid). */
    private static final class GuidSyntax implements Watcher {
        static final Watch<GuidSyntax> WATCH = Watch.of(GuidSyntax::new);

        /** A guid that is not an absolute address gets one finding that names the remedy for a guid. */
        private static final Syntax PERMALINK = (value, notice) -> Syntaxes.PERMALINK.check(
                value,
                (code, arguments) -> notice.add(code.equals("url.relative") ? "guid.not-permalink" : code, arguments));

        @Override
        public void start(Element element) {
            String permalink = element.attribute("isPermaLink");
            element.expect("false".equalsIgnoreCase(permalink) ? Syntaxes.GUID : PERMALINK);
        }
    }
}
