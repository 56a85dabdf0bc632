package dev.galley.moderation;

import dev.galley.body.TracedText;
import dev.galley.model.Article;
import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.moderation.history.AuthorRecord;
import dev.galley.moderation.history.CommentHistory;
import dev.galley.moderation.history.InMemoryHistory;
import dev.galley.moderation.history.SubmissionKeys;
import dev.galley.moderation.service.ServiceAnswer;
import dev.galley.moderation.submission.Submission;
import dev.galley.text.LinkMention;
import dev.galley.text.Links;
import dev.galley.text.NormalizedText;
import dev.galley.text.Normalizer;
import dev.galley.text.TextSpan;
import dev.galley.text.classifier.TextClassifier;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The view of one submission that rules examine. Values that several rules need are computed once, on first use. Serves
 * one decision on one thread.
 */
public final class Examination {
    private static final Text NOTHING = Text.plain("");

    private final Submission submission;
    private final Instant now;
    private final Policy policy;
    private final ModeratorResources resources;
    private final Optional<CommentHistory> history;
    private @Nullable NamedAnswers<ServiceAnswer> services;
    private @Nullable NamedAnswers<Map<String, Double>> scores;
    private final List<NormalizedText> normalized = new ArrayList<>(4);
    private @Nullable Text body;
    private @Nullable TracedText text;
    private final List<Shared<?>> shared = new ArrayList<>(2);
    private @Nullable List<LinkMention> links;
    private @Nullable List<LinkMention> allLinks;
    private @Nullable List<LinkMention> authorLinks;
    private @Nullable List<String> ownHosts;
    private @Nullable SubmissionKeys keys;
    private @Nullable AuthorRecord authorRecord;
    private @Nullable Boolean firstComment;

    /** Creates a view; {@code batch} has the comments of the same batch that were decided before. */
    Examination(
            Submission submission,
            Instant now,
            Policy policy,
            ModeratorResources resources,
            Optional<InMemoryHistory> batch) {
        this.submission = submission;
        this.now = now;
        this.policy = policy;
        this.resources = resources;
        this.history = resources
                .history(policy.timeout())
                .map(all -> BatchHistory.over(all, batch))
                .map(all -> new EarlierHistory(all, submission.comment().id(), now));
    }

    /** Returns the submission. */
    public Submission submission() {
        return submission;
    }

    /** Returns when the comment was written; the time of the decision if unknown. */
    public Instant now() {
        return now;
    }

    /** Returns the moment {@code span} before {@link #now()}, or the earliest possible one. */
    public Instant ago(Duration span) {
        // Duration.between throws and catches an exception for times so far apart, which took as long as several rules.
        long seconds = now.getEpochSecond() - Instant.MIN.getEpochSecond();
        return span.toSeconds() < seconds ? now.minus(span) : Instant.MIN;
    }

    /** Returns the policy in force. */
    public Policy policy() {
        return policy;
    }

    /** Returns the comment as written; of a very long one, the first {@link Moderator#MAX_TEXT_LENGTH} characters. */
    public Text body() {
        if (body == null) {
            Text whole = submission.comment().body().orElse(NOTHING);
            body = whole.value().length() <= Moderator.MAX_TEXT_LENGTH ? whole : cut(whole);
        }
        return body;
    }

    /** Returns the text of the {@link #body()} without markup, with positions in the original. */
    public TracedText text() {
        if (text == null) {
            text = TracedText.of(body());
        }
        return text;
    }

    /**
     * Returns a value that several rules need. It is computed by the first call and kept for this examination.
     *
     * @param type the class that identifies the value; use one of your own, such as a private record, because all rules
     *     that pass the same class get the same value
     * @param compute computes the value, which must not be null
     */
    public <T> T shared(Class<T> type, Function<Examination, ? extends T> compute) {
        for (int i = 0; i < shared.size(); i++) {
            Shared<?> known = shared.get(i);
            if (known.type() == type) {
                return type.cast(known.value());
            }
        }
        T computed = compute.apply(this);
        Objects.requireNonNull(computed, () -> "The computed " + type.getName() + " must not be null");
        shared.add(new Shared<>(type, computed));
        return computed;
    }

    private record Shared<T>(Class<T> type, T value) {}

    private static Text cut(Text body) {
        int end = Moderator.MAX_TEXT_LENGTH;
        int whole = Character.isHighSurrogate(body.value().charAt(end - 1)) ? end - 1 : end;
        return new Text(body.kind(), body.value().substring(0, whole), body.language(), body.base());
    }

    /** Maps a range of the {@linkplain #text() text} to the original body, without splitting a surrogate pair. */
    public TextSpan original(TextSpan words) {
        return original(text(), words);
    }

    static TextSpan original(TracedText traced, TextSpan words) {
        int start = traced.originalStart(words.start(), words.end());
        int end = traced.originalEnd(words.start(), words.end());
        String original = traced.original();
        return new TextSpan(
                isInsidePair(original, start) ? start - 1 : start, isInsidePair(original, end) ? end + 1 : end);
    }

