package dev.galley.moderation.akismet;

import dev.galley.moderation.internal.http.Secrets;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** An answer of Akismet. Everything displayed from it is redacted by {@link Secrets}. */
final class AkismetReply {
    private static final int MAX_DIGITS = 9;

    private final String body;
    private final HttpHeaders headers;
    private final Secrets secrets;

    private AkismetReply(HttpResponse<String> response, Secrets secrets) {
        body = response.body().strip();
        headers = response.headers();
        this.secrets = secrets;
    }

    /**
     * Creates a reply from a response.
     *
     * @throws AkismetException if its status is an error
     */
    static AkismetReply of(HttpResponse<String> response, Secrets secrets) throws AkismetException {
        AkismetReply reply = new AkismetReply(response, secrets);
        int status = response.statusCode();
        if (status / 100 == 3) {
            throw new AkismetException(
                    "Akismet answered with a redirect (status " + status + "), which is not followed");
        }
        if (status != 200) {
            throw reply.failure("Akismet answered with the status " + status);
        }
        return reply;
    }

    /** Returns its body without surrounding white space. */
    String body() {
        return body;
    }

    /** Checks whether the spam is so obvious that it can be discarded. */
    boolean mayBeDiscarded() {
        return header("X-akismet-pro-tip")
                .map(tip -> tip.toLowerCase(Locale.ROOT).equals("discard"))
                .orElse(false);
    }

    Optional<String> guid() {
        return header("X-akismet-guid");
    }

    /** Returns when to check again; empty if the value is not a number of seconds. */
    Optional<Duration> recheckAfter() {
        return header("X-akismet-recheck-after")
                .filter(seconds -> !seconds.isEmpty()
                        && seconds.length() <= MAX_DIGITS
                        && seconds.chars().allMatch(c -> c >= '0' && c <= '9'))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
    }

    /** Returns additional information: that the comment can be discarded, or what is wrong with the account. */
    Optional<String> remark() {
        StringBuilder remark = new StringBuilder();
        add(remark, "", mayBeDiscarded() ? Optional.of("discard") : Optional.empty());
        addTrouble(remark);
        return remark.length() == 0 ? Optional.empty() : Optional.of(remark.toString());
    }

    /** Returns an exception that explains why the reply is not an answer. */
    AkismetException failure() {
        if (body.equals("invalid")) {
            return failure("Akismet refused the key or the site");
        }
        return failure("Akismet gave an unknown answer: \"" + secrets.redact(body) + "\"");
    }

    private AkismetException failure(String what) {
        StringBuilder message = new StringBuilder(what);
        addTrouble(message);
        return new AkismetException(message.toString(), header("X-akismet-alert-code"));
    }

    private void addTrouble(StringBuilder message) {
        add(message, "alert ", header("X-akismet-alert-code"));
        add(message, "", header("X-akismet-alert-msg"));
        add(message, "error ", header("X-akismet-error"));
        add(message, "", header("X-akismet-debug-help"));
    }

    private static void add(StringBuilder message, String prefix, Optional<String> value) {
        value.ifPresent(present ->
                message.append(message.length() == 0 ? "" : "; ").append(prefix).append(present));
    }

    private Optional<String> header(String name) {
        return headers.firstValue(name)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(secrets::redact);
    }
}
