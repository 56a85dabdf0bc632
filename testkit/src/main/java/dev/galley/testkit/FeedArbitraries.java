package dev.galley.testkit;

import dev.galley.model.Article;
import dev.galley.model.ArticleBuilder;
import dev.galley.model.Comment;
import dev.galley.model.CommentStatus;
import dev.galley.model.Commenter;
import dev.galley.model.Correction;
import dev.galley.model.Feed;
import dev.galley.model.FeedBuilder;
import dev.galley.model.Section;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Builders.BuilderCombinator;
import net.jqwik.api.Combinators;

/** Feeds, articles and comments in which every field may be there. */
final class FeedArbitraries {
    private final Arbitrary<String> strings;
    private final ValueArbitraries values;
    private final Arbitrary<Text> texts;
    private final ExtensionArbitraries extensions;
    private final FacetArbitraries facets;

    FeedArbitraries(Arbitrary<String> strings) {
        this.strings = strings;
        this.values = new ValueArbitraries(strings);
        this.texts = new TextArbitraries(strings).texts();
        this.extensions = new ExtensionArbitraries(strings);
        this.facets = new FacetArbitraries(strings, values);
    }

    Arbitrary<Feed> feeds() {
        return Combinators.combine(metadata(), articles().list().ofMaxSize(3))
                .as((feed, articles) -> feed.toBuilder().articles(articles).build());
    }

    Arbitrary<Feed> metadata() {
        BuilderCombinator<FeedBuilder> feed = Builders.withBuilder(Feed::builder)
                .use(ids())
                .withProbability(0.5)
                .in(FeedBuilder::id)
                .use(texts)
                .withProbability(0.9)
                .in((builder, title) -> builder.title(title))
                .use(texts)
                .withProbability(0.5)
                .in((builder, subtitle) -> builder.subtitle(subtitle))
                .use(ValueArbitraries.languages())
                .withProbability(0.3)
                .in(FeedBuilder::language)
                .use(values.links().list().ofMaxSize(3))
                .in(FeedBuilder::links)
                .use(values.persons().list().ofMaxSize(3))
                .withProbability(0.5)
                .in(FeedBuilder::authors)
                .use(values.persons().list().ofMaxSize(2))
                .withProbability(0.3)
                .in(FeedBuilder::contributors)
                .use(values.persons())
                .withProbability(0.3)
                .in(FeedBuilder::webMaster)
                .use(texts)
                .withProbability(0.3)
                .in(FeedBuilder::rights)
                .use(ValueArbitraries.dates())
                .withProbability(0.4)
                .in(FeedBuilder::published)
                .use(ValueArbitraries.dates())
                .withProbability(0.6)
                .in(FeedBuilder::updated)
                .use(values.categories().list().ofMaxSize(2))
                .withProbability(0.4)
                .in(FeedBuilder::categories)
                .use(values.generators())
                .withProbability(0.3)
                .in(FeedBuilder::generator)
                .use(values.urls())
                .withProbability(0.3)
                .in(FeedBuilder::icon)
                .use(values.images())
                .withProbability(0.3)
                .in(FeedBuilder::logo);
        return channel(feed).build(FeedBuilder::build).withoutEdgeCases();
    }

    /** Adds what only RSS or only JSON Feed knows. */
    private BuilderCombinator<FeedBuilder> channel(BuilderCombinator<FeedBuilder> feed) {
        Arbitrary<Duration> ttls = Arbitraries.of(Duration.ofMinutes(60), Duration.ZERO, Duration.ofSeconds(90));
        Arbitrary<Integer> hours = Arbitraries.integers().between(0, 23);
        return feed.use(ttls)
                .withProbability(0.3)
                .in(FeedBuilder::ttl)
                .use(hours.list().ofMaxSize(3))
                .withProbability(0.2)
                .in(FeedBuilder::skipHours)
                .use(Arbitraries.of(DayOfWeek.class).list().ofMaxSize(3))
                .withProbability(0.2)
                .in(FeedBuilder::skipDays)
                .use(values.clouds())
                .withProbability(0.2)
                .in(FeedBuilder::cloud)
                .use(values.hubs().list().ofMaxSize(2))
                .withProbability(0.3)
                .in(FeedBuilder::hubs)
                .use(values.textInputs())
                .withProbability(0.2)
                .in(FeedBuilder::textInput)
                .use(strings)
                .withProbability(0.2)
                .in(FeedBuilder::rating)
                .use(values.urls())
                .withProbability(0.2)
                .in(FeedBuilder::docs)
                .use(strings)
                .withProbability(0.2)
                .in(FeedBuilder::userComment)
                .use(Arbitraries.of(true, false))
                .withProbability(0.2)
                .in(FeedBuilder::expired)
                .use(facets.facets().list().ofMaxSize(3))
                .withProbability(0.3)
                .in(FeedBuilder::facets)
                .use(extensions.extensions())
                .withProbability(0.3)
                .in(FeedBuilder::extensions);
    }

