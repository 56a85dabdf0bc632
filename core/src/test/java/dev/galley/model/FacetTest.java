package dev.galley.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;

class FacetTest {
    private record Episode(int number) implements Facet {}

    private record Weather(String sky) implements Facet {}

    private record Named(String value) implements Facet {
        @Override
        public String facetName() {
            return "other";
        }
    }

    @Test
    void isFoundByItsClass() {
        Article article = Article.builder()
                .facet(new Weather("grey"))
                .facet(new Episode(3))
                .build();

        assertThat(article.facet(Episode.class)).contains(new Episode(3));
        assertThat(article.facet(Weather.class)).contains(new Weather("grey"));
        assertThat(article.facet(Named.class)).isEmpty();
        assertThat(Feed.builder().facet(new Episode(3)).build().facet(Episode.class))
                .contains(new Episode(3));
    }

    @Test
    void replacesOneOfTheSameClass() {
        Article article =
                Article.builder().facet(new Episode(1)).facet(new Episode(2)).build();

        assertThat(article.facets()).containsExactly(new Episode(2));
        assertThat(Feed.builder()
                        .facets(List.of(new Episode(1), new Weather("grey"), new Episode(2)))
                        .build()
                        .facets())
                .containsExactly(new Episode(2), new Weather("grey"));
    }

    @Test
    void articlesAreEqualRegardlessOfTheOrderOfTheirFacets() {
        Article one = Article.builder()
                .facet(new Episode(1))
                .facet(new Weather("grey"))
                .build();
        Article other = Article.builder()
                .facet(new Weather("grey"))
                .facet(new Episode(1))
                .build();

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one).isNotEqualTo(Article.builder().facet(new Episode(1)).build());
        assertThat(one.toBuilder().facets(List.of()).build().facets()).isEmpty();
    }

    @Test
    void isNamedAfterItsClassByDefault() {
        assertThat(new Episode(1).facetName()).isEqualTo("episode");
        assertThat(new Named("x").facetName()).isEqualTo("other");
    }

    @Test
    void rejectsNullByName() {
        Article article = Article.builder().build();

        assertThatNullPointerException().isThrownBy(() -> article.facet(null)).withMessage("type");
    }
}
