package dev.galley.json;

import dev.galley.json.ObjectForm.Described;
import dev.galley.model.Article;
import dev.galley.model.ArticleBuilder;
import dev.galley.model.Category;
import dev.galley.model.Cloud;
import dev.galley.model.Comment;
import dev.galley.model.CommentBuilder;
import dev.galley.model.CommentStatus;
import dev.galley.model.Commenter;
import dev.galley.model.Correction;
import dev.galley.model.Discussion;
import dev.galley.model.Episode;
import dev.galley.model.EpisodeBuilder;
import dev.galley.model.Extension;
import dev.galley.model.Facet;
import dev.galley.model.Feed;
import dev.galley.model.FeedBuilder;
import dev.galley.model.Generator;
import dev.galley.model.Hub;
import dev.galley.model.Image;
import dev.galley.model.InReplyTo;
import dev.galley.model.Link;
import dev.galley.model.Media;
import dev.galley.model.MediaBuilder;
import dev.galley.model.Person;
import dev.galley.model.Podcast;
import dev.galley.model.PodcastBuilder;
import dev.galley.model.PodcastPerson;
import dev.galley.model.Section;
import dev.galley.model.Text;
import dev.galley.model.TextInput;
import dev.galley.model.Url;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The forms of the types that have builders: a line for each property. */
final class ModelForms {
    private static final Form<String> STRING = Forms.of(String.class);
    private static final Form<Text> TEXT = Forms.of(Text.class);
    private static final Form<Url> URL = Forms.of(Url.class);
    private static final Form<OffsetDateTime> DATE = Forms.of(OffsetDateTime.class);
    private static final Form<Boolean> BOOLEAN = Forms.of(Boolean.class);
    private static final Form<Integer> INTEGER = Forms.of(Integer.class);
    private static final Form<Person> PERSON = Forms.of(Person.class);
    private static final Form<Category> CATEGORY = Forms.of(Category.class);
    private static final Form<Link> LINK = Forms.of(Link.class);
    private static final Form<Extension> EXTENSION = Forms.of(Extension.class);
    private static final Form<List<Facet>> FACETS = new FacetsForm();

    static final ObjectForm<Media> MEDIA = new Described<>(
                    Media.class, values -> Media.builder((Url) values[0], (Media.Role) values[1]), MediaBuilder::build)
            .required("url", URL, Media::url)
            .required("role", Forms.of(Media.Role.class), Media::role)
            .one("type", STRING, Media::type, MediaBuilder::type)
            .one("size", Forms.of(Long.class), Media::size, MediaBuilder::size)
            .one("duration", Forms.of(Duration.class), Media::duration, MediaBuilder::duration)
            .one("width", INTEGER, Media::width, MediaBuilder::width)
            .one("height", INTEGER, Media::height, MediaBuilder::height)
            .one("title", STRING, Media::title, MediaBuilder::title)
            .one("alt", STRING, Media::alt, MediaBuilder::alt)
            .one("caption", TEXT, Media::caption, MediaBuilder::caption)
            .one("credit", STRING, Media::credit, MediaBuilder::credit)
            .one("group", INTEGER, Media::group, MediaBuilder::group)
            .form();

    static final ObjectForm<Comment> COMMENT = new Described<>(
                    Comment.class, values -> Comment.builder(), CommentBuilder::build)
            .one("id", STRING, Comment::id, CommentBuilder::id)
            .one("parentId", STRING, Comment::parentId, CommentBuilder::parentId)
            .one("articleId", STRING, Comment::articleId, CommentBuilder::articleId)
            .one("author", Forms.of(Commenter.class), Comment::author, CommentBuilder::author)
            .one("body", TEXT, Comment::body, CommentBuilder::body)
            .one("published", DATE, Comment::published, CommentBuilder::published)
            .one("updated", DATE, Comment::updated, CommentBuilder::updated)
            .one("status", Forms.of(CommentStatus.class), Comment::status, CommentBuilder::status)
            .one("url", URL, Comment::url, CommentBuilder::url)
            .form();

