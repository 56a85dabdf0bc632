package dev.galley.rome;

import dev.galley.format.ArticleSink;
import dev.galley.format.ArticleSource;
import dev.galley.format.FeedFormat;
import dev.galley.format.FeedWriter;
import dev.galley.format.Head;
import dev.galley.format.ReadContext;
import dev.galley.format.WriteContext;
import dev.galley.format.spi.Field;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.report.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reports of losses, in the form in which every format reports them. */
final class Reports {
    private Reports() {}

    /**
     * Converts with a mapping that reports to the field it is given, the whole model.
     *
     * @param mapping returns the beans
     */
    static <T> RomeResult<T> collect(Function<Field, T> mapping) {
        Beans<T> format = new Beans<>(mapping);
        try {
            List<Finding> findings = FeedWriter.of(format)
                    .write(Feed.builder().build(), OutputStream.nullOutputStream())
                    .findings();
            return new RomeResult<>(format.value(), withoutRepetitions(findings));
        } catch (IOException e) {
            throw new UncheckedIOException("Writing in memory failed", e);
        }
    }

    private static List<Finding> withoutRepetitions(List<Finding> findings) {
        Set<List<String>> seen = new HashSet<>();
        List<Finding> distinct = new ArrayList<>();
        for (Finding finding : findings) {
            if (seen.add(List.of(finding.code(), finding.path()))) {
                distinct.add(finding);
            }
        }
        return distinct;
    }

    /** Reports a finding about a part of the model to the field of that part: their paths are joined. */
    static void passOn(Finding finding, Field part) {
        String path = part.path() + finding.path();
        String value = finding.value().orElse("");
        if (finding.code().startsWith("lost.")) {
            part.context().lost(path, value);
        } else if (finding.code().startsWith("reduced.")) {
            part.context().reduced(path, after("it was written as ", finding.message()));
        } else if (finding.code().startsWith("derived.")) {
            part.context().derived(path, value, after("it was derived from ", finding.message()));
        } else {
            part.context().report(at(path, finding));
        }
    }

    /** Returns the finding with another path. */
    static Finding at(String path, Finding finding) {
        return new Finding(
                finding.code(),
                finding.severity(),
                path,
                finding.location(),
                finding.value(),
                finding.message(),
                finding.hint());
    }

    private static String after(String words, String message) {
        int at = message.indexOf(words);
        return at < 0 ? message : message.substring(at + words.length());
    }

    /** A format that creates beans in place of a document. */
    private static final class Beans<T> implements FeedFormat {
        private final Function<Field, T> mapping;
        private @Nullable T value;

        Beans(Function<Field, T> mapping) {
            this.mapping = mapping;
        }

        T value() {
            if (value == null) {
                throw new IllegalStateException("A mapping must not return null");
            }
            return value;
        }

        @Override
        public String name() {
            return "rome";
        }

        @Override
        public String displayName() {
            return "ROME";
        }

        @Override
        public List<String> mediaTypes() {
            return List.of();
        }

        @Override
        public String fileExtension() {
            return "";
        }

        @Override
        public boolean recognizes(Head head) {
            return false;
        }

        @Override
        public ArticleSource read(InputStream in, ReadContext context) {
            throw new UnsupportedOperationException("Beans are not read from a document");
        }

        @Override
        public ArticleSink write(OutputStream out, WriteContext context) {
            value = mapping.apply(new Field(context, ""));
            return new ArticleSink() {
                @Override
                public void begin(Feed feed) {}

                @Override
                public void write(Article article) {}

                @Override
                public void end(Feed late) {}

                @Override
                public void close() {}
            };
        }
    }
}
