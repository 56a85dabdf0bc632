package dev.galley.moderation;

import dev.galley.body.TracedText;
import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.moderation.history.AuthorStanding;
import dev.galley.moderation.history.CommentHistory;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One submission while rules look at it: what several of them need is worked out once, and only if one asks. Serves one
 * decision on one thread.
 */
public final class Examination {
    private static final Text NOTHING = Text.plain("");

    private final Submission submission;
    private final Instant now;
    private final Policy policy;
    private final ModeratorResources resources;
    private final Optional<CommentHistory> history;
    private final AskedServices services;
    private final List<NormalizedText> normalized = new ArrayList<>(4);
    private @Nullable Text body;
    private @Nullable TracedText text;
    private int traits = -1;
    private @Nullable List<LinkMention> links;
    private @Nullable List<LinkMention> authorLinks;
    private @Nullable SubmissionKeys keys;
    private @Nullable AuthorStanding record;

    Examination(Submission submission, Instant now, Policy policy, ModeratorResources resources) {
        this.submission = submission;
        this.now = now;
        this.policy = policy;
        this.resources = resources;
        this.history = resources
                .history(policy.timeout())
                .map(all -> new EarlierHistory(all, submission.comment().id(), now));
        this.services = new AskedServices(submission, resources);
    }

    /** What is looked at. */
    public Submission submission() {
        return submission;
    }

    /** When the comment was written; the moment of the decision, where that is not known. */
    public Instant now() {
        return now;
    }

    /** The moment {@code span} before {@link #now()}; the earliest of all, where that is farther than time goes. */
    public Instant ago(Duration span) {
        return Duration.between(Instant.MIN, now).compareTo(span) > 0 ? now.minus(span) : Instant.MIN;
    }

    /** The policy that is followed. */
    public Policy policy() {
        return policy;
    }

    /** The comment as it was written; of a very long one the first {@link Moderator#LONGEST_TEXT} characters. */
    public Text body() {
        if (body == null) {
            Text whole = submission.comment().body().orElse(NOTHING);
            body = whole.value().length() <= Moderator.LONGEST_TEXT ? whole : cut(whole);
        }
        return body;
    }

    /** The words of the {@link #body()}, without markup and with the way back to the original. */
    public TracedText text() {
        if (text == null) {
            text = TracedText.of(body());
        }
        return text;
    }

    /** Whether the {@linkplain #text() words} hold a character of that trait. */
    public boolean holds(CharacterTrait wanted) {
        if (traits < 0) {
            traits = CharacterTrait.in(text().words());
        }
        return (traits & wanted.bit()) != 0;
    }

    private static Text cut(Text body) {
        int end = Moderator.LONGEST_TEXT;
        int whole = Character.isHighSurrogate(body.value().charAt(end - 1)) ? end - 1 : end;
        return new Text(body.kind(), body.value().substring(0, whole), body.language(), body.base());
    }

    /** Where in the original body a stretch of the {@linkplain #text() words} stands; it parts no surrogate pair. */
    public TextSpan original(TextSpan words) {
        TracedText traced = text();
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

    /** A text of the submission as it is meant; rules that see through the same spellings share it. */
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

    /** The links in the {@link #body()}; of one whose words are its own address in HTML, the address alone. */
    public List<LinkMention> links() {
        if (links == null) {
            List<LinkMention> all = Links.in(normalized(body().value(), Normalizer.full()));
            links = body().isMarkup() ? BareAnchors.without(all, body().value()) : all;
        }
        return links;
    }

    /** The address of the author's page, where it is one of the web. */
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

    /** What has learnt from people's decisions; empty where the moderator was given nothing that has. */
    public Optional<TextClassifier> classifier() {
        return resources.classifier();
    }

    /**
     * A piece of the submission as evidence may quote it: short, and withheld where it holds the author's e-mail address,
     * account or network address, which some write into their comments too.
     */
    public String quote(String text) {
        return submission.quote(text);
    }

    /**
     * What was written before: neither the submission itself, which may be stored already, nor what came later. Empty
     * where the moderator was given no history. Asking it may throw.
     */
    public Optional<CommentHistory> history() {
        return history;
    }

    /** The keys by which the history knows who sent the submission. */
    public SubmissionKeys keys() {
        if (keys == null) {
            keys = resources.keys().keysOf(submission);
        }
        return keys;
    }

    /** How people have judged what the author wrote before; unknown where there is no history or no key. */
    public AuthorStanding record() {
        if (record == null) {
            record = history.isEmpty() || keys().author().isEmpty()
                    ? AuthorStanding.UNKNOWN
                    : history.get().standing(keys().author());
        }
        return record;
    }

    /**
     * How well the author is known: by their role, else by what people have approved of them. A history that cannot
     * answer speaks for nobody.
     */
    public Standing standing() {
        Optional<String> role = submission.role();
        if (role.filter(policy.staffRoles()::contains).isPresent()) {
            return Standing.STAFF;
        }
        if (role.filter(policy.trustedRoles()::contains).isPresent() || isApprovedEnough()) {
            return Standing.TRUSTED;
        }
        return Standing.STRANGER;
    }

    private boolean isApprovedEnough() {
        try {
            return policy.trustedAfter() > 0
                    && record().approved() >= policy.trustedAfter()
                    && record().approved() > record().rejected();
        } catch (RuntimeException e) {
            return false;
        }
    }

    /**
     * What a service thinks of the submission; empty where the moderator was given no service of that name. It is asked
     * once, and says the same to every rule.
     *
     * @param timeout how long it may take, more than nothing
     * @throws IOException where it did not answer, or not in time
     */
    public Optional<ServiceAnswer> ask(String service, Duration timeout) throws IOException {
        return services.ask(service, timeout);
    }
}
