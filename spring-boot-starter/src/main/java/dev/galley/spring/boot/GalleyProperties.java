package dev.galley.spring.boot;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The properties {@code galley.*}.
 *
 * @param reader how feeds are read
 * @param writer how feeds are written
 * @param validation how articles are validated
 * @param moderation how comments are moderated
 */
@ConfigurationProperties("galley")
public record GalleyProperties(
        @DefaultValue Reader reader,
        @DefaultValue Writer writer,
        @DefaultValue Validation validation,
        @DefaultValue Moderation moderation) {

    /**
     * How feeds are read.
     *
     * @param strict whether reading stops at the first error, instead of repairing and reporting it
     * @param sanitize whether markup and addresses that could run scripts are left out of what is read
     * @param maxSize the maximum size of a document; a larger request is answered with 413
     * @param maxArticles the maximum number of articles of a document
     */
    public record Reader(
            @DefaultValue("false") boolean strict,
            @DefaultValue("false") boolean sanitize,
            @DefaultValue("16MB") DataSize maxSize,
            @DefaultValue("10000000") long maxArticles) {}

    /**
     * How feeds are written.
     *
     * @param formats the names of the formats that responses are written in, the preferred one first
     * @param indent whether documents have line breaks and indentation
     */
    public record Writer(
            @DefaultValue({"rss", "atom", "jsonfeed"}) List<String> formats,
            @DefaultValue("false") boolean indent) {
        /** Copies the list. */
        public Writer {
            formats = List.copyOf(formats);
        }
    }

    /**
     * How articles are validated.
     *
     * @param profile the name of the profile that says how severe each rule is
     */
    public record Validation(@DefaultValue("publishable") String profile) {}

    /**
     * How comments are moderated. There is a moderator if a policy file or a preset is given, or if the application has a bean
     * of type {@code Policy}.
     *
     * @param policy the location of a policy file: a path, or an address such as classpath:policy.json
     * @param preset a ready-made policy, in place of a policy file
     * @param classifier the location of the training examples of the classifier, as saved by its trainer
     * @param secrets the secrets of which the pseudonyms of commenters are made, the newest first; at least 16 bytes each.
     *     Required for a history in a database, because pseudonyms have to stay the same when the application is restarted.
     * @param history what was written before
     */
    public record Moderation(
            @Nullable String policy,
            @Nullable Preset preset,
            @Nullable String classifier,
            @DefaultValue List<String> secrets,
            @DefaultValue History history) {
        /** Copies the list. */
        public Moderation {
            secrets = List.copyOf(secrets);
        }

        /** Returns all but the secrets, of which only the number is given. */
        @Override
        public String toString() {
            return "Moderation[policy=" + policy + ", preset=" + preset + ", classifier=" + classifier + ", secrets="
                    + secrets.size() + ", history=" + history + "]";
        }
    }

    /**
     * What was written before.
     *
     * @param store where it is kept
     * @param tablePrefix the prefix of the names of tables and indexes
     * @param timeout the time limit of one statement, in whole seconds
     * @param createTables whether missing tables are created at the start
     */
    public record History(
            @DefaultValue("database") Store store,
            @DefaultValue("galley_") String tablePrefix,
            @DefaultValue("10s") Duration timeout,
            @DefaultValue("false") boolean createTables) {}

    /** The ready-made policies. */
    public enum Preset {
        /** The policy recommended for newspapers. */
        NEWSROOM,
        /** The defaults of WordPress. */
        WORDPRESS_LIKE
    }

    /** Where the history is kept. */
    public enum Store {
        /** The DataSource of the application if it has one and galley-moderation-jdbc; otherwise there is no history. */
        DATABASE,
        /** The memory of the application, until it ends. */
        MEMORY,
        /** Nowhere: rules that need a history do not apply. */
        NONE
    }
}