    static final ObjectForm<Article> ARTICLE = new Described<>(
                    Article.class, values -> Article.builder(), ArticleBuilder::build)
            .one("id", STRING, Article::id, ArticleBuilder::id)
            .one("headline", TEXT, Article::headline, ArticleBuilder::headline)
            .one("kicker", STRING, Article::kicker, ArticleBuilder::kicker)
            .one("alternativeHeadline", STRING, Article::alternativeHeadline, ArticleBuilder::alternativeHeadline)
            .one("standfirst", TEXT, Article::standfirst, ArticleBuilder::standfirst)
            .list("body", Forms.of(Section.class), Article::body, ArticleBuilder::body)
            .list("authors", PERSON, Article::authors, ArticleBuilder::authors)
            .list("contributors", PERSON, Article::contributors, ArticleBuilder::contributors)
            .one("published", DATE, Article::published, ArticleBuilder::published)
            .one("updated", DATE, Article::updated, ArticleBuilder::updated)
            .one("expires", DATE, Article::expires, ArticleBuilder::expires)
            .one("language", STRING, Article::language, ArticleBuilder::language)
            .list("categories", CATEGORY, Article::categories, ArticleBuilder::categories)
            .list("media", MEDIA, Article::media, ArticleBuilder::media)
            .list("links", LINK, Article::links, ArticleBuilder::links)
            .one("source", Forms.of(Feed.class), Article::source, ArticleBuilder::source)
            .one("rights", TEXT, Article::rights, ArticleBuilder::rights)
            .one("discussion", Forms.of(Discussion.class), Article::discussion, ArticleBuilder::discussion)
            .list("inReplyTo", Forms.of(InReplyTo.class), Article::inReplyTo, ArticleBuilder::inReplyTo)
            .list("comments", COMMENT, Article::comments, ArticleBuilder::comments)
            .list("corrections", Forms.of(Correction.class), Article::corrections, ArticleBuilder::corrections)
            .one("facets", FACETS, article -> filled(article.facets()), ArticleBuilder::facets)
            .list("extensions", EXTENSION, Article::extensions, ArticleBuilder::extensions)
            .form();

    static final ObjectForm<Feed> FEED = new Described<>(Feed.class, values -> Feed.builder(), FeedBuilder::build)
            .one("id", STRING, Feed::id, FeedBuilder::id)
            .one("title", TEXT, Feed::title, FeedBuilder::title)
            .one("subtitle", TEXT, Feed::subtitle, FeedBuilder::subtitle)
            .one("language", STRING, Feed::language, FeedBuilder::language)
            .list("links", LINK, Feed::links, FeedBuilder::links)
            .list("authors", PERSON, Feed::authors, FeedBuilder::authors)
            .list("contributors", PERSON, Feed::contributors, FeedBuilder::contributors)
            .one("webMaster", PERSON, Feed::webMaster, FeedBuilder::webMaster)
            .one("rights", TEXT, Feed::rights, FeedBuilder::rights)
            .one("published", DATE, Feed::published, FeedBuilder::published)
            .one("updated", DATE, Feed::updated, FeedBuilder::updated)
            .list("categories", CATEGORY, Feed::categories, FeedBuilder::categories)
            .one("generator", Forms.of(Generator.class), Feed::generator, FeedBuilder::generator)
            .one("icon", URL, Feed::icon, FeedBuilder::icon)
            .one("logo", Forms.of(Image.class), Feed::logo, FeedBuilder::logo)
            .one("ttl", Forms.of(Duration.class), Feed::ttl, FeedBuilder::ttl)
            .list("skipHours", INTEGER, Feed::skipHours, FeedBuilder::skipHours)
            .list("skipDays", Forms.of(DayOfWeek.class), Feed::skipDays, FeedBuilder::skipDays)
            .one("cloud", Forms.of(Cloud.class), Feed::cloud, FeedBuilder::cloud)
            .list("hubs", Forms.of(Hub.class), Feed::hubs, FeedBuilder::hubs)
            .one("textInput", Forms.of(TextInput.class), Feed::textInput, FeedBuilder::textInput)
            .one("rating", STRING, Feed::rating, FeedBuilder::rating)
            .one("docs", URL, Feed::docs, FeedBuilder::docs)
            .one("userComment", STRING, Feed::userComment, FeedBuilder::userComment)
            .one("expired", BOOLEAN, Feed::expired, FeedBuilder::expired)
            .one("facets", FACETS, feed -> filled(feed.facets()), FeedBuilder::facets)
            .list("extensions", EXTENSION, Feed::extensions, FeedBuilder::extensions)
            .list("articles", ARTICLE, Feed::articles, FeedBuilder::articles)
            .form();

