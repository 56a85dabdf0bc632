package dev.galley.docs;

import dev.galley.model.Article;
import dev.galley.model.Category;
import dev.galley.model.Cloud;
import dev.galley.model.Comment;
import dev.galley.model.Correction;
import dev.galley.model.Discussion;
import dev.galley.model.Episode;
import dev.galley.model.Extension;
import dev.galley.model.Facet;
import dev.galley.model.Feed;
import dev.galley.model.Generator;
import dev.galley.model.Hub;
import dev.galley.model.Image;
import dev.galley.model.InReplyTo;
import dev.galley.model.License;
import dev.galley.model.Link;
import dev.galley.model.Location;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.Podcast;
import dev.galley.model.Publication;
import dev.galley.model.Text;
import dev.galley.model.TextInput;
import dev.galley.model.Url;
import dev.galley.model.XmlAttribute;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** A feed in which every field is set. */
final class FullFeed {
    private static final Url URL = Url.of("https://harbour.example/");
    private static final OffsetDateTime DATE = OffsetDateTime.parse("2024-05-05T18:00:00+02:00");
    private static final Person PERSON = Person.named("Ada Brook")
            .withEmail("ada@harbour.example")
            .withUrl(URL)
            .withAvatar(URL);
    private static final Category CATEGORY = Category.of("Town").withScheme(URL).withLabel("In town");
    private static final List<Extension> EXTENSIONS = List.of(
            new Extension.Element("", XmlElement.of(new XmlName("urn:x", "x", "tide"), "high")),
            new Extension.Member("", "_tide", "\"high\""),
            new Extension.Attribute("id", new XmlAttribute(new XmlName("urn:x", "x", "source"), "press")));

    static final Feed FEED = Feed.builder()
            .id("urn:x-harbour:feed")
            .title("Harbour")
            .subtitle(Text.plain("All that floats"))
            .language("en")
            .url(URL)
            .author(PERSON)
            .contributor(Person.named("Tom"))
            .webMaster(Person.named("Web").withEmail("web@harbour.example"))
            .rights(Text.plain("CC BY"))
            .published(DATE)
            .updated(DATE)
            .category(CATEGORY)
            .generator(new Generator("Tide", Optional.of(URL), Optional.of("3")))
            .icon(URL)
            .logo(new Image(
                    URL, Optional.of("Logo"), Optional.of(URL), Optional.of(88), Optional.of(31), Optional.of("Tip")))
            .ttl(Duration.ofMinutes(60))
            .skipHours(List.of(3))
            .skipDays(List.of(DayOfWeek.SUNDAY))
            .cloud(new Cloud(
                    Optional.of("rpc.example"),
                    Optional.of(80),
                    Optional.of("/rpc"),
                    Optional.of("ping"),
                    Optional.of("xml-rpc")))
            .hub(Hub.webSub(URL))
            .textInput(new TextInput(Optional.of("Go"), Optional.of("Search"), Optional.of("q"), Optional.of(URL)))
            .rating("calm")
            .docs(URL)
            .userComment("Subscribe")
            .expired(false)
            .facet(new OwnFacet())
            .facet(License.of("https://licences.example/by"))
            .facet(Location.of(54.1, 7.9).withElevation(2).withName("Old Harbour"))
            .facet(Publication.NONE.withName("Harbour Letters"))
            .facet(Podcast.builder().explicit(false).medium("podcast").build())
            .extensions(EXTENSIONS)
            .extension(new Extension.Instruction("xml-stylesheet", "type=\"text/xsl\" href=\"/feed.xsl\""))
            .article(article())
            .build();

    /** A facet of an application, which no format maps. */
    private record OwnFacet() implements Facet {}

    private FullFeed() {}

    private static Article article() {
        return Article.builder()
                .id("urn:x-harbour:1")
                .headline("Ferry is late")
                .kicker("Town")
                .alternativeHeadline("Late ferry")
                .standfirst(Text.plain("By an hour"))
                .content(Text.html("<p>By an hour.</p>"))
                .author(PERSON)
                .contributor(Person.named("Tom"))
                .published(DATE)
                .updated(DATE)
                .expires(DATE)
                .language("en")
                .category(CATEGORY)
                .media(Media.lead(URL))
                .media(Media.builder(URL, Media.Role.BANNER).build())
                .media(Media.builder(URL, Media.Role.ENCLOSURE)
                        .type("audio/mpeg")
                        .size(1L)
                        .duration(Duration.ofSeconds(1))
                        .width(1)
                        .height(1)
                        .title("Listen")
                        .alt("A horn")
                        .caption(Text.plain("The horn"))
                        .credit("Ada")
                        .build())
                .link(Link.alternate(URL))
                .source(Feed.builder()
                        .title("Other")
                        .link(Link.of(Link.SELF, URL))
                        .build())
                .rights(Text.plain("CC BY"))
                .discussion(new Discussion(
                        Optional.of(URL),
                        Optional.of(URL),
                        Optional.of("application/rss+xml"),
                        Optional.of(2),
                        Optional.of(DATE),
                        Optional.of(true),
                        Optional.of("Your address will not be published")))
                .inReplyTo(new InReplyTo(
                        Optional.of("tag:example.org,2026:0"), Optional.empty(), Optional.empty(), Optional.empty()))
                .comment(Comment.builder().id("c1").build())
                .correction(new Correction(Optional.of(DATE), Text.plain("It was two hours.")))
                .facet(new OwnFacet())
                .facet(License.of("https://licences.example/by"))
                .facet(Location.of(54.1, 7.9))
                .facet(Publication.NONE.withDoi("10.5555/harbour.1"))
                .facet(Episode.builder().season(1).seasonName("Ebb").build())
                .extensions(EXTENSIONS)
                .build();
    }
}
