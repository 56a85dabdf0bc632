package dev.galley.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.Feed;
import dev.galley.model.Section;
import dev.galley.report.Severity;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ValidArticleTest {
    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();

    private final Validator validator = FACTORY.getValidator();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    private record Draft(
            @ValidArticle(profile = "draft", atLeast = Severity.WARNING)
            Article article) {}

    private record Issue(@ValidArticle(profile = "atom") Feed feed) {}

    private record Submission(Optional<@ValidArticle Article> article) {}

    private record Misnamed(
            @ValidArticle(profile = "perfect") Article article) {}

    @Test
    void createsAViolationAtTheSamePathForEachFinding() {
        Article article = Article.builder()
                .headline("A bridge")
                .section(Section.of(Block.paragraph("It is open."), Block.paragraph("Leave a Reply")))
                .build();

        assertThat(validator.validate(new Draft(article))).singleElement().satisfies(violation -> {
            assertThat(violation.getPropertyPath()).hasToString("article.body[0].blocks[1]");
            assertThat(violation.getMessage()).startsWith("The body contains a comment form. Remove");
        });
    }

    @Test
    void showsTheMessageWithoutInterpolation() {
        Article article = Article.builder()
                .kicker("${x} {message}")
                .headline("${x} {message}: a bridge")
                .build();

        assertThat(validator.validate(new Draft(article)))
                .extracting(ConstraintViolation::getMessage)
                .anyMatch(message -> message.contains("\"${x} {message}\""));
    }

    @Test
    void checksTheArticlesOfAFeed() {
        Feed feed = Feed.builder()
                .articles(List.of(Article.builder().id("urn:1").build()))
                .build();

        assertThat(validator.validate(new Issue(feed)))
                .extracting(violation -> violation.getPropertyPath().toString())
                .contains("feed.articles[0].authors", "feed.articles[0].published");
    }

    @Test
    void ignoresFindingsBelowTheSeverity() {
        Article article = Article.builder().headline("A bridge").build();

        assertThat(validator.validate(new Draft(article))).isEmpty();
    }

    @Test
    void acceptsAnEmptyContainerAndValidatesItsElement() {
        assertThat(validator.validate(new Submission(Optional.empty()))).isEmpty();
        assertThat(validator.validate(
                        new Submission(Optional.of(Article.builder().build()))))
                .isNotEmpty();
    }

    @Test
    void rejectsAnUnknownProfile() {
        Misnamed misnamed = new Misnamed(Article.builder().build());

        assertThatThrownBy(() -> validator.validate(misnamed))
                .isInstanceOf(ValidationException.class)
                .hasStackTraceContaining("publishable");
    }
}