    Arbitrary<Article> articles() {
        BuilderCombinator<ArticleBuilder> article = Builders.withBuilder(Article::builder)
                .use(ids())
                .withProbability(0.7)
                .in(ArticleBuilder::id)
                .use(texts)
                .withProbability(0.8)
                .in((builder, headline) -> builder.headline(headline))
                .use(strings)
                .withProbability(0.2)
                .in(ArticleBuilder::kicker)
                .use(strings)
                .withProbability(0.2)
                .in(ArticleBuilder::alternativeHeadline)
                .use(texts)
                .withProbability(0.5)
                .in((builder, standfirst) -> builder.standfirst(standfirst))
                .use(bodies())
                .withProbability(0.7)
                .in(ArticleBuilder::body)
                .use(values.persons().list().ofMaxSize(3))
                .withProbability(0.5)
                .in(ArticleBuilder::authors)
                .use(values.persons().list().ofMaxSize(2))
                .withProbability(0.3)
                .in(ArticleBuilder::contributors)
                .use(ValueArbitraries.dates())
                .withProbability(0.5)
                .in(ArticleBuilder::published)
                .use(ValueArbitraries.dates())
                .withProbability(0.5)
                .in(ArticleBuilder::updated)
                .use(ValueArbitraries.dates())
                .withProbability(0.2)
                .in(ArticleBuilder::expires)
                .use(ValueArbitraries.languages())
                .withProbability(0.2)
                .in(ArticleBuilder::language)
                .use(values.categories().list().ofMaxSize(3))
                .withProbability(0.5)
                .in(ArticleBuilder::categories);
        return belongings(article).build(ArticleBuilder::build).withoutEdgeCases();
    }

    /** Adds what belongs to an article without being part of it. */
    private BuilderCombinator<ArticleBuilder> belongings(BuilderCombinator<ArticleBuilder> article) {
        return article.use(values.media().list().ofMaxSize(3))
                .withProbability(0.4)
                .in(ArticleBuilder::media)
                .use(values.links().list().ofMaxSize(3))
                .in(ArticleBuilder::links)
                .use(metadata())
                .withProbability(0.2)
                .in(ArticleBuilder::source)
                .use(texts)
                .withProbability(0.2)
                .in(ArticleBuilder::rights)
                .use(values.discussions())
                .withProbability(0.3)
                .in(ArticleBuilder::discussion)
                .use(values.inReplyTos().list().ofMaxSize(2))
                .withProbability(0.2)
                .in((builder, answered) -> builder.inReplyTo(answered))
                .use(comments().list().ofMaxSize(2))
                .withProbability(0.2)
                .in(ArticleBuilder::comments)
                .use(corrections().list().ofMaxSize(2))
                .withProbability(0.1)
                .in(ArticleBuilder::corrections)
                .use(facets.facets().list().ofMaxSize(3))
                .withProbability(0.3)
                .in(ArticleBuilder::facets)
                .use(extensions.extensions())
                .withProbability(0.3)
                .in(ArticleBuilder::extensions);
    }

    Arbitrary<Comment> comments() {
        return Combinators.combine(
                        StringArbitraries.words().injectNull(0.2),
                        StringArbitraries.words().injectNull(0.5),
                        commenters().injectNull(0.2),
                        texts.injectNull(0.1),
                        ValueArbitraries.dates().injectNull(0.3),
                        ValueArbitraries.dates().injectNull(0.8),
                        Arbitraries.of(CommentStatus.class).injectNull(0.3),
                        values.urls().injectNull(0.5))
                .as((id, parent, author, body, published, updated, status, url) -> Comment.builder()
                        .id(id)
                        .parentId(parent)
                        .articleId(id)
                        .author(author)
                        .body(body)
                        .published(published)
                        .updated(updated)
                        .status(status)
                        .url(url)
                        .build());
    }

    private Arbitrary<Commenter> commenters() {
        return Combinators.combine(
                        strings.optional(),
                        values.urls().optional(),
                        Arbitraries.of("secret@example.org", "hidden@example.com")
                                .optional())
                .as(Commenter::new);
    }

    private Arbitrary<Correction> corrections() {
        return Combinators.combine(ValueArbitraries.dates().optional(), texts).as(Correction::new);
    }

    Arbitrary<List<Section>> bodies() {
        return new BodyArbitraries(strings, texts, values.urls(), values.media()).bodies();
    }

    private Arbitrary<String> ids() {
        return Arbitraries.oneOf(values.urls().map(Url::value), strings);
    }
}
