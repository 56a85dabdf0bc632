package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.body.Sections;
import dev.galley.format.FeedException;
import dev.galley.format.Feeds;
import dev.galley.internal.markup.HtmlText;
import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.BodyHtml;
import dev.galley.model.Feed;
import dev.galley.model.Section;
import dev.galley.model.Text;
import dev.galley.testkit.Corpora;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Bodies of real feeds keep every word when they are structured. */
class RealBodiesTest {
    @Test
    void losesNoWordOfRealBodies() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Corpora.folder("realfeeds"))) {
            files = all.filter(Files::isRegularFile).toList();
        }
        int bodies = 0;
        for (Path file : files) {
            for (Article article : articles(file)) {
                for (Text html : Stream.of(article.standfirst(), BodyHtml.verbatim(article.body()))
                        .flatMap(Optional::stream)
                        .toList()) {
                    assertKept(file, html);
                    bodies++;
                }
            }
        }
        assertThat(bodies).isGreaterThan(1_000);
    }

    private static List<Article> articles(Path file) throws IOException {
        try {
            Feed feed = Feeds.read(file);
            return feed.articles();
        } catch (FeedException e) {
            return List.of();
        }
    }

    private static void assertKept(Path file, Text html) {
        List<Section> body = List.of(Section.of(Block.markup(html)));
        List<Section> sections = Sections.of(body);
        boolean named = sections.stream()
                .flatMap(section -> section.blocks().stream())
                .anyMatch(block -> block instanceof Block.Embed || block instanceof Block.RelatedLink);
        if (!named) {
            assertThat(words(sections)).as(file.toString()).isEqualTo(words(body));
        }
    }

    private static String words(List<Section> body) {
        return HtmlText.of(BodyHtml.of(body)).replaceAll("\\s+", " ").strip();
    }
}
