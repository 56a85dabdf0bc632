package dev.galley.moderation.webhook;

import dev.galley.model.Article;
import dev.galley.model.Category;
import dev.galley.model.Comment;
import dev.galley.model.Commenter;
import dev.galley.model.Discussion;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.moderation.internal.confidential.ConfidentialValues;
import dev.galley.moderation.internal.json.JsonText;
import dev.galley.moderation.submission.Submission;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The body of a request: {@code type}, {@code timestamp}, and in {@code data} the members of a comment line, as {@code
 * galley moderate} reads it. Unknown values are omitted.
 */
final class WebhookBody {
    private static final double MILLIS = 1_000;

    private final Map<String, Object> data = new LinkedHashMap<>();
    private final ConfidentialValues withheld;

    private WebhookBody(ConfidentialValues withheld) {
        this.withheld = withheld;
    }

    static String of(Submission submission, WebhookSettings settings) {
        Optional<Commenter> author = submission.comment().author();
        Optional<String> email = author.flatMap(Commenter::email).filter(address -> !address.isBlank());
        WebhookBody body = new WebhookBody(ConfidentialValues.of(
                settings.sendsEmail() ? List.of() : email.stream().toList()));
        body.comment(submission.comment());
        author.ifPresent(commenter -> body.author(commenter, settings.sendsEmail() ? email : Optional.empty()));
        body.circumstances(submission, settings);
        submission.article().ifPresent(body::article);
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("type", "comment.submitted");
        message.put("timestamp", settings.clock().instant().toString());
        message.put("data", body.data);
        return JsonText.line(message);
    }

    private void comment(Comment comment) {
        put("id", comment.id());
        put("parent", comment.parentId());
        put("article", comment.articleId());
        put("url", comment.url().map(Url::value));
        Text text = comment.body().orElse(Text.plain(""));
        data.put("body", text.value());
        data.put("type", text.kind() == Text.Kind.PLAIN ? "text" : "html");
        put("language", text.language());
        put("published", comment.published().map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format));
        put("updated", comment.updated().map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format));
    }

    private void author(Commenter commenter, Optional<String> email) {
        Map<String, Object> members = new LinkedHashMap<>();
        put(members, "name", commenter.name());
        put(members, "url", commenter.url().map(Url::value));
        email.ifPresent(address -> members.put("email", address));
        if (!members.isEmpty()) {
            data.put("author", members);
        }
    }

    private void circumstances(Submission submission, WebhookSettings settings) {
        put("role", submission.role());
        put("accountCreated", submission.accountCreated().map(Object::toString));
        put("ip", settings.sendsIp() ? submission.ip() : Optional.empty());
        put("userAgent", submission.userAgent());
        put("referrer", submission.referrer());
        put("honeypot", submission.honeypot());
        put("depth", submission.depth());
        put("timeToSubmit", submission.timeToSubmit().map(time -> time.toMillis() / MILLIS));
        put("open", submission.discussion().flatMap(Discussion::open));
    }

    private void article(Article article) {
        put("article", data.containsKey("article") ? Optional.empty() : article.id());
        put("articlePublished", article.published().map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format));
        put("articleLanguage", article.language());
        if (!article.categories().isEmpty()) {
            data.put(
                    "categories",
                    article.categories().stream().map(Category::display).toList());
        }
    }

    private void put(String name, Optional<?> value) {
        put(data, name, value);
    }

    /** Adds a value, unless it is a text that contains the e-mail address of the author in any spelling. */
    private void put(Map<String, Object> members, String name, Optional<?> value) {
        value.filter(present -> !(present instanceof String text) || !withheld.areIn(text))
                .ifPresent(present -> members.put(name, present));
    }
}
