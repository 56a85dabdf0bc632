package dev.galley.model;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Values of the model in which every field is set. */
public final class Examples {
    private static final OffsetDateTime DATE = OffsetDateTime.parse("2024-05-05T18:00:00+02:00");
    private static final Url URL = Url.of("https://a/");
    private static final Extension EXTENSION = new Extension.Member("", "_a", "1");
    private static final Person PERSON =
            Person.named("Ada").withEmail("ada@a.example").withUrl(URL).withAvatar(URL);

    /** A facet as an application defines it. */
    record ExampleFacet(String value) implements Facet {}

    private Examples() {}

    /** Returns a feed with every field, articles included. */
    public static Feed feed() {
        return Feed.builder()
                .id("f")
                .title("t")
                .subtitle("s")
                .language("en")
                .links(List.of(Link.alternate(URL), Link.of(Link.SELF, Url.of("https://a/feed"))))
                .author(PERSON)
                .contributor(PERSON)
                .webMaster(PERSON)
                .rights(Text.plain("r"))
                .published(DATE)
                .updated(DATE.plusDays(1))
                .category(Category.of("c").withScheme(URL).withLabel("l"))
                .generator(new Generator("g", Optional.of(URL), Optional.of("1")))
                .icon(URL)
                .logo(Image.of(URL))
                .ttl(Duration.ofMinutes(5))
                .skipHours(List.of(1, 2))
                .skipDays(List.of(DayOfWeek.MONDAY))
                .cloud(new Cloud(
                        Optional.of("d"), Optional.of(80), Optional.of("p"), Optional.of("r"), Optional.of("soap")))
                .hubs(List.of(Hub.webSub(URL)))
                .textInput(new TextInput(Optional.of("t"), Optional.of("d"), Optional.of("n"), Optional.of(URL)))
                .rating("r")
                .docs(URL)
                .userComment("u")
                .expired(true)
                .facet(new ExampleFacet("f"))
                .extension(EXTENSION)
                .article(article())
                .build();
    }

    /** Returns an article with every field. */
    public static Article article() {
        return Article.builder()
                .id("a")
                .headline("h")
                .kicker("k")
                .alternativeHeadline("o")
                .standfirst("s")
                .section(Section.headed("t", Block.paragraph("p")))
                .author(PERSON)
                .contributor(PERSON)
                .published(DATE)
                .updated(DATE.plusDays(1))
                .expires(DATE.plusDays(2))
                .language("en")
                .category(Category.of("c"))
                .media(media())
                .url(URL)
                .source(Feed.builder().title("s").build())
                .rights(Text.plain("r"))
                .discussion(Discussion.NONE
                        .withPage(URL)
                        .withFeed(URL)
                        .withCount(1)
                        .withUpdated(DATE)
                        .withOpen(true)
                        .withPrivacyNote("n"))
                .inReplyTo(new InReplyTo(Optional.of("r"), Optional.of(URL), Optional.of("t"), Optional.of(URL)))
                .comment(comment())
                .correction(new Correction(Optional.of(DATE), Text.plain("c")))
                .facet(new ExampleFacet("f"))
                .extension(EXTENSION)
                .build();
    }

    /** Returns a comment with every field. */
    public static Comment comment() {
        return Comment.builder()
                .id("c")
                .parentId("p")
                .articleId("a")
                .author(Commenter.named("Tom").withUrl(URL).withEmail("tom@mail.example"))
                .body("b")
                .published(DATE)
                .updated(DATE.plusDays(1))
                .status(CommentStatus.APPROVED)
                .url(URL)
                .build();
    }

    /** Returns a media file with every field. */
    public static Media media() {
        return Media.builder(URL, Media.Role.ENCLOSURE)
                .type("audio/mpeg")
                .size(7L)
                .duration(Duration.ofSeconds(3))
                .width(1)
                .height(2)
                .title("t")
                .alt("a")
                .caption(Text.html("c"))
                .credit("d")
                .group(1)
                .build();
    }

    /** Returns an episode with every field. */
    public static Episode episode() {
        return Episode.builder()
                .season(2)
                .seasonName("n")
                .number(new BigDecimal("7.5"))
                .displayNumber("d")
                .type(Episode.Type.BONUS)
                .title("t")
                .subtitle("s")
                .explicit(true)
                .block(true)
                .chapter(Episode.Chapter.of(Duration.ofSeconds(5), "c"))
                .chapterFile(new Episode.ChapterFile(URL, "application/json+chapters"))
                .transcript(new Episode.Transcript(URL, "text/vtt", Optional.of("en"), Optional.of("captions")))
                .soundbite(new Episode.Soundbite(Duration.ZERO, Duration.ofSeconds(9), Optional.of("b")))
                .person(PodcastPerson.named("p"))
                .build();
    }

    /** Returns a podcast with every field. */
    public static Podcast podcast() {
        return Podcast.builder()
                .owner(PERSON)
                .explicit(false)
                .type(Podcast.Type.SERIAL)
                .complete(true)
                .block(true)
                .newFeedUrl(URL)
                .guid("g")
                .locked(true)
                .lockOwner("o@mail.example")
                .medium("music")
                .funding(new Podcast.Funding(URL, "f"))
                .person(PodcastPerson.named("p"))
                .build();
    }
}