    static final ObjectForm<Episode> EPISODE = new Described<>(
                    Episode.class, values -> Episode.builder(), EpisodeBuilder::build)
            .one("season", INTEGER, Episode::season, EpisodeBuilder::season)
            .one("seasonName", STRING, Episode::seasonName, EpisodeBuilder::seasonName)
            .one("number", Forms.of(BigDecimal.class), Episode::number, EpisodeBuilder::number)
            .one("displayNumber", STRING, Episode::displayNumber, EpisodeBuilder::displayNumber)
            .one("type", Forms.of(Episode.Type.class), Episode::type, EpisodeBuilder::type)
            .one("title", STRING, Episode::title, EpisodeBuilder::title)
            .one("subtitle", STRING, Episode::subtitle, EpisodeBuilder::subtitle)
            .one("explicit", BOOLEAN, Episode::explicit, EpisodeBuilder::explicit)
            .one("block", BOOLEAN, Episode::block, EpisodeBuilder::block)
            .list("chapters", Forms.of(Episode.Chapter.class), Episode::chapters, EpisodeBuilder::chapters)
            .one("chapterFile", Forms.of(Episode.ChapterFile.class), Episode::chapterFile, EpisodeBuilder::chapterFile)
            .list("transcripts", Forms.of(Episode.Transcript.class), Episode::transcripts, EpisodeBuilder::transcripts)
            .list("soundbites", Forms.of(Episode.Soundbite.class), Episode::soundbites, EpisodeBuilder::soundbites)
            .list("persons", Forms.of(PodcastPerson.class), Episode::persons, EpisodeBuilder::persons)
            .form();

    static final ObjectForm<Podcast> PODCAST = new Described<>(
                    Podcast.class, values -> Podcast.builder(), PodcastBuilder::build)
            .one("owner", PERSON, Podcast::owner, PodcastBuilder::owner)
            .one("explicit", BOOLEAN, Podcast::explicit, PodcastBuilder::explicit)
            .one("type", Forms.of(Podcast.Type.class), Podcast::type, PodcastBuilder::type)
            .one("complete", BOOLEAN, Podcast::complete, PodcastBuilder::complete)
            .one("block", BOOLEAN, Podcast::block, PodcastBuilder::block)
            .one("newFeedUrl", URL, Podcast::newFeedUrl, PodcastBuilder::newFeedUrl)
            .one("guid", STRING, Podcast::guid, PodcastBuilder::guid)
            .one("locked", BOOLEAN, Podcast::locked, PodcastBuilder::locked)
            .one("lockOwner", STRING, Podcast::lockOwner, PodcastBuilder::lockOwner)
            .one("medium", STRING, Podcast::medium, PodcastBuilder::medium)
            .list("funding", Forms.of(Podcast.Funding.class), Podcast::funding, PodcastBuilder::funding)
            .list("persons", Forms.of(PodcastPerson.class), Podcast::persons, PodcastBuilder::persons)
            .form();

    private ModelForms() {}

    private static Optional<List<Facet>> filled(List<Facet> facets) {
        return facets.isEmpty() ? Optional.empty() : Optional.of(facets);
    }
}
