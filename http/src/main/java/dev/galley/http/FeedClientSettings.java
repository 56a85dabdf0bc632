package dev.galley.http;

import dev.galley.format.FeedReader;
import dev.galley.http.schedule.FetchSchedule;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;

/** What a {@link FeedClientBuilder} has set; see its methods. */
record FeedClientSettings(
        HttpClient client,
        AddressCheck addresses,
        ContentCodings codings,
        String userAgent,
        Duration timeout,
        long maxBytes,
        long maxUnpackedBytes,
        int maxRedirects,
        FeedReader reader,
        FetchSchedule schedule,
        InstantSource clock) {}
