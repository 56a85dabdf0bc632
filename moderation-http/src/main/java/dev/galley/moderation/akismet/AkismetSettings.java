package dev.galley.moderation.akismet;

import dev.galley.model.Url;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What all calls of one client have in common. No part of it but the site may be shown. */
record AkismetSettings(
        String apiKey,
        Url blog,
        List<String> languages,
        Optional<String> honeypotField,
        Optional<String> commentType,
        boolean test,
        String userAgent,
        URI endpoint,
        Duration timeout,
        HttpClient client) {
    AkismetSettings {
        languages = List.copyOf(languages);
    }

    @Override
    public String toString() {
        return "AkismetSettings[" + blog + "]";
    }
}
