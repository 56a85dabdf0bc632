package dev.galley.json;

import dev.galley.format.FeedException;
import dev.galley.model.Article;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;

/**
 * An article as a {@link Serializable} object, for sessions, caches and frameworks that use Java serialization. The types of
 * the model are not serializable themselves. The serialized form is the JSON of {@link ArticleJson}, so it stays readable
 * when classes change.
 *
 * <pre>{@code
 * session.setAttribute("article", new SerializableArticle(article));
 * }</pre>
 *
 * <p>E-mail addresses of commenters are not serialized. An article with a facet of an application cannot be serialized:
 * the facet would not be read again.
 */
public final class SerializableArticle implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient Article article;

    /** Wraps an article. */
    public SerializableArticle(Article article) {
        this.article = Objects.requireNonNull(article, "article");
    }

    /** Returns the article. */
    public Article article() {
        return article;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SerializableArticle that && article.equals(that.article);
    }

    @Override
    public int hashCode() {
        return article.hashCode();
    }

    @Override
    public String toString() {
        return "Serializable" + article;
    }

    @Serial
    private Object writeReplace() {
        return new Form(ArticleJson.write(article));
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Only the JSON form is serialized");
    }

    /** The serialized form. */
    private record Form(String json) implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            try {
                return new SerializableArticle(ArticleJson.read(json));
            } catch (FeedException e) {
                InvalidObjectException invalid = new InvalidObjectException(e.getMessage());
                invalid.initCause(e);
                throw invalid;
            }
        }
    }
}
