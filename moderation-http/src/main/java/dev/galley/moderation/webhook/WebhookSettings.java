package dev.galley.moderation.webhook;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;

/** The settings shared by all calls. Only the host may be displayed. */
record WebhookSettings(
        URI endpoint,
        WebhookSecret secret,
        Duration timeout,
        int maxRequestBytes,
        int maxAnswerBytes,
        boolean retry,
        boolean sendsEmail,
        boolean sendsIp,
        double holdFrom,
        double spamFrom,
        Clock clock,
        HttpClient client) {
    /** Returns the name of the service in messages. */
    String name() {
        return "The webhook at " + endpoint.getHost();
    }

    @Override
    public String toString() {
        return "WebhookSettings[" + endpoint.getHost() + "]";
    }
}
