package dev.galley.format.xml;

import static dev.galley.format.xml.Reading.entry;
import static dev.galley.format.xml.Reading.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.galley.format.ReadResult;
import dev.galley.model.Article;
import dev.galley.model.Category;
import dev.galley.model.Link;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Elements and attributes that are written as the other format has them. */
class RssFormsInAtomTest {
    @Test
    void textInPlaceOfAttributesAndElementsIsReadAndReported() {
        ReadResult read = Reading.read(Reading.atom("<entry><link>https://harbour.example/1</link><author>Ann</author>"
                + "<author>ben@quay.example (Ben)</author><category>Boats</category></entry>"));
        Article article = read.feed().articles().get(0);

        assertThat(article.links()).containsExactly(Link.alternate(Url.of("https://harbour.example/1")));
        assertThat(article.authors())
                .extracting(Person::name, person -> person.email().isPresent())
                .containsExactly(tuple(Optional.of("Ann"), false), tuple(Optional.of("Ben"), true));
        assertThat(article.categories()).containsExactly(Category.of("Boats"));
        assertThat(article.extensions()).isEmpty();
        assertThat(Reading.codes(read))
                .containsExactly("link.as-text", "person.as-text", "person.as-text", "category.as-text");
    }

    @Test
    void elementsOfRssAreReadIfAtomsAreMissing() {
        Article article = entry("<guid>urn:x:1</guid><description>&lt;p>words&lt;/p></description>"
                + "<enclosure url='https://harbour.example/1.mp3' length='5' type='audio/mpeg'/>"
                + "<pubDate>Tue, 05 May 2026 10:00:00 GMT</pubDate>");

        assertThat(article.id()).contains("urn:x:1");
        assertThat(article.standfirst()).contains(Text.html("<p>words</p>"));
        assertThat(article.media()).extracting(Media::url).containsExactly(Url.of("https://harbour.example/1.mp3"));
        assertThat(article.published()).contains(OffsetDateTime.parse("2026-05-05T10:00:00Z"));
        assertThat(article.extensions()).isEmpty();
    }

    @Test
    void atomsOwnElementsCountFirst() {
        Article article =
                entry("<description>other</description><summary>words</summary><guid>2</guid><id>urn:x:1</id>");

        assertThat(article.standfirst()).contains(Text.plain("words"));
        assertThat(article.id()).contains("urn:x:1");
        assertThat(article.extensions()).hasSize(2);
    }

    @Test
    void attributesInCapitalsAreRead() {
        Article article =
                entry("<link HREF='https://harbour.example/1' REL='alternate'/><category TERM='boats' LABEL='Boats'/>"
                        + "<title TYPE='html'>a &amp;amp; b</title>");

        assertThat(article.url()).contains(Url.of("https://harbour.example/1"));
        assertThat(article.categories()).extracting(Category::term).containsExactly("boats");
        assertThat(article.headline().map(Text::plain)).contains("a & b");
    }

    @Test
    void elementsOfAtomInRssFillMissingFields() {
        Article article = item("<id>42</id><date>2026-05-05T10:00:00Z</date><updated>2026-05-06T10:00:00Z</updated>");

        assertThat(article.id()).contains("42");
        assertThat(article.published()).contains(OffsetDateTime.parse("2026-05-05T10:00:00Z"));
        assertThat(article.updated()).contains(OffsetDateTime.parse("2026-05-06T10:00:00Z"));
    }

    @Test
    void anEnclosureMayHaveItsAddressAsText() {
        Article article = item("<enclosure>https://harbour.example/1.mp3</enclosure>"
                + "<enclosure url='https://harbour.example/2.mp3' type='' length='0'/><enclosure>none</enclosure>");

        assertThat(article.media())
                .extracting(Media::url)
                .containsExactly(Url.of("https://harbour.example/1.mp3"), Url.of("https://harbour.example/2.mp3"));
        assertThat(article.media().get(1).type()).isEmpty();
        assertThat(article.extensions()).hasSize(1);
    }

    @Test
    void termsThatRefineDublinCoreAreReadLikeIt() {
        Article article = item("<x:creator xmlns:x='http://purl.org/dc/terms/'>Ann</x:creator>"
                + "<x:subject xmlns:x='http://purl.org/dc/terms/'>Boats</x:subject>"
                + "<x:title xmlns:x='http://purl.org/dc/terms/'>One</x:title>"
                + "<x:abstract xmlns:x='http://purl.org/dc/terms/'>words</x:abstract>");

        assertThat(article.authors()).containsExactly(Person.named("Ann"));
        assertThat(article.categories()).containsExactly(Category.of("Boats"));
        assertThat(article.headline()).contains(Text.plain("One"));
        assertThat(article.standfirst()).contains(Text.html("words"));
    }
}
