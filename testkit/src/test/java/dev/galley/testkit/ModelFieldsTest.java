package dev.galley.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ModelFieldsTest {
    @Test
    void knowEveryFieldOfAFeed() throws ClassNotFoundException {
        assertThat(ModelFields.FEED.keySet()).containsExactlyElementsOf(components("dev.galley.model.FeedFields"));
    }

    @Test
    void knowEveryFieldOfAnArticle() throws ClassNotFoundException {
        assertThat(ModelFields.ARTICLE.keySet())
                .containsExactlyElementsOf(components("dev.galley.model.ArticleFields"));
    }

    private static List<String> components(String record) throws ClassNotFoundException {
        return Stream.of(Class.forName(record).getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
