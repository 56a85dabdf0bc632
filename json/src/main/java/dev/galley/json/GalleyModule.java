package dev.galley.json;

import dev.galley.format.FeedException;
import dev.galley.model.Article;
import dev.galley.model.Comment;
import dev.galley.model.Feed;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * A module of Jackson 3, with which an {@code ObjectMapper} writes and reads {@link Article}, {@link Feed} and
 * {@link Comment} in the form of {@link ArticleJson}, {@link FeedJson} and {@link CommentJson}.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new GalleyModule()).build();
 * String json = mapper.writeValueAsString(article);
 * }</pre>
 *
 * <p>{@code findAndAddModules()} finds it, too. Values that do not fit are reported as Jackson's
 * {@link DatabindException}.
 */
public final class GalleyModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** Creates a module with the {@linkplain JsonOptions#DEFAULT default options}. */
    public GalleyModule() {
        this(JsonOptions.DEFAULT);
    }

    /** Creates a module with the given options, such as facets of the application. */
    public GalleyModule(JsonOptions options) {
        super("GalleyModule");
        Objects.requireNonNull(options, "options");
        add(ArticleJson.DOCUMENT, options);
        add(FeedJson.DOCUMENT, options);
        add(CommentJson.DOCUMENT, options);
    }

    private <T> void add(JsonDocument<T> document, JsonOptions options) {
        Class<T> type = document.form().type();
        addSerializer(type, new Serializer<>(document, options));
        addDeserializer(type, new Deserializer<>(document, options));
    }

    private static final class Serializer<T> extends ValueSerializer<T> {
        private final JsonDocument<T> document;
        private final JsonOptions options;

        private Serializer(JsonDocument<T> document, JsonOptions options) {
            this.document = document;
            this.options = options;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            try {
                document.write(value, out, options);
            } catch (FeedException e) {
                throw DatabindException.from(context, e.getMessage(), e);
            }
        }
    }

    private static final class Deserializer<T> extends ValueDeserializer<T> {
        private final JsonDocument<T> document;
        private final JsonOptions options;

        private Deserializer(JsonDocument<T> document, JsonOptions options) {
            this.document = document;
            this.options = options;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            try {
                return document.read(in, options);
            } catch (FeedException e) {
                throw DatabindException.from(context, e.getMessage(), e);
            }
        }
    }
}
