package dev.galley.moderation.akismet;

import dev.galley.model.Article;
import dev.galley.model.Category;
import dev.galley.model.Comment;
import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.moderation.internal.http.Secrets;
import dev.galley.moderation.submission.Submission;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/** The fields of one call, in the form they are sent. Unknown values are omitted. */
final class AkismetForm {
    /** The field names that Akismet uses. */
    static final Set<String> FIELDS = Set.of(
            "api_key",
            "blog",
            "blog_charset",
            "blog_lang",
            "comment_author",
            "comment_author_email",
            "comment_author_url",
            "comment_content",
            "comment_context",
            "comment_context[]",
            "comment_date_gmt",
            "comment_post_modified_gmt",
            "comment_type",
            "honeypot_field_name",
            "is_test",
            "key",
            "permalink",
            "recheck_reason",
            "referrer",
            "user_agent",
            "user_ip",
            "user_role");

    private final StringBuilder encoded = new StringBuilder();
    private final Secrets secrets;

    /** Creates a form with the key and the site, which is sufficient to verify the key. */
    AkismetForm(AkismetSettings settings) {
        secrets = new Secrets(settings.apiKey());
        add("api_key", Optional.of(settings.apiKey()));
        add("blog", Optional.of(settings.blog().value()));
    }

    /**
     * Creates a form with everything known about a submission.
     *
     * @throws AkismetException if it has no IP address
     */
    static AkismetForm of(AkismetSettings settings, Submission submission) throws AkismetException {
        if (submission.ip().isEmpty()) {
            throw new AkismetException("Akismet needs the IP address that a comment came from; set Submission.ip()");
        }
        AkismetForm form = new AkismetForm(settings);
        form.add("blog_charset", Optional.of("UTF-8"));
        form.addAll("blog_lang", String.join(", ", settings.languages()));
        form.addAll("is_test", settings.test() ? "true" : "");
        form.sender(settings, submission);
        form.comment(settings, submission.comment());
        submission.article().ifPresent(form::article);
        return form;
    }

    private void sender(AkismetSettings settings, Submission submission) {
        secrets.add(submission.ip());
        secrets.add(submission.account());
        add("user_ip", submission.ip());
        add("user_agent", submission.userAgent());
        add("referrer", submission.referrer());
        add("user_role", submission.role());
        if (settings.honeypotField().isPresent() && submission.honeypot().isPresent()) {
            add("honeypot_field_name", settings.honeypotField());
            add(settings.honeypotField().get(), submission.honeypot());
        }
    }

    private void comment(AkismetSettings settings, Comment comment) {
        String type = comment.parentId().isPresent() ? "reply" : "comment";
        add("comment_type", settings.commentType().or(() -> Optional.of(type)));
        Optional<Commenter> author = comment.author();
        secrets.add(author.flatMap(Commenter::email));
        add("comment_author", author.flatMap(Commenter::name));
        add("comment_author_email", author.flatMap(Commenter::email));
        add("comment_author_url", author.flatMap(Commenter::url).map(Url::value));
        add("comment_content", comment.body().map(Text::value));
        add("comment_date_gmt", comment.published().map(AkismetForm::gmt));
    }

    private void article(Article article) {
        add("permalink", article.url().map(Url::value));
        add("comment_post_modified_gmt", article.published().map(AkismetForm::gmt));
        for (Category category : article.categories()) {
            add("comment_context[]", Optional.of(category.display()));
        }
    }

    private static String gmt(OffsetDateTime time) {
        return DateTimeFormatter.ISO_INSTANT.format(
                time.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS));
    }

    private void addAll(String name, String value) {
        add(name, value.isEmpty() ? Optional.empty() : Optional.of(value));
    }

    /** Adds a field if it has a value. */
    AkismetForm add(String name, Optional<String> value) {
        if (value.isPresent()) {
            encoded.append(encoded.length() == 0 ? "" : "&")
                    .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                    .append('=')
                    .append(URLEncoder.encode(value.get(), StandardCharsets.UTF_8));
        }
        return this;
    }

    /** Returns the form as {@code application/x-www-form-urlencoded}. */
    String encoded() {
        return encoded.toString();
    }

    /** Returns the values that must not be displayed. */
    Secrets secrets() {
        return secrets;
    }
}
