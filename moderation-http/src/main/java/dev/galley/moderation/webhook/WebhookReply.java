package dev.galley.moderation.webhook;

import dev.galley.moderation.internal.http.Secrets;
import dev.galley.moderation.internal.json.JsonDocument;
import dev.galley.moderation.internal.json.JsonMembers;
import dev.galley.moderation.internal.json.JsonNode;
import dev.galley.moderation.internal.json.UnreadableTextException;
import dev.galley.moderation.service.ServiceAnswer;
import dev.galley.moderation.submission.Verdict;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Reads the answer of a webhook. Everything displayed from it is redacted. */
final class WebhookReply {
    private static final Map<String, Verdict> VERDICTS = Map.of(
            "approve", Verdict.APPROVE,
            "ham", Verdict.APPROVE,
            "hold", Verdict.HOLD,
            "spam", Verdict.SPAM,
            "reject", Verdict.REJECT);
    private static final double MAX_SECONDS = 1e9;

    private WebhookReply() {}

    static ServiceAnswer parse(String body, WebhookSettings settings, Secrets secrets) throws WebhookException {
        try {
            JsonMembers answer = new JsonMembers(withoutNulls(JsonDocument.parseLine(body)));
            return new ServiceAnswer(
                    verdict(answer, settings),
                    answer.optionalText("reason").map(secrets::redact).filter(reason -> !reason.isBlank()),
                    answer.optionalText("reference").map(secrets::redact).filter(reference -> !reference.isBlank()),
                    recheckAfter(answer));
        } catch (UnreadableTextException e) {
            throw new WebhookException(settings.name() + " gave an answer that is not JSON");
        } catch (IllegalArgumentException e) {
            throw new WebhookException(settings.name() + " gave an answer that cannot be used: " + e.getMessage());
        }
    }

    /** Returns an object without members that are null, which many serializers write for what is missing. */
    private static JsonNode withoutNulls(JsonNode answer) {
        return answer instanceof JsonNode.Members object
                ? new JsonNode.Members(
                        object.members().stream()
                                .filter(member -> member.value().plain() != JsonNode.Nothing.NULL)
                                .toList(),
                        object.at())
                : answer;
    }

    /** Returns the verdict, or else what follows from the score. The messages quote nothing from the answer. */
    private static Verdict verdict(JsonMembers answer, WebhookSettings settings) {
        if (answer.has("verdict")) {
            Verdict verdict = VERDICTS.get(answer.text("verdict"));
            if (verdict == null) {
                throw new IllegalArgumentException("\"verdict\" must be approve, ham, hold, spam or reject");
            }
            return verdict;
        }
        if (!answer.has("score")) {
            throw new IllegalArgumentException("it has neither \"verdict\" nor \"score\"");
        }
        double score = answer.number("score");
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("\"score\" must be a number from 0 to 1");
        }
        if (score >= settings.spamFrom()) {
            return Verdict.SPAM;
        }
        return score >= settings.holdFrom() ? Verdict.HOLD : Verdict.APPROVE;
    }

    private static Optional<Duration> recheckAfter(JsonMembers answer) {
        if (!answer.has("recheckAfter")) {
            return Optional.empty();
        }
        double seconds = answer.number("recheckAfter");
        if (!(seconds >= 0 && seconds <= MAX_SECONDS)) {
            throw new IllegalArgumentException("\"recheckAfter\" must be a number of seconds");
        }
        return Optional.of(Duration.ofSeconds((long) seconds));
    }
}
