package dev.galley.json;

import dev.galley.format.FeedException;
import dev.galley.model.Comment;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * Writes and reads comments as JSON, in the form that {@link ArticleJson} writes within articles. The e-mail address of the
 * commenter is written only with {@link JsonOptions#withCommenterEmails()}.
 *
 * <pre>{@code
 * String json = CommentJson.write(comment);
 * }</pre>
 *
 * <p>The resource {@code comment.schema.json} beside this class describes the form as a JSON Schema.
 */
public final class CommentJson {
    static final JsonDocument<Comment> DOCUMENT = new JsonDocument<>(ModelForms.COMMENT);

    private CommentJson() {}

    /**
     * Returns a comment as JSON, with the {@linkplain JsonOptions#DEFAULT default options}.
     */
    public static String write(Comment comment) {
        return write(comment, JsonOptions.DEFAULT);
    }

    /**
     * Returns a comment as JSON.
     */
    public static String write(Comment comment, JsonOptions options) {
        return DOCUMENT.write(comment, options);
    }

    /**
     * Writes a comment as JSON in UTF-8. The stream stays open.
     */
    public static void write(Comment comment, OutputStream out, JsonOptions options) throws IOException {
        DOCUMENT.write(comment, out, options);
    }

    /**
     * Writes a comment as one value, for instance as part of a larger document.
     */
    public static void write(Comment comment, JsonGenerator out, JsonOptions options) {
        DOCUMENT.write(comment, out, options);
    }

    /**
     * Reads a comment, with the {@linkplain JsonOptions#DEFAULT default options}.
     *
     * @throws FeedException if the JSON is malformed or not of this form; its finding has the path, line and column
     */
    public static Comment read(String json) {
        return read(json, JsonOptions.DEFAULT);
    }

    /**
     * Reads a comment.
     *
     * @throws FeedException if the JSON is malformed or not of this form; its finding has the path, line and column
     */
    public static Comment read(String json, JsonOptions options) {
        return DOCUMENT.read(json, options);
    }

    /**
     * Reads a comment from JSON in UTF-8. The stream is closed.
     *
     * @throws FeedException if the JSON is malformed or not of this form; its finding has the path, line and column
     */
    public static Comment read(InputStream in, JsonOptions options) throws IOException {
        return DOCUMENT.read(in, options);
    }

    /**
     * Reads a comment from one value, for instance from a part of a larger document.
     *
     * @param in a parser before or at the first token of the value; it is left at the last token
     * @throws FeedException if the value is not of this form; its finding has the path, line and column
     */
    public static Comment read(JsonParser in, JsonOptions options) {
        return DOCUMENT.read(in, options);
    }
}
