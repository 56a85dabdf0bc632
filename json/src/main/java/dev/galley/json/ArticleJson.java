package dev.galley.json;

import dev.galley.format.FeedException;
import dev.galley.model.Article;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * Writes and reads articles as JSON, to store them in a database, a queue or a cache. The form holds everything: an article
 * that is written and read again is equal to the original, except that the e-mail addresses of commenters are written
 * only with {@link JsonOptions#withCommenterEmails()}.
 *
 * <pre>{@code
 * String json = ArticleJson.write(article);
 * Article same = ArticleJson.read(json);
 * }</pre>
 *
 * <p>The members are named after the accessors of the model; absent values and empty lists are left out. The member
 * {@code galley} holds the version of the form, 1. The resource {@code article.schema.json} beside this class describes it
 * as a JSON Schema.
 */
public final class ArticleJson {
    static final JsonDocument<Article> DOCUMENT = new JsonDocument<>(ModelForms.ARTICLE);

    private ArticleJson() {}

    /**
     * Returns an article as JSON, with the {@linkplain JsonOptions#DEFAULT default options}.
     *
     * @throws FeedException if it has a facet of an application
     */
    public static String write(Article article) {
        return write(article, JsonOptions.DEFAULT);
    }

    /**
     * Returns an article as JSON.
     *
     * @throws FeedException if it has a facet that has no form
     */
    public static String write(Article article, JsonOptions options) {
        return DOCUMENT.write(article, options);
    }

    /**
     * Writes an article as JSON in UTF-8. The stream stays open.
     *
     * @throws FeedException if it has a facet that has no form
     */
    public static void write(Article article, OutputStream out, JsonOptions options) throws IOException {
        DOCUMENT.write(article, out, options);
    }

    /**
     * Writes an article as one value, for instance as part of a larger document.
     *
     * @throws FeedException if it has a facet that has no form
     */
    public static void write(Article article, JsonGenerator out, JsonOptions options) {
        DOCUMENT.write(article, out, options);
    }

    /**
     * Reads an article, with the {@linkplain JsonOptions#DEFAULT default options}.
     *
     * @throws FeedException if the JSON is malformed or not of this form; its finding has the path, line and column
     */
    public static Article read(String json) {
        return read(json, JsonOptions.DEFAULT);
    }

    /**
     * Reads an article.
     *
     * @throws FeedException if the JSON is malformed or not of this form; its finding has the path, line and column
     */
    public static Article read(String json, JsonOptions options) {
        return DOCUMENT.read(json, options);
    }

    /**
     * Reads an article from JSON in UTF-8. The stream is closed.
     *
     * @throws FeedException if the JSON is malformed or not of this form; its finding has the path, line and column
     */
    public static Article read(InputStream in, JsonOptions options) throws IOException {
        return DOCUMENT.read(in, options);
    }

    /**
     * Reads an article from one value, for instance from a part of a larger document.
     *
     * @param in a parser before or at the first token of the value; it is left at the last token
     * @throws FeedException if the value is not of this form; its finding has the path, line and column
     */
    public static Article read(JsonParser in, JsonOptions options) {
        return DOCUMENT.read(in, options);
    }
}
