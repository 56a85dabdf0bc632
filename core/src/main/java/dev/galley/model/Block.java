package dev.galley.model;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A block of an article's body, such as a paragraph or a list. Inline markup inside a block is a fragment of HTML in its
 * {@link Text}. Optional parts are set on a copy:
 *
 * <pre>{@code
 * Section.headed("Reactions",
 *         Block.paragraph("The harbour master was brief."),
 *         Block.quote("Fog is fog.").withAttribution("Tom Reed"),
 *         Block.listing("Monday: ferry", "Tuesday: no ferry"));
 * }</pre>
 */
public sealed interface Block {
    /** Returns a paragraph of plain text, without inline markup. */
    static Paragraph paragraph(String text) {
        return new Paragraph(Text.plain(Objects.requireNonNull(text, "text")));
    }

    /** Returns a paragraph. */
    static Paragraph paragraph(Text text) {
        return new Paragraph(text);
    }

    /** Returns a bulleted list with items of plain text. */
    static Listing listing(String... items) {
        return listing(plain(items));
    }

    /** Returns a bulleted list. */
    static Listing listing(List<Text> items) {
        return new Listing(false, items);
    }

    /** Returns a numbered list with items of plain text. */
    static Listing orderedListing(String... items) {
        return orderedListing(plain(items));
    }

    /** Returns a numbered list. */
    static Listing orderedListing(List<Text> items) {
        return new Listing(true, items);
    }

    private static List<Text> plain(String[] items) {
        return Arrays.stream(Objects.requireNonNull(items, "items"))
                .map(item -> Text.plain(Objects.requireNonNull(item, "items")))
                .toList();
    }

    /** Returns a quotation of plain text, with nothing known about its source. */
    static Quote quote(String text) {
        return quote(Text.plain(Objects.requireNonNull(text, "text")));
    }

    /** Returns a quotation with nothing known about its source. */
    static Quote quote(Text text) {
        return new Quote(text, Optional.empty(), Optional.empty());
    }

    /** Returns a figure that shows or plays {@code media}. */
    static Figure figure(Media media) {
        return new Figure(media);
    }

    /** Returns a table without caption and header. */
    static Table table(List<List<Text>> rows) {
        return new Table(Optional.empty(), List.of(), rows);
    }

    /** Returns preformatted text in an unknown programming language. */
    static Code code(String code) {
        return new Code(code, Optional.empty());
    }

    /** Returns a resource shown in place, with only its address known. */
    static Embed embed(Url url) {
        return new Embed(url, Optional.empty(), Optional.empty());
    }

    /** Returns a resource shown in place, with only its address known. */
    static Embed embed(String url) {
        return embed(Url.of(Objects.requireNonNull(url, "url")));
    }

    /** Returns a reference to the article {@code headline} at {@code url}. */
    static RelatedLink relatedLink(String headline, Url url) {
        return new RelatedLink(Optional.empty(), headline, Optional.of(Objects.requireNonNull(url, "url")));
    }

    /** Returns a reference to the article {@code headline} at {@code url}. */
    static RelatedLink relatedLink(String headline, String url) {
        return relatedLink(headline, Url.of(Objects.requireNonNull(url, "url")));
    }

    /** Returns {@code content} as a block of its own, exactly as it is. */
    static Markup markup(Text content) {
        return new Markup(content);
    }

    /** Returns content that is neither text nor HTML; see {@link Data}. */
    static Data data(String type, String value) {
        return new Data(type, value);
    }

