package dev.galley.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BodyBaseTest {
    private static final Url PIER = Url.of("https://pier.example/news/a.html");
    private static final Url QUAY = Url.of("https://quay.example/b/");

    private static Text link(Url base) {
        return Text.html("<a href=\"map.html\">Map</a>").withBase(base);
    }

    @Test
    void aFragmentOfSeveralTextsHasAbsoluteAddresses() {
        List<Section> body = List.of(new Section(
                Optional.of(link(PIER)),
                2,
                List.of(
                        Block.paragraph(link(PIER)),
                        Block.paragraph(link(QUAY)),
                        Block.paragraph(Text.html("<a href=\"map.html\">Map</a>")),
                        new Block.Listing(true, List.of(link(QUAY))),
                        new Block.Quote(link(QUAY), Optional.empty(), Optional.empty()),
                        Block.markup(Text.html("<img src='x.png' srcset='x.png 1x, /y.png 2x'>")
                                .withBase(QUAY)))));

        assertThat(BodyHtml.of(body)).isEqualTo("""
                        <h2><a href="https://pier.example/news/map.html">Map</a></h2>
                        <p><a href="https://pier.example/news/map.html">Map</a></p>
                        <p><a href="https://quay.example/b/map.html">Map</a></p>
                        <p><a href="map.html">Map</a></p>
                        <ol>
                        <li><a href="https://quay.example/b/map.html">Map</a></li>
                        </ol>
                        <blockquote>
                        <a href="https://quay.example/b/map.html">Map</a>
                        </blockquote>
                        <img src='https://quay.example/b/x.png' srcset='https://quay.example/b/x.png 1x, https://quay.example/y.png 2x'>
                        """);
    }

    @Test
    void aTextWithAbsoluteAddressesHasNoBase() {
        assertThat(link(QUAY).withAbsoluteAddresses())
                .isEqualTo(Text.html("<a href=\"https://quay.example/b/map.html\">Map</a>"));
        assertThat(Text.plain("map.html").withBase(QUAY).withAbsoluteAddresses())
                .isEqualTo(Text.plain("map.html").withBase(QUAY));
        Text without = Text.html("<a href='map.html'>Map</a>");
        assertThat(without.withAbsoluteAddresses()).isSameAs(without);
    }
}
