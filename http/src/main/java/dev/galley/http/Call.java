package dev.galley.http;

import dev.galley.http.FetchProblem.Kind;
import dev.galley.http.internal.WebAddress;
import dev.galley.http.schedule.ServerHints;
import dev.galley.http.schedule.Validators;
import dev.galley.model.Url;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** One request for a document, with the redirects that it leads to. */
final class Call {
    /** Media types of feeds, then what feeds are often sent as. */
    static final String FEEDS =
            "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9,"
                    + " application/json;q=0.8, */*;q=0.5";

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> PERMANENT = Set.of(301, 308);

    private final FeedClientSettings settings;
    private final Optional<Validators> validators;
    private final WaitingTime time;
    private final Set<String> visited = new HashSet<>();
    private boolean permanent = true;

    /** @param validators those of the document that is already known; sent only to the address that they are from */
    Call(FeedClientSettings settings, Optional<Validators> validators) {
        this.settings = settings;
        this.validators = validators;
        this.time = new WaitingTime(settings.timeout());
    }

    /**
     * The last response of a chain.
     *
     * @param address where it is from
     * @param asksForChange whether the request was conditional
     * @param movedTo the address if every redirect on the way to it was permanent; empty if there was none
     */
    record Answer(WebAddress address, HttpResponse<BodyStream> response, boolean asksForChange, Optional<Url> movedTo)
            implements AutoCloseable {
        int status() {
            return response.statusCode();
        }

        HttpHeaders headers() {
            return response.headers();
        }

        Failures failures() {
            return new Failures(address.toString());
        }

        /** Gives up the body. */
        @Override
        public void close() {
            response.body().close();
        }
    }

    /** Sends the request and follows redirects, until a response is not a redirect. */
    Answer send(WebAddress first) throws FetchException, InterruptedException {
        WebAddress next = first;
        while (true) {
            WebAddress address = next;
            visited.add(address.toString());
            boolean conditional = validators
                    .filter(known -> known.url().equals(address.url()))
                    .isPresent();
            HttpResponse<BodyStream> response = respond(address, conditional);
            boolean moved = visited.size() > 1;
            Answer answer = new Answer(
                    address,
                    response,
                    conditional,
                    // With its credentials, since the next request needs them as well.
                    moved && permanent ? Optional.of(address.urlWithUserInfo()) : Optional.empty());
            if (!REDIRECTS.contains(answer.status())) {
                return answer;
            }
            try (answer) {
                permanent &= PERMANENT.contains(answer.status());
                next = target(answer);
            }
        }
    }

    /** Parses an address that the caller names. */
    static WebAddress parsed(Url url) throws FetchException {
        try {
            return WebAddress.of(url);
        } catch (IllegalArgumentException e) {
            throw new FetchException(FetchProblem.of(
                    Kind.ADDRESS,
                    String.valueOf(e.getMessage()),
                    "Give an address such as https://harbour.example/feed.xml"));
        }
    }

    /** Returns an address for messages, without its user information. */
    static String shown(Url url) {
        return WebAddress.of(url).toString();
    }

    private HttpResponse<BodyStream> respond(WebAddress address, boolean conditional)
            throws FetchException, InterruptedException {
        settings.addresses().before(address, time);
        Failures failures = new Failures(address.toString());
        HttpRequest.Builder request = HttpRequest.newBuilder(address.uri())
                // Over plain HTTP, version 2 would begin with an upgrade that some servers do not understand.
                .version(HttpClient.Version.HTTP_1_1)
                .header("User-Agent", settings.userAgent())
                .header("Accept", FEEDS)
                .header("Accept-Encoding", settings.codings().accepted());
        address.authorization().ifPresent(value -> request.header("Authorization", value));
        if (conditional) {
            validators.flatMap(Validators::etag).ifPresent(etag -> request.header("If-None-Match", etag));
            validators.flatMap(Validators::lastModified).ifPresent(date -> request.header("If-Modified-Since", date));
        }
        HttpResponse<BodyStream> response = time.get(
                settings.client()
                        .sendAsync(request.build(), head -> new BodyStream(time, settings.maxBytes(), failures)),
                failures);
        try {
            settings.addresses().after(address, time);
        } catch (FetchException | InterruptedException e) {
            response.body().close();
            throw e;
        }
        return response;
    }

    private WebAddress target(Answer answer) throws FetchException {
        Failures failures = answer.failures();
        String from = answer.address().toString();
        String location = answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> failures.of(
                        Kind.REDIRECT,
                        from + " redirects, but does not say where to",
                        "The publisher must fix the server"));
        WebAddress target;
        try {
            target = answer.address().resolve(location);
        } catch (IllegalArgumentException e) {
            throw failures.of(
                    Kind.REDIRECT,
                    from + " redirects to an address that cannot be fetched: " + e.getMessage(),
                    "The publisher must fix the server");
        }
        if (visited.contains(target.toString())) {
            throw failures.of(
                    Kind.REDIRECT, "The redirects lead in a circle: " + from, "The publisher must fix the server");
        }
        if (answer.address().isSecure() && !target.isSecure()) {
            throw failures.of(
                    Kind.REDIRECT,
                    from + " redirects from https to plain http: " + target,
                    "Ask for that address directly if a connection without encryption is good enough");
        }
        if (visited.size() > settings.maxRedirects()) {
            throw failures.of(
                    Kind.REDIRECT,
                    "There are more than " + settings.maxRedirects() + " redirects: " + from,
                    "Check the address");
        }
        return target;
    }

    /** Returns the decoded body, which ends with a {@link FetchException} if it exceeds a limit or is not complete. */
    InputStream body(Answer answer) throws IOException {
        BodyStream wire = answer.response().body();
        Failures failures = answer.failures();
        long announced = answer.headers().firstValueAsLong("Content-Length").orElse(0);
        if (announced > settings.maxBytes()) {
            throw failures.tooLarge("The response from", settings.maxBytes());
        }
        try {
            InputStream decoded = settings.codings().decoded(wire, answer.headers(), failures);
            return new DecodedBody(decoded, wire, settings.maxUnpackedBytes(), failures);
        } catch (IOException e) {
            throw failures.exception(e);
        }
    }

    /** Returns what the response says about when to ask again. */
    ServerHints hints(Answer answer) {
        return ServerHints.of(answer.headers(), settings.clock().instant());
    }
}