    /**
     * A paragraph.
     *
     * @param text the text with its inline markup
     */
    record Paragraph(Text text) implements Block {
        public Paragraph {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A list.
     *
     * @param ordered whether the items are numbered
     * @param items the items in order
     */
    record Listing(boolean ordered, List<Text> items) implements Block {
        public Listing {
            items = Lists.copy(items, "items");
        }
    }

    /**
     * A quotation.
     *
     * @param text the quoted text
     * @param attribution the name of the person or work quoted, as shown to readers
     * @param cite the address of the source
     */
    record Quote(Text text, Optional<String> attribution, Optional<Url> cite) implements Block {
        public Quote {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(attribution, "attribution");
            Objects.requireNonNull(cite, "cite");
        }

        /** Returns a copy with the given name of the person or work quoted. */
        public Quote withAttribution(String attribution) {
            return new Quote(text, Optional.of(Objects.requireNonNull(attribution, "attribution")), cite);
        }

        /** Returns a copy with the given address of the source. */
        public Quote withCite(Url cite) {
            return new Quote(text, attribution, Optional.of(Objects.requireNonNull(cite, "cite")));
        }
    }

    /**
     * An image, video or other file in the body, with its caption and credit.
     *
     * @param media the file shown or played
     */
    record Figure(Media media) implements Block {
        public Figure {
            Objects.requireNonNull(media, "media");
        }
    }

    /**
     * A table.
     *
     * @param caption the caption
     * @param header the cells of the first row if they name the columns, otherwise empty
     * @param rows the other rows, each a list of cells
     */
    record Table(Optional<Text> caption, List<Text> header, List<List<Text>> rows) implements Block {
        public Table {
            Objects.requireNonNull(caption, "caption");
            header = Lists.copy(header, "header");
            rows = Lists.copy(rows, "rows").stream()
                    .map(row -> Lists.<Text>copy(row, "rows"))
                    .toList();
        }

        /** Returns a copy with the given caption. */
        public Table withCaption(Text caption) {
            return new Table(Optional.of(Objects.requireNonNull(caption, "caption")), header, rows);
        }

        /** Returns a copy with the given names of the columns. */
        public Table withHeader(List<Text> header) {
            return new Table(caption, header, rows);
        }
    }

    /**
     * Preformatted text, shown in a fixed-width font.
     *
     * @param code the text with its line breaks
     * @param language the programming language
     */
    record Code(String code, Optional<String> language) implements Block {
        public Code {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(language, "language");
        }

        /** Returns a copy with the given programming language. */
        public Code withLanguage(String language) {
            return new Code(code, Optional.of(Objects.requireNonNull(language, "language")));
        }
    }

    /**
     * A resource from elsewhere that is shown in place, such as a video, a post or a map; or the whole content of an Atom
     * entry that is given by reference ({@code content@src}, RFC 4287 §4.1.3.2).
     *
     * @param url the address
     * @param type the media type
     * @param title the title
     */
    record Embed(Url url, Optional<String> type, Optional<String> title) implements Block {
        public Embed {
            Objects.requireNonNull(url, "url");
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(title, "title");
        }

        /** Returns a copy with the given media type. */
        public Embed withType(String type) {
            return new Embed(url, Optional.of(Objects.requireNonNull(type, "type")), title);
        }

        /** Returns a copy with the given title. */
        public Embed withTitle(String title) {
            return new Embed(url, type, Optional.of(Objects.requireNonNull(title, "title")));
        }
    }

    /**
     * A reference to another article between the paragraphs ("See also WORLD - A headline").
     *
     * @param category the section or kicker before the headline
     * @param headline the headline of the other article
     * @param url the address of the other article
     */
    record RelatedLink(Optional<String> category, String headline, Optional<Url> url) implements Block {
        public RelatedLink {
            Objects.requireNonNull(category, "category");
            Objects.requireNonNull(headline, "headline");
            Objects.requireNonNull(url, "url");
        }

        /** Returns a copy with the given section or kicker before the headline. */
        public RelatedLink withCategory(String category) {
            return new RelatedLink(Optional.of(Objects.requireNonNull(category, "category")), headline, url);
        }
    }

    /**
     * Content exactly as a feed supplied it. {@code dev.galley.body.Sections} structures it on demand.
     *
     * @param content the verbatim content
     */
    record Markup(Text content) implements Block {
        public Markup {
            Objects.requireNonNull(content, "content");
        }
    }

    /**
     * Content that is neither plain text nor HTML (RFC 4287 §4.1.3.3).
     *
     * @param type the media type
     * @param value the content: other text as it is, XML as its source, everything else in Base64
     */
    record Data(String type, String value) implements Block {
        public Data {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(value, "value");
        }
    }
}
