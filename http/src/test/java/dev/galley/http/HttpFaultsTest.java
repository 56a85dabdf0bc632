package dev.galley.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.http.FetchProblem.Kind;
import dev.galley.http.schedule.FetchState;
import dev.galley.model.Url;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What servers and networks do wrong. */
@Timeout(20)
class HttpFaultsTest {
    private static final String OK = "HTTP/1.1 200 OK\r\n";

    private final TestServer server = new TestServer();
    private final FeedClient client = client().build();

    private static FeedClientBuilder client() {
        return FeedClient.builder().allowPrivateAddresses().timeout(Duration.ofSeconds(10));
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private FetchProblem problem(FeedClient client, Url url) throws InterruptedException {
        FetchResult result = client.fetch(FetchState.of(url));
        if (result instanceof FetchResult.Refused refused) {
            assertThat(refused.problem().isRefusal()).isTrue();
            return refused.problem();
        }
        assertThat(result).isInstanceOf(FetchResult.Failed.class);
        assertThat(((FetchResult.Failed) result).problem().isRefusal()).isFalse();
        return ((FetchResult.Failed) result).problem();
    }

    private FetchProblem problem(String path) throws InterruptedException {
        return problem(client, server.url(path));
    }

    private int articles(String path) throws InterruptedException {
        FetchResult result = client.fetch(FetchState.of(server.url(path)));
        assertThat(result).isInstanceOf(FetchResult.Fetched.class);
        return ((FetchResult.Fetched) result).document().feed().articles().size();
    }

    @Test
    void unpacksWhatServersSend() throws InterruptedException {
        byte[] rss = Documents.bytes(Documents.RSS);
        server.says("/gzip", 200, "Content-Encoding: gzip\r\n", Documents.gzip(rss));
        server.says("/x-gzip", 200, "Content-Encoding: X-GZIP\r\n", Documents.gzip(rss));
        server.says("/zlib", 200, "Content-Encoding: deflate\r\n", Documents.zlib(rss));
        server.says("/raw", 200, "Content-Encoding: deflate\r\n", Documents.rawDeflate(rss));
        server.says("/twice", 200, "Content-Encoding: deflate, gzip\r\n", Documents.gzip(Documents.zlib(rss)));
        server.says("/file", 200, "Content-Type: application/gzip\r\n", Documents.gzip(rss));
        server.says("/lie", 200, "Content-Encoding: gzip\r\n", rss);
        server.says("/identity", 200, "Content-Encoding: identity\r\n", rss);

        for (String path : new String[] {"/gzip", "/x-gzip", "/zlib", "/raw", "/twice", "/file", "/lie", "/identity"}) {
            assertThat(articles(path)).as(path).isEqualTo(2);
        }
    }

    @Test
    void unpacksAFileOfSeveralParts() throws InterruptedException {
        byte[] first = Documents.gzip(Documents.bytes(Documents.RSS.substring(0, 200)));
        byte[] second = Documents.gzip(Documents.bytes(Documents.RSS.substring(200)));
        byte[] both = new byte[first.length + second.length];
        System.arraycopy(first, 0, both, 0, first.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        server.says("/parts", 200, "Content-Encoding: gzip\r\n", both);

        assertThat(articles("/parts")).isEqualTo(2);
    }

    @Test
    void usesDecodersOfTheApplicationWithinItsOwnLimit() throws InterruptedException {
        server.says("/feed", 200, "Content-Encoding: none\r\n", Documents.RSS);

        assertThat(client().decoder("none", encoded -> encoded).build().fetch(FetchState.of(server.url("/feed"))))
                .isInstanceOf(FetchResult.Fetched.class);
        assertThat(problem(
                                client().decoder("none", encoded -> encoded)
                                        .maxUnpackedBytes(100)
                                        .build(),
                                server.url("/feed"))
                        .kind())
                .isEqualTo(Kind.TOO_LARGE);
    }

    @Test
    void reportsAnUnknownCoding() throws InterruptedException {
        server.says("/feed", 200, "Content-Encoding: zstd\r\n", "x");

        FetchProblem problem = problem("/feed");

        assertThat(problem.kind()).isEqualTo(Kind.CODING);
        assertThat(problem.message()).contains("\"zstd\"");
    }

    @Test
    void reportsMoreCodingsThanAnyServerNeeds() throws InterruptedException {
        server.says("/feed", 200, "Content-Encoding: " + "gzip, ".repeat(1_000) + "\r\n", "x");

        assertThat(problem("/feed").kind()).isEqualTo(Kind.CODING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate"})
    void stopsAtTheLimitOfUnpackedBytes(String coding) throws InterruptedException {
        byte[] blanks = Documents.bytes(Documents.rss("<title>" + " ".repeat(8 << 20) + "</title>"));
        byte[] packed = coding.equals("gzip") ? Documents.gzip(blanks) : Documents.zlib(blanks);
        server.says("/bomb", 200, "Content-Encoding: " + coding + "\r\n", packed);
        FeedClient small = client().maxUnpackedBytes(1 << 20).build();

        FetchProblem problem = problem(small, server.url("/bomb"));

        assertThat(packed.length).isLessThan(20_000);
        assertThat(problem.kind()).isEqualTo(Kind.TOO_LARGE);
        assertThat(problem.message())
                .isEqualTo("The unpacked document from " + server.url("/bomb")
                        + " is larger than the limit of 1048576 bytes");
    }

    @Test
    void stopsAtTheLimitOfBytesOnTheWire() throws InterruptedException {
        server.does("/endless", (request, out, connection) -> {
            out.write((OK + "\r\n<rss><channel><title>").getBytes(StandardCharsets.UTF_8));
            byte[] part = new byte[64 * 1024];
            while (!connection.isClosed()) {
                out.write(part);
            }
        });
        FeedClient small = client().maxBytes(1 << 20).build();

        FetchProblem problem = problem(small, server.url("/endless"));

        assertThat(problem.kind()).isEqualTo(Kind.TOO_LARGE);
        assertThat(problem.message()).startsWith("The response from ").endsWith("the limit of 1048576 bytes");
    }

    @Test
    void refusesALargeBodyBeforeItArrives() throws InterruptedException {
        server.does("/large", (request, out, connection) -> {
            out.write((OK + "Content-Length: 99999999\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            server.hang();
        });

        assertThat(problem("/large").kind()).isEqualTo(Kind.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5000\r\n\r\n<rss>",
                "Transfer-Encoding: chunked\r\n\r\n5\r\n<rss>\r\n",
                "Transfer-Encoding: chunked\r\n\r\n50\r\n<rss>",
                "Transfer-Encoding: chunked\r\n\r\n5\r\n<rss>\r\nnonsense\r\n",
                "Content-Length: nonsense\r\n\r\n<rss>",
                "Content-Length: -5\r\n\r\n<rss>",
                "",
            })
    void reportsABodyThatIsNotComplete(String rest) throws InterruptedException {
        server.saysRaw("/feed", OK + rest);

        assertThat(problem("/feed").kind()).isEqualTo(Kind.BROKEN_RESPONSE);
    }

    @Test
    void reportsWhatIsNotHttp() throws InterruptedException {
        server.saysRaw("/feed", "220 mail.example ESMTP\r\n");

        assertThat(problem("/feed").kind()).isEqualTo(Kind.BROKEN_RESPONSE);
    }

    @Test
    void reportsCompressedBodiesThatBreakOff() throws InterruptedException {
        byte[] packed = Documents.gzip(Documents.bytes(Documents.RSS));
        byte[] half = Arrays.copyOf(packed, packed.length / 2);
        byte[] damaged = packed.clone();
        Arrays.fill(damaged, 20, damaged.length, (byte) 0x55);
        server.says("/half", 200, "Content-Encoding: gzip\r\n", half);
        server.says("/damaged", 200, "Content-Encoding: gzip\r\n", damaged);
        server.says(
                "/deflate",
                200,
                "Content-Encoding: deflate\r\n",
                Arrays.copyOf(Documents.zlib(Documents.bytes(Documents.RSS)), 100));

        assertThat(problem("/half").message()).endsWith("ends before it is complete");
        assertThat(problem("/damaged").kind()).isEqualTo(Kind.BROKEN_RESPONSE);
        assertThat(problem("/deflate").message()).endsWith("ends before it is complete");
    }

    @Test
    void noticesAMissingEndAfterCompleteCompressedData() throws InterruptedException {
        byte[] packed = Documents.gzip(Documents.bytes(Documents.RSS));
        server.does("/feed", (request, out, connection) -> {
            String head = OK + "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n"
                    + Integer.toHexString(packed.length) + "\r\n";
            out.write(head.getBytes(StandardCharsets.UTF_8));
            out.write(packed);
        });

        assertThat(problem("/feed").kind()).isEqualTo(Kind.BROKEN_RESPONSE);
    }

    @Test
    void readsWhatALengthThatIsTooShortLeaves() throws InterruptedException {
        server.saysRaw("/feed", OK + "Content-Length: 250\r\nConnection: close\r\n\r\n" + Documents.RSS);

        FetchResult result = client.fetch(FetchState.of(server.url("/feed")));

        assertThat(((FetchResult.Fetched) result).document().isComplete()).isFalse();
    }

    @Test
    void reportsAResetInTheMiddle() throws InterruptedException {
        server.does("/feed", (request, out, connection) -> {
            out.write((OK + "Content-Length: 5000\r\n\r\n<rss>").getBytes(StandardCharsets.UTF_8));
            out.flush();
            TestServer.reset(connection);
        });

        assertThat(problem("/feed").kind()).isEqualTo(Kind.BROKEN_RESPONSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\nX: ", "HTTP/1.1 200 OK\r\n\r\n<rss>"})
    void limitsTheTimeOfTheWholeCall(String beginning) throws InterruptedException {
        // Each byte comes in time; only the call as a whole is slow.
        server.does("/slow", (request, out, connection) -> {
            out.write(beginning.getBytes(StandardCharsets.UTF_8));
            while (!connection.isClosed()) {
                out.write(' ');
                out.flush();
                Thread.sleep(20);
            }
        });
        FeedClient hurried = client().timeout(Duration.ofMillis(400)).build();

        FetchProblem problem = problem(hurried, server.url("/slow"));

        assertThat(problem.kind()).isEqualTo(Kind.TOO_SLOW);
        assertThat(problem.message()).startsWith("The server took longer than 400 ms");
    }

    @Test
    void endsHeadersWithoutEnd() throws InterruptedException {
        server.does("/headers", (request, out, connection) -> {
            out.write(OK.getBytes(StandardCharsets.UTF_8));
            byte[] header = ("X-Filler: " + "x".repeat(1000) + "\r\n").getBytes(StandardCharsets.UTF_8);
            while (!connection.isClosed()) {
                out.write(header);
            }
        });

        assertThat(problem(client().timeout(Duration.ofSeconds(3)).build(), server.url("/headers"))
                        .kind())
                .isIn(Kind.BROKEN_RESPONSE, Kind.TOO_SLOW);
    }

    @Test
    void reportsARefusedConnection() throws IOException, InterruptedException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }

        FetchProblem problem = problem(client, Url.of("http://127.0.0.1:" + port + "/"));

        assertThat(problem.kind()).isEqualTo(Kind.UNREACHABLE);
        assertThat(problem.message()).startsWith("The server refuses the connection");
    }

    @Test
    void reportsAHostThatDoesNotExist() throws InterruptedException {
        assertThat(problem(client, Url.of("http://harbour.invalid/")).kind()).isEqualTo(Kind.NO_SUCH_HOST);
    }

    @Test
    void reportsAServerThatDoesNotSpeakTls() throws IOException, InterruptedException {
        try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread thread = new Thread(() -> answerInPlainText(plain));
            thread.setDaemon(true);
            thread.start();

            FetchProblem problem = problem(client, Url.of("https://localhost:" + plain.getLocalPort() + "/feed"));

            assertThat(problem.kind()).isEqualTo(Kind.TLS);
            assertThat(problem.message()).startsWith("No secure connection to https://localhost");
        }
    }

    /** Answers every connection, since a client that loses one without an answer tries once more. */
    private static void answerInPlainText(ServerSocket plain) {
        while (!plain.isClosed()) {
            try (Socket connection = plain.accept()) {
                // The greeting of the client; then an answer that is not encrypted.
                if (connection.getInputStream().read(new byte[10_000]) > 0) {
                    connection.getOutputStream().write("HTTP/1.1 400 Bad\r\n\r\n".getBytes(StandardCharsets.UTF_8));
                }
            } catch (IOException clientLeft) {
                // The handshake has failed, as it should.
            }
        }
    }

    @Test
    void canBeInterrupted() throws InterruptedException {
        server.does("/hangs", (request, out, connection) -> {
            out.write((OK + "\r\n<rss>").getBytes(StandardCharsets.UTF_8));
            out.flush();
            server.hang();
        });
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> client.fetch(FetchState.of(server.url("/hangs"))))
                .isInstanceOf(InterruptedException.class);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
}
