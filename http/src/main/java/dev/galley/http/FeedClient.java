package dev.galley.http;

import dev.galley.format.ReadResult;
import dev.galley.http.FetchProblem.Kind;
import dev.galley.http.internal.WebAddress;
import dev.galley.http.schedule.DocumentHints;
import dev.galley.http.schedule.FetchState;
import dev.galley.http.schedule.ServerHints;
import dev.galley.http.schedule.Validators;
import dev.galley.model.Link;
import dev.galley.model.Url;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Fetches feeds over HTTP: conditionally, within limits of size and time, and from public addresses only. The state that it returns
 * says when server and feed allow the next request. Immutable and thread-safe; an application needs one.
 *
 * <pre>{@code
 * FeedClient client = FeedClient.builder().userAgent("HarbourReader/1.0 (+https://harbour.example/reader)").build();
 * FetchState state = FetchState.of(Url.of("https://harbour.example/feed.xml"));
 * if (state.isDue(Instant.now())) {
 *     FetchResult result = client.fetch(state);
 *     if (result instanceof FetchResult.Fetched fetched) {
 *         store(fetched.document().feed());
 *     }
 *     store(result.state().toText());
 * }
 * }</pre>
 *
 * <h2>Redirects</h2>
 *
 * <p>Up to 10 redirects are followed, each to a checked address. A redirect from {@code https} to plain {@code http} is not followed, as by
 * {@link java.net.http.HttpClient.Redirect#NORMAL}. If every redirect of a chain is permanent (301, 308), the next state has the new
 * address.
 *
 * <h2>Private addresses</h2>
 *
 * <p>Unless {@link FeedClientBuilder#allowPrivateAddresses()} is set, the client does not connect to loopback, private, link-local and other
 * special addresses, so that the person who names a feed cannot make the application ask servers inside its own network (server-side
 * request forgery). Every address that a host name resolves to is checked before each request, also after each redirect.
 *
 * <p>{@code java.net.http} looks the name up once more when it connects, and Java 17 offers no way to give it the address that was
 * checked. Check and connection see the same address because both use the cache of the JVM, which keeps it for 30 seconds by default; do
 * not set the security property {@code networkaddress.cache.ttl} to 0. If the entry expires between the two, somebody who controls the
 * name can still place a private address there. Therefore the name of a plain {@code http} address is checked again when the headers have
 * arrived, and the response is dropped. Over {@code https}, no request is sent unless the server has a certificate for the name.
 *
 * <p>This remains: in the moment in which the entry expires, a server in the private network may be sent one GET request, or the beginning
 * of a TLS handshake. The response to the request could be read only if that server also takes so long to answer that the entry expires a
 * second time. An application for which that is too much runs behind a proxy that filters addresses, or blocks private networks for its
 * host.
 *
 * <p>With a proxy, it is the proxy that connects, and its rules decide. The client still looks each name up and checks it first. Where
 * only the proxy can look names up, set {@link FeedClientBuilder#allowPrivateAddresses()}, with which the client looks up none.
 *
 * <h2>Credentials</h2>
 *
 * <p>User name and password in an address are sent as Basic authentication (RFC 7617) to the origin they are for, and to no other. They
 * appear in no message, and not in the addresses of results, but in the {@linkplain FetchState#address() state}.
 */
public final class FeedClient {
    private static final int NOT_MODIFIED = 304;
    private static final int GONE = 410;

    private final FeedClientSettings settings;

    FeedClient(FeedClientSettings settings) {
        this.settings = settings;
    }

    /** Returns a client with default settings. */
    public static FeedClient create() {
        return builder().build();
    }

    /** Returns a builder for a client. */
    public static FeedClientBuilder builder() {
        return new FeedClientBuilder();
    }

    /**
     * Asks for a feed and reads it, if it has changed since the state was made. Problems are part of the result. The caller decides when
     * to ask; see {@link FetchState#isDue}. A feed that is gone is not asked for: begin with {@link FetchState#of} to try again.
     *
     * @throws InterruptedException if the thread is interrupted; the request is cancelled
     */
    public FetchResult fetch(FetchState state) throws InterruptedException {
        Objects.requireNonNull(state, "state");
        if (state.isGone()) {
            return new FetchResult.Gone(state);
        }
        Call call = new Call(settings, state.validators());
        try (Call.Answer answer = call.send(Call.parsed(state.requestAddress()))) {
            FetchState asked = moved(state, answer);
            if (answer.status() == GONE) {
                return new FetchResult.Gone(gone(asked));
            }
            if (answer.status() == NOT_MODIFIED && answer.asksForChange()) {
                return new FetchResult.NotModified(answered(asked, answer, call, asked.hints(), known(asked, answer)));
            }
            ReadResult read = new FeedBody(document(call, answer), settings.reader()).read();
            // A document that ended too early would be missing its rest for as long as the server says that it has not
            // changed.
            Optional<Validators> validators = read.isComplete() ? validators(answer) : Optional.empty();
            DocumentHints hints = DocumentHints.of(read.feed());
            return new FetchResult.Fetched(
                    read, answer.address().url(), answered(asked, answer, call, hints, validators));
        } catch (FetchException e) {
            return failed(state, e.problem());
        } catch (InterruptedIOException e) {
            Thread.interrupted();
            throw (InterruptedException) new InterruptedException("Interrupted while reading").initCause(e);
        } catch (IOException e) {
            return failed(
                    state,
                    new Failures(Call.shown(state.requestAddress()))
                            .exception(e)
                            .problem());
        }
    }

    private static FetchState moved(FetchState state, Call.Answer answer) {
        return new FetchState(
                state.address(),
                answer.movedTo().or(state::movedTo),
                state.validators(),
                state.hints(),
                state.failures(),
                state.nextFetch(),
                false);
    }

    private static FetchState gone(FetchState asked) {
        return new FetchState(
                asked.address(), asked.movedTo(), Optional.empty(), asked.hints(), 0, Optional.empty(), true);
    }

    private FetchState answered(
            FetchState asked, Call.Answer answer, Call call, DocumentHints hints, Optional<Validators> validators) {
        Instant next = settings.schedule().afterAnswer(settings.clock().instant(), call.hints(answer), hints);
        return new FetchState(asked.address(), asked.movedTo(), validators, hints, 0, Optional.of(next), false);
    }

    /** Returns the validators of the response. */
    private static Optional<Validators> validators(Call.Answer answer) {
        return Validators.of(
                answer.address().url(),
                answer.headers().firstValue("ETag"),
                answer.headers().firstValue("Last-Modified"));
    }

    /** Returns the validators after a response that nothing has changed, which may bring newer ones (RFC 9111 §4.3.4). */
    private static Optional<Validators> known(FetchState asked, Call.Answer answer) {
        return validators(answer).or(asked::validators);
    }

    private FetchResult failed(FetchState state, FetchProblem problem) {
        int failures = state.failures() == Integer.MAX_VALUE ? Integer.MAX_VALUE : state.failures() + 1;
        ServerHints hints = new ServerHints(Optional.empty(), problem.retryAfter());
        Instant next = settings.schedule().afterFailure(settings.clock().instant(), failures, hints, state.hints());
        FetchState after = new FetchState(
                state.address(),
                state.movedTo(),
                state.validators(),
                state.hints(),
                failures,
                Optional.of(next),
                false);
        return problem.isRefusal() ? new FetchResult.Refused(problem, after) : new FetchResult.Failed(problem, after);
    }

    /**
     * Begins to receive a document of any kind.
     *
     * @throws FetchException if there is none
     * @throws InterruptedException if the thread is interrupted; the request is cancelled
     */
    public HttpDocument open(Url url) throws IOException, InterruptedException {
        return open(Call.parsed(Objects.requireNonNull(url, "url"))).document();
    }

    /** A document, and the address that it is from. */
    record Opened(WebAddress address, HttpDocument document) {}

    Opened open(WebAddress address) throws IOException, InterruptedException {
        Call call = new Call(settings, Optional.empty());
        Call.Answer answer = call.send(address);
        try {
            return new Opened(answer.address(), document(call, answer));
        } catch (IOException | RuntimeException e) {
            try (answer) {
                throw e;
            }
        }
    }

    private static HttpDocument document(Call call, Call.Answer answer) throws IOException {
        if (answer.status() != 200 && answer.status() != 203) {
            throw answer.failures().ofStatus(answer.status(), call.hints(answer).retryAfter());
        }
        return new HttpDocument(answer.address().url(), answer.headers().firstValue("Content-Type"), call.body(answer));
    }

    /**
     * Finds the feeds of a page, or finds out that the address is that of a feed already.
     *
     * <pre>{@code
     * Discovery found = client.discover(Url.of("https://harbour.example/"));
     * found.feeds().forEach(feed -> System.out.println(feed.href() + " " + feed.title().orElse("")));
     * }</pre>
     *
     * @throws FetchException if the document cannot be fetched
     * @throws InterruptedException if the thread is interrupted; the request is cancelled
     */
    public Discovery discover(Url url) throws IOException, InterruptedException {
        try (HttpDocument document = open(url)) {
            try {
                new FeedBody(document, settings.reader()).open().close();
                return new Discovery(document.url(), true, List.of(Link.self(document.url())));
            } catch (FetchException e) {
                if (e.problem().kind() == Kind.NOT_A_FEED) {
                    return new Discovery(document.url(), false, e.problem().feeds());
                }
                throw e;
            }
        }
    }

    /**
     * Begins to read a feed that is split into pages or archives (RFC 5005; {@code next_url} of JSON Feed), from the newest articles to
     * the oldest.
     *
     * <pre>{@code
     * try (FeedPages pages = client.pages(Url.of("https://harbour.example/feed.json"), 20)) {
     *     for (Article article : pages) {
     *         store(article);
     *     }
     * }
     * }</pre>
     *
     * @param maxPages the maximum number of pages, 1 or more
     * @throws FetchException if the first page cannot be fetched
     * @throws InterruptedException if the thread is interrupted; the request is cancelled
     */
    public FeedPages pages(Url first, int maxPages) throws IOException, InterruptedException {
        if (maxPages < 1) {
            throw new IllegalArgumentException("The maximum number of pages must be at least 1: " + maxPages);
        }
        return new FeedPages(this, settings.reader(), Call.parsed(Objects.requireNonNull(first, "first")), maxPages);
    }
}
