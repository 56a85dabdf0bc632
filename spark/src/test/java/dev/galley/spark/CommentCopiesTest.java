package dev.galley.spark;

import static dev.galley.spark.LocalSpark.SPARK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.text.CopyCriteria;
import dev.galley.text.NearDuplicates;
import dev.galley.text.NormalizedText;
import dev.galley.text.Normalizer;
import dev.galley.text.SimilarText;
import dev.galley.text.internal.Shingles;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class CommentCopiesTest {
    private static final StructType COMMENT = new StructType()
            .add("id", DataTypes.StringType)
            .add("articleId", DataTypes.StringType)
            .add("author", new StructType().add("name", DataTypes.StringType))
            .add("body", new StructType().add("kind", DataTypes.StringType).add("value", DataTypes.StringType))
            .add("published", DataTypes.TimestampType);
    private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");

    private record Written(String id, String author, String text, Instant time) {}

    @Test
    void findsWhatTheLibraryFindsOnOneMachine() {
        List<Written> comments = comments(2_000);

        Map<String, List<SimilarText>> expected = new TreeMap<>();
        NearDuplicates known = new NearDuplicates(comments.size(), CopyCriteria.DEFAULT);
        for (Written comment : comments) {
            NormalizedText text = Normalizer.full().normalize(comment.text());
            List<SimilarText> copies = known.find(text);
            known.add(comment.id(), text);
            if (!copies.isEmpty()) {
                expected.put(comment.id(), copies);
            }
        }

        assertThat(expected).hasSizeGreaterThan(500);
        assertThat(found(CommentCopies.of(CopyCriteria.DEFAULT).find(table(comments))))
                .isEqualTo(expected);
    }

    @Test
    void aWindowComparesOnlyCommentsThatAreCloseInTime() {
        List<Written> comments = comments(600);
        Duration window = Duration.ofHours(2);

        Map<String, List<SimilarText>> expected = new TreeMap<>();
        for (int i = 0; i < comments.size(); i++) {
            Shingles own = shingles(comments.get(i));
            List<SimilarText> candidates = new ArrayList<>();
            for (int before = i - 1; before >= 0; before--) {
                Written earlier = comments.get(before);
                if (Duration.between(earlier.time(), comments.get(i).time()).compareTo(window) <= 0) {
                    Shingles theirs = shingles(earlier);
                    int shared = own.shared(theirs);
                    candidates.add(new SimilarText(earlier.id(), shared, own.similarity(theirs, shared)));
                }
            }
            List<SimilarText> copies = CopyCriteria.DEFAULT.copies(candidates);
            if (!copies.isEmpty()) {
                expected.put(comments.get(i).id(), copies);
            }
        }

        assertThat(expected).isNotEmpty();
        assertThat(found(CommentCopies.of(CopyCriteria.DEFAULT).within(window).find(table(comments))))
                .isEqualTo(expected);
    }

    @Test
    void refusesAWindowThatItCannotMeasure() {
        CommentCopies copies = CommentCopies.of(CopyCriteria.DEFAULT);

        for (Duration window : List.of(Duration.ZERO, Duration.ofNanos(999), Duration.ofDays(100_001))) {
            assertThatThrownBy(() -> copies.within(window))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("from 1 microsecond to 100,000 days");
        }
        assertThat(copies.within(Duration.ofNanos(1_000))).isNotNull();
    }

    @Test
    void reportsCampaignsAndLeavesOutCopies() {
        List<Written> comments = new ArrayList<>();
        String slogan = "the new ferry will ruin the harbour and every shop along the quay ";
        for (int i = 0; i < 4; i++) {
            comments.add(new Written("c" + i, "author" + i % 3, slogan + i, START.plusSeconds(i)));
        }
        comments.add(new Written("d", "Ada", "A quiet evening at the lighthouse was all that I wanted", START));

        CommentCopies search = CommentCopies.of(CopyCriteria.DEFAULT);
        List<Row> campaigns = search.campaigns(table(comments), 3).collectAsList();

        assertThat(campaigns).hasSize(1);
        assertThat(campaigns.get(0).<String>getAs("id")).isEqualTo("c3");
        assertThat(campaigns.get(0).<Long>getAs("copies")).isEqualTo(3);
        assertThat(campaigns.get(0).<Long>getAs("authors")).isEqualTo(3);
        assertThat(campaigns.get(0).<Long>getAs("articles")).isEqualTo(1);
        assertThat(search.distinct(table(comments)).select("comment.id").collectAsList())
                .extracting(row -> row.getString(0))
                .containsExactlyInAnyOrder("c0", "d");
    }

    private static Shingles shingles(Written comment) {
        return Shingles.of(Normalizer.full().normalize(comment.text()).text());
    }

    /** Comments of which some are copies with changed words, and many share common phrases. */
    private static List<Written> comments(int count) {
        Random random = new Random(7);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            StringBuilder word = new StringBuilder();
            for (int letter = 0; letter < 3 + i % 5; letter++) {
                word.append((char) ('a' + random.nextInt(26)));
            }
            words.add(word.toString());
        }
        List<Written> comments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            if (i > 10 && random.nextInt(3) == 0) {
                text.append(comments.get(random.nextInt(i)).text().replace(words.get(random.nextInt(400)), "changed"));
            } else {
                for (int word = 0; word < 5 + random.nextInt(30); word++) {
                    // Frequent words make frequent pairs, of which only the newest holders count.
                    text.append(words.get((int) (400 * Math.pow(random.nextDouble(), 3))))
                            .append(' ');
                }
            }
            if (random.nextInt(4) == 0) {
                text.append(" i love this song so much");
            }
            comments.add(
                    new Written("c%05d".formatted(i), "author" + i % 50, text.toString(), START.plusSeconds(i * 60L)));
        }
        return comments;
    }

    private static Dataset<Row> table(List<Written> comments) {
        List<Row> rows = new ArrayList<>();
        for (Written comment : comments) {
            rows.add(RowFactory.create(RowFactory.create(
                    comment.id(),
                    "article",
                    RowFactory.create(comment.author()),
                    RowFactory.create("plain", comment.text()),
                    Timestamp.from(comment.time()))));
        }
        return SPARK.createDataFrame(rows, new StructType().add("comment", COMMENT));
    }

    private static Map<String, List<SimilarText>> found(Dataset<Row> rows) {
        Map<String, List<SimilarText>> found = new TreeMap<>();
        for (Row row : rows.collectAsList()) {
            found.put(
                    row.getString(0),
                    row.<Row>getList(1).stream()
                            .map(copy -> new SimilarText(copy.getString(0), copy.getInt(1), copy.getDouble(2)))
                            .toList());
        }
        return found;
    }
}
