package dev.galley.benchmarks.pages;

import com.chimbori.crux.articles.Article;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;

/** A library that reads the article of a web page. */
enum Extractor {
    GALLEY("Galley") {
        @Override
        Extraction read(String html) {
            return GalleyExtraction.read(html);
        }
    },
    /** Galley on pages whose JSON-LD was removed. */
    GALLEY_WITHOUT_JSON_LD("Galley, JSON-LD removed") {
        @Override
        Extraction read(String html) {
            return GalleyExtraction.read(JSON_LD.matcher(html).replaceAll(""));
        }
    },
    READABILITY4J("Readability4J 1.0.8") {
        @Override
        Extraction read(String html) {
            var article = new Readability4J(GalleyExtraction.ADDRESS, html).parse();
            return Extraction.of(
                    Objects.toString(article.getTextContent(), ""),
                    Objects.toString(article.getTitle(), ""),
                    Optional.ofNullable(article.getByline()).stream().toList());
        }
    },
    CRUX("Crux 2.1.0") {
        @Override
        Extraction read(String html) {
            Article article = com.chimbori.crux.articles.ArticleExtractor.with(GalleyExtraction.ADDRESS, html)
                    .extractMetadata()
                    .extractContent()
                    .article();
            String text = article.document == null ? "" : article.document.wholeText();
            return Extraction.of(text, Objects.toString(article.title, ""), List.of());
        }
    },
    BOILERPIPE("Boilerpipe 1.2.2") {
        @Override
        Extraction read(String html) {
            try {
                return Extraction.of(ArticleExtractor.INSTANCE.getText(html), "", List.of());
            } catch (BoilerpipeProcessingException e) {
                return Extraction.NONE;
            }
        }
    };

    private static final Pattern JSON_LD =
            Pattern.compile("(?is)<script\\b[^>]*application/ld\\+json[^>]*>.*?</script\\s*>");

    private final String title;

    Extractor(String title) {
        this.title = title;
    }

    /** Returns the name and version of the library, for the head of its column. */
    String title() {
        return title;
    }

    /** Reads a page; may throw whatever the library throws. */
    abstract Extraction read(String html);

    /** Reads a page; an exception of the library gives {@link Extraction#NONE}. */
    Extraction readOrNothing(String html) {
        try {
            return read(html);
        } catch (RuntimeException | StackOverflowError e) {
            return Extraction.NONE;
        }
    }
}
