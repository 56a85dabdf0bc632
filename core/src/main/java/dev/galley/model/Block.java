package dev.galley.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One block of a body. Inline markup inside a block stays a fragment of HTML in its {@link Text}. */
public sealed interface Block {
    /** A paragraph without inline markup. */
    static Paragraph paragraph(String words) {
        return new Paragraph(Text.plain(words));
    }

    /** Content exactly as a feed brought it. */
    static Markup markup(Text content) {
        return new Markup(content);
    }

    /**
     * A paragraph.
     *
     * @param text its words and inline markup
     */
    record Paragraph(Text text) implements Block {
        public Paragraph {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A list.
     *
     * @param ordered whether its items are numbered
     * @param items its items in order
     */
    record Listing(boolean ordered, List<Text> items) implements Block {
        public Listing {
            items = Lists.copy(items, "items");
        }
    }

    /**
     * What somebody else said or wrote.
     *
     * @param text the words
     * @param attribution whose words they are, as shown to people
     * @param cite where they stand
     */
    record Quote(Text text, Optional<String> attribution, Optional<Url> cite) implements Block {
        public Quote {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(attribution, "attribution");
            Objects.requireNonNull(cite, "cite");
        }
    }

    /**
     * A medium in the text, with its caption and credit.
     *
     * @param media what is shown or played
     */
    record Figure(Media media) implements Block {
        public Figure {
            Objects.requireNonNull(media, "media");
        }
    }

    /**
     * A table.
     *
     * @param caption what the table shows
     * @param header the cells of its first row where they name the columns, else empty
     * @param rows its rows, each a list of cells
     */
    record Table(Optional<Text> caption, List<Text> header, List<List<Text>> rows) implements Block {
        public Table {
            Objects.requireNonNull(caption, "caption");
            header = Lists.copy(header, "header");
            rows = Lists.copy(rows, "rows").stream()
                    .map(row -> Lists.<Text>copy(row, "rows"))
                    .toList();
        }
    }

    /**
     * Text that is kept to the letter and shown in a fixed width.
     *
     * @param code the text, with its line breaks
     * @param language the programming language
     */
    record Code(String code, Optional<String> language) implements Block {
        public Code {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(language, "language");
        }
    }

    /**
     * Something from elsewhere that is shown in place: a film, a post, a map, or the whole content of an Atom entry that
     * is given by reference ({@code content@src}, RFC 4287 §4.1.3.2).
     *
     * @param url where it is
     * @param type its media type
     * @param title what it is, for people
     */
    record Embed(Url url, Optional<String> type, Optional<String> title) implements Block {
        public Embed {
            Objects.requireNonNull(url, "url");
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(title, "title");
        }
    }

    /**
     * A pointer from the text to another article ("See also WORLD - A headline"), which is no part of the text.
     *
     * @param category the section or kicker before the headline
     * @param headline the headline of the other article
     * @param url where it is
     */
    record RelatedLink(Optional<String> category, String headline, Optional<Url> url) implements Block {
        public RelatedLink {
            Objects.requireNonNull(category, "category");
            Objects.requireNonNull(headline, "headline");
            Objects.requireNonNull(url, "url");
        }
    }

    /**
     * Content exactly as a feed brought it. {@code dev.galley.body.Sections} gives it structure on demand.
     *
     * @param content the content, to the letter
     */
    record Markup(Text content) implements Block {
        public Markup {
            Objects.requireNonNull(content, "content");
        }
    }

    /**
     * Content that is neither text nor HTML (RFC 4287 §4.1.3.3): text of another type as it is, XML as its source,
     * everything else in Base64.
     *
     * @param type the media type
     * @param value the content as the feed wrote it
     */
    record Data(String type, String value) implements Block {
        public Data {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(value, "value");
        }
    }
}
