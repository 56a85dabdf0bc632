package dev.galley.moderation.akismet;

import dev.galley.model.Url;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The settings shared by all calls of a client. Only the site may be displayed. */
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
