package dev.galley.testkit;

import dev.galley.model.Article;
import dev.galley.model.Comment;
import dev.galley.model.Extension;
import dev.galley.model.Feed;
import dev.galley.model.Link;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.Section;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.time.OffsetDateTime;
import java.util.List;
import net.jqwik.api.Arbitrary;

/**
 * Arbitrary values of the model. Every field of every value may be there or not; lists are short. Strings are
 * {@link StringArbitraries#strings()}, in the {@code wild} ones {@link StringArbitraries#wildStrings()}.
 */
public final class ModelArbitraries {
    private static final Arbitrary<String> STRINGS = StringArbitraries.strings();

    private ModelArbitraries() {}

    /** Feeds with up to three articles. */
    public static Arbitrary<Feed> feeds() {
        return new FeedArbitraries(STRINGS).feeds();
    }

    /** Feeds with control characters, lone surrogates and the like in every string. */
    public static Arbitrary<Feed> wildFeeds() {
        return new FeedArbitraries(StringArbitraries.wildStrings()).feeds();
    }

    /** Feeds without articles. */
    public static Arbitrary<Feed> metadata() {
        return new FeedArbitraries(STRINGS).metadata();
    }

    /** Articles. */
    public static Arbitrary<Article> articles() {
        return new FeedArbitraries(STRINGS).articles();
    }

    /** Bodies: none, verbatim, structured, by reference, or data. */
    public static Arbitrary<List<Section>> bodies() {
        return new FeedArbitraries(STRINGS).bodies();
    }

    /** Comments, half of them by somebody who gave an e-mail address in confidence. */
    public static Arbitrary<Comment> comments() {
        return new FeedArbitraries(STRINGS).comments();
    }

    /**
     * Articles with comments that reply to each other. The address of some commenters is also in the name, page, id or text of
     * their comments.
     */
    public static Arbitrary<Article> commentedArticles() {
        return CommentArbitraries.articles(new FeedArbitraries(STRINGS), new ValueArbitraries(STRINGS).urls());
    }

    /** Articles like {@link #commentedArticles()} with control characters, lone surrogates and the like in texts. */
    public static Arbitrary<Article> wildCommentedArticles() {
        Arbitrary<String> strings = StringArbitraries.wildStrings();
        return CommentArbitraries.articles(new FeedArbitraries(strings), new ValueArbitraries(strings).urls());
    }

    /** Text constructs of every kind; XHTML is well-formed. */
    public static Arbitrary<Text> texts() {
        return new TextArbitraries(STRINGS).texts();
    }

    /** Persons, some of them without a name or without anything. */
    public static Arbitrary<Person> persons() {
        return new ValueArbitraries(STRINGS).persons();
    }

    /** Links of all the usual relations. */
    public static Arbitrary<Link> links() {
        return new ValueArbitraries(STRINGS).links();
    }

    /** Media of every role. */
    public static Arbitrary<Media> media() {
        return new ValueArbitraries(STRINGS).media();
    }

    /** Absolute, relative and malformed addresses. */
    public static Arbitrary<Url> urls() {
        return new ValueArbitraries(STRINGS).urls();
    }

    /** Dates, some with fractions, few far away or with odd offsets. */
    public static Arbitrary<OffsetDateTime> dates() {
        return ValueArbitraries.dates();
    }

    /** Returns extensions: content that the model has no property for. */
    public static Arbitrary<List<Extension>> extensions() {
        return new ExtensionArbitraries(STRINGS).extensions();
    }
}