    private static boolean isInsidePair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    /** Normalises a text of the submission. The result is shared by all rules with an equal normaliser. */
    public NormalizedText normalized(String text, Normalizer normalizer) {
        for (int i = 0; i < normalized.size(); i++) {
            NormalizedText known = normalized.get(i);
            if (known.normalizer().equals(normalizer) && known.original().equals(text)) {
                return known;
            }
        }
        NormalizedText made = resources.prepared(normalizer).normalize(text);
        normalized.add(made);
        return made;
    }

    /**
     * Returns the links in the {@link #body()} that its author set. The page's own site does not count, nor does the line
     * that WordPress puts before a reply. An HTML link whose text is its own address counts once.
     */
    public List<LinkMention> links() {
        if (links == null) {
            links = BodyLinks.byAuthor(allLinks(), this);
        }
        return links;
    }

    /**
     * Returns all links in the {@link #body()}, in its words and in the attributes of its tags, as a browser would follow
     * them. An HTML link whose text is its own address counts once.
     */
    public List<LinkMention> allLinks() {
        if (allLinks == null) {
            allLinks = BodyLinks.in(this);
        }
        return allLinks;
    }

    /**
     * Returns the hosts of the page's own site: that of the article that is commented on, and of the page that the comment is
     * on, in the spelling of {@link LinkMention#host}; empty if no address is known.
     */
    public List<String> ownHosts() {
        if (ownHosts == null) {
            Optional<Url> article = submission.article().flatMap(Article::url);
            ownHosts = Stream.of(article, submission.comment().url(), body().base())
                    .flatMap(Optional::stream)
                    .flatMap(url -> Links.hostOf(url.value()).stream())
                    .distinct()
                    .toList();
        }
        return ownHosts;
    }

    /** Returns the author's web address as a link, if it is a valid one. */
    public List<LinkMention> authorLinks() {
        if (authorLinks == null) {
            authorLinks = submission
                    .comment()
                    .author()
                    .flatMap(Commenter::url)
                    .map(url -> Links.in(normalized(url.value(), Normalizer.full())))
                    .orElse(List.of());
        }
        return authorLinks;
    }

    /** Returns the classifier given to the moderator, if any. */
    public Optional<TextClassifier> classifier() {
        return resources.classifier();
    }

    /**
     * Returns the history before the submission, without the submission itself and without later comments; empty if the
     * moderator has no history. Queries may throw {@link dev.galley.moderation.history.HistoryException}.
     */
    public Optional<CommentHistory> history() {
        return history;
    }

    /** Returns the keys that identify the sender in the history. */
    public SubmissionKeys keys() {
        if (keys == null) {
            keys = resources.keys().keysOf(submission);
        }
        return keys;
    }

    /** Returns how people judged the author's earlier comments; unknown if there is no history or no key. */
    public AuthorRecord authorRecord() {
        if (authorRecord == null) {
            authorRecord = history.isEmpty() || keys().author().isEmpty()
                    ? AuthorRecord.UNKNOWN
                    : history.get().authorRecord(keys().author());
        }
        return authorRecord;
    }

    /**
     * Returns whether the history has no earlier comment by the author and no decision about one; empty if there is no
     * history or no key.
     */
    Optional<Boolean> isFirstComment() {
        if (history.isEmpty() || keys().author().isEmpty()) {
            return Optional.empty();
        }
        if (firstComment == null) {
            firstComment = authorRecord().decided() == 0
                    && history.get().byAuthor(keys().author(), Instant.MIN, 1).isEmpty();
        }
        return Optional.of(firstComment);
    }

    /**
     * Returns the trust level of the author, from their role or else from approvals by people. If the history fails,
     * the author is not trusted.
     */
    TrustLevel trustLevel() {
        Optional<String> role = submission.role();
        if (role.filter(policy.staffRoles()::contains).isPresent()) {
            return TrustLevel.STAFF;
        }
        if (role.filter(policy.trustedRoles()::contains).isPresent() || isApprovedEnough()) {
            return TrustLevel.TRUSTED;
        }
        return TrustLevel.STRANGER;
    }

    private boolean isApprovedEnough() {
        try {
            return policy.trustedAfter() > 0
                    && authorRecord().approved() >= policy.trustedAfter()
                    && authorRecord().approved() > authorRecord().rejected();
        } catch (RuntimeException e) {
            return false;
        }
    }

    /**
     * Asks a service about the submission. It is asked once, and every rule receives the same answer.
     *
     * @param service the name under which the moderator was given the service
     * @param timeout the maximum time for an answer; positive
     * @return the answer; empty if no service has that name
     * @throws IOException if the service fails or does not answer in time
     */
    public Optional<ServiceAnswer> ask(String service, Duration timeout) throws IOException {
        if (services == null) {
            services = new NamedAnswers<>();
        }
        return services.get(service, () -> resources.ask(service, submission, timeout));
    }

    /**
     * Asks a model about the visible text of the comment; each model is asked once per comment, however many rules need
     * it.
     *
     * @param model the name under which the moderator was given the model
     * @param timeout the time limit
     * @return the score of each label, from 0 to 1; empty if no model has that name
     * @throws IOException if the model fails or does not answer in time
     */
    public Optional<Map<String, Double>> score(String model, Duration timeout) throws IOException {
        if (scores == null) {
            scores = new NamedAnswers<>();
        }
        return scores.get(model, () -> resources.score(model, text().words().strip(), timeout));
    }
}
