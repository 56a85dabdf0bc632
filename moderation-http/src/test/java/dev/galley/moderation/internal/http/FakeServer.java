package dev.galley.moderation.internal.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A local server that can be made to misbehave.
 *
 * @param <C> what is recorded of a request
 */
public abstract class FakeServer<C> implements AutoCloseable {
    /** Answers a request. */
    public interface Behaviour {
        void answer(HttpExchange exchange) throws IOException;
    }

    /** The requests so far. */
    public final List<C> calls = new CopyOnWriteArrayList<>();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Behaviour behaviour;

    /** Starts a server that gives the same answer to each request for a path, until another answer is set. */
    @SuppressWarnings("this-escape") // Requests come only after a test has created the whole server.
    protected FakeServer(String path, String answer) {
        behaviour = exchange -> say(exchange, 200, answer);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext(path, this::handle);
        server.start();
    }

    /** Returns what is recorded of a request. */
    protected abstract C call(HttpExchange exchange, String body);

    /** Returns an address on this server. */
    protected URI address(String pathAndQuery) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + pathAndQuery);
    }

    /** Answers all further requests with this status and text. */
    public void says(int status, String text) {
        behaviour = exchange -> say(exchange, status, text);
    }

    /** Answers all further requests with a gigabyte. */
    public void saysAGigabyte() {
        behaviour = exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                byte[] part = new byte[64 * 1024];
                for (int i = 0; i < 16_000; i++) {
                    out.write(part);
                }
            }
        };
    }

    public void does(Behaviour behaviour) {
        this.behaviour = behaviour;
    }

    /** Waits until the server is closed. */
    public void hang() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for this time, or until the server is closed, and returns whether it is closed. */
    public boolean closesWithin(Duration time) {
        try {
            return closed.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        calls.add(call(exchange, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        behaviour.answer(exchange);
    }

    /** Answers a request. */
    public static void say(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    /** Returns a port at which nothing listens. */
    public static int unusedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
