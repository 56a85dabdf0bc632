package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs at web addresses, and {@code galley watch}. */
class WebInputTest {
    private static final String FEED = """
            <rss version="2.0"><channel><title>Harbour</title><link>/news</link><description>News</description>
            <item><title>Lighthouse</title><guid isPermaLink="false">b</guid><link>/b</link>
            <pubDate>Sun, 05 May 2024 18:00:00 +0200</pubDate></item>
            <item><title>Ferry</title><guid isPermaLink="false">a</guid><link>/a</link></item></channel></rss>
            """;

    @TempDir
    Path folder;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        says("/feed.xml", 200, FEED);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void says(String path, int status, String text) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            boolean known = exchange.getRequestHeaders().containsKey("If-None-Match");
            exchange.getResponseHeaders().set("ETag", "\"1\"");
            exchange.getResponseHeaders().set("Cache-Control", "max-age=7200");
            exchange.sendResponseHeaders(known ? 304 : status, known || body.length == 0 ? -1 : body.length);
            if (!known) {
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
    }

    private String url(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    private static Galley run(Object... args) {
        Object[] all = Arrays.copyOf(args, args.length + 1);
        all[args.length] = "--allow-private-addresses";
        return Galley.run(all);
    }

    private static void assertOneLine(Galley run, String line) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errLines()).containsExactly(line);
    }

    @Test
    void convertsAnAddressWithItAsTheBase() {
        Galley run = run("convert", url("/feed.xml"), "--to", "jsonfeed");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("\"home_page_url\":\"" + url("/news") + "\"");
    }

    @Test
    void namesOutputsInAFolderAfterTheAddress() {
        says("/podcast/", 200, FEED);

        run("convert", url("/feed.xml"), url("/podcast/"), "--to", "jsonfeed", "-o", folder + "/");

        assertThat(folder.resolve("feed.json")).exists();
        assertThat(folder.resolve("podcast.json")).exists();
    }

    @Test
    void showsAndValidatesAnAddress() {
        Galley shown = run("show", url("/feed.xml"));
        Galley checked = run("validate", url("/feed.xml"));

        assertThat(shown.out()).contains("Title       Harbour", "Address     " + url("/news"));
        assertThat(checked.out()).contains(url("/feed.xml"));
        assertThat(asked).hasSize(2);
    }

    @Test
    void saysWhatIsWrongWithAnAddress() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        String refused = "http://localhost:" + free + "/";

        assertOneLine(
                run("show", url("/missing")),
                url("/missing")
                        + " answered with the status 404 (not found). Check the address; the page of the site may link"
                        + " to its feed.");
        assertOneLine(
                Galley.run("show", url("/feed.xml")),
                "localhost is in a private network, which is not asked: " + url("/feed.xml")
                        + ". If you trust this address, add --allow-private-addresses.");
        assertOneLine(
                run("validate", "http://harbour.invalid/feed"),
                "There is no such host: http://harbour.invalid/feed. Check the spelling of the address, and the connection to the"
                        + " network.");
        assertOneLine(
                run("convert", refused, "--to", "atom"),
                "The server refuses the connection, or cannot be reached: " + refused
                        + ". Check the address and its port, and try again later.");
        assertOneLine(
                Galley.run("show", "feed://ada:secret@harbour.example/"),
                "feed://harbour.example/: Addresses that begin with \"feed:\" cannot be fetched, only http and https. Give an"
                        + " address such as https://example.org/feed.");
    }

    @Test
    void doesNotRepeatPasswords() {
        Galley run = run("show", url("/missing").replace("//", "//ada:secret@"));

        assertThat(run.err()).contains(url("/missing")).doesNotContain("secret");
    }

    @Test
    void watchPrintsEachArticleOnceAndAsksOnlyWhenDue() throws IOException {
        Path state = folder.resolve("feeds.state");

        Galley first = run("watch", "--once", "--state", state, url("/feed.xml"));
        Galley second = run("watch", "--once", "--state", state, url("/feed.xml"));
        Files.writeString(state, Files.readString(state).replaceAll("next=[^ \t]+", "next=2020-01-01T00:00:00Z"));
        Galley third = run("watch", "--once", "--state", state, url("/feed.xml"));

        assertThat(first.exitCode()).isZero();
        assertThat(first.out().lines())
                .containsExactly("no date  Ferry  " + url("/a"), "2024-05-05 18:00 +02:00  Lighthouse  " + url("/b"));
        assertThat(second.out()).isEmpty();
        assertThat(first.err()).isEmpty();
        assertThat(second.err()).startsWith(url("/feed.xml") + ": Skipped; it is not due before ");
        assertThat(third.out()).isEmpty();
        assertThat(third.exitCode()).isZero();
        assertThat(asked).hasSize(2);
    }

    @Test
    void watchPrintsJson() {
        Galley run = run("watch", "--once", "--json", url("/feed.xml"));

        String feed = "{\"feed\":\"" + url("/feed.xml") + "\",\"id\":";
        assertThat(run.out().lines())
                .containsExactly(
                        feed + "\"a\",\"title\":\"Ferry\",\"url\":\"" + url("/a") + "\"}",
                        feed + "\"b\",\"date\":\"2024-05-05T18:00:00+02:00\",\"title\":\"Lighthouse\",\"url\":\""
                                + url("/b") + "\"}");
    }

    @Test
    void watchNamesTheFeedsOfAPageAndReportsAFeedThatIsGone() {
        says(
                "/page",
                200,
                "<!doctype html><title>T</title><link rel=alternate type=application/rss+xml href=/feed.xml>");
        says("/gone", 410, "");

        Galley run = run("watch", "--once", url("/page"), url("/gone"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("Expected a feed but found an HTML page: " + url("/page") + ". The page links to "
                        + url("/feed.xml"))
                .contains(url("/gone") + ": The feed has been removed for good (status 410).");
    }

    @Test
    void watchEndsWhenNobodyReadsItAndKeepsTheArticlesForTheNextRun() {
        Path state = folder.resolve("feeds.state");
        Object[] watch = {"watch", "--allow-private-addresses", "--state", state, url("/feed.xml")};

        Galley closed = Galley.writing(Galley.failing("Broken pipe"), watch);
        Galley full = Galley.writing(Galley.failing("No space left on device"), watch);
        Galley next = run("watch", "--once", "--state", state, url("/feed.xml"));

        assertThat(closed.exitCode()).isZero();
        assertThat(closed.err()).isEmpty();
        assertThat(full.exitCode()).isEqualTo(2);
        assertThat(full.err()).contains("<stdout>", "No space left on device");
        assertThat(next.out()).contains("Ferry", "Lighthouse");
    }

    @Test
    void watchKeepsItsStateToItselfAndSavesItWhenInterrupted() throws Exception {
        Path state = folder.resolve("feeds.state");
        CompletableFuture<Galley> ended = new CompletableFuture<>();
        Thread watch = new Thread(() -> ended.complete(run("watch", "--state", state, url("/feed.xml"))));
        watch.start();
        Galley second;
        try {
            await(() -> Files.exists(state) && watch.getState() == Thread.State.TIMED_WAITING);
            second = run("watch", "--once", "--state", state, url("/feed.xml"));
        } finally {
            watch.interrupt();
        }
        Galley run = ended.get(10, TimeUnit.SECONDS);

        assertThat(second.exitCode()).isEqualTo(2);
        assertThat(second.err())
                .isEqualTo(state + ": Another galley watch is using this file. End that one, or name another file.\n");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSize(2);
        assertThat(Files.readString(state)).contains("address=" + url("/feed.xml"), "next=");
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("time").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    @Test
    void passwordsOfMalformedAddressesAreNotRepeated() {
        Galley run = Galley.run("show", "http://ada:sec/ret@harbour.example/feed");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("http://harbour.example/feed").doesNotContain("sec", "ret");
    }

    @Test
    void onlyCommandsThatTakeAddressesAllowPrivateOnes() {
        assertThat(List.of("convert", "merge", "show", "validate", "watch"))
                .allSatisfy(command ->
                        assertThat(Galley.run(command, "--help").out()).contains("--allow-private-addresses"));
        assertThat(List.of("moderate", "policy"))
                .allSatisfy(command ->
                        assertThat(Galley.run(command, "--help").out()).doesNotContain("--allow-private-addresses"));
    }

    @Test
    void watchRefusesFilesAndOtherStateFiles() {
        Path other = Samples.file(folder.resolve("other"), "something else");

        assertThat(Galley.run("watch", "feed.xml").err()).contains("\"feed.xml\" is not a web address");
        assertOneLine(
                Galley.run("watch", "--once", "--state", other, url("/feed.xml")),
                other
                        + ":1: This is not a file that galley watch --state has written. Name another file, or delete this one to"
                        + " begin anew.");
    }
}
