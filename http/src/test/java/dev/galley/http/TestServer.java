package dev.galley.http;

import dev.galley.model.Url;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A local server that answers each path with the bytes that a test chooses, so that it can break every rule of the protocol. */
public final class TestServer implements AutoCloseable {
    /** A request: its path with query, and the lines of its head. */
    public record Request(String path, List<String> lines) {
        /** Returns the value of a header. */
        public Optional<String> header(String name) {
            return lines.stream()
                    .filter(line -> line.regionMatches(true, 0, name + ": ", 0, name.length() + 2))
                    .map(line -> line.substring(name.length() + 2))
                    .findFirst();
        }
    }

    /** Answers a request on its connection, which is closed afterwards. */
    public interface Behaviour {
        void answer(Request request, OutputStream out, Socket connection) throws IOException, InterruptedException;
    }

    /** The requests so far. */
    public final List<Request> requests = new CopyOnWriteArrayList<>();

    private final Map<String, Behaviour> behaviours = new ConcurrentHashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ServerSocket socket;

    /** Starts a server on a free port. */
    public TestServer() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    /** Returns the port. */
    public int port() {
        return socket.getLocalPort();
    }

    /** Returns the address of a path. */
    public Url url(String path) {
        return Url.of("http://localhost:" + port() + path);
    }

    /** Answers a path with a status and headers, and a body with its length. */
    public void says(String path, int status, String headers, byte[] body) {
        does(path, (request, out, connection) -> {
            String head = "HTTP/1.1 " + status + " Said\r\n" + headers + "Content-Length: " + body.length
                    + "\r\nConnection: close\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
        });
    }

    /** Answers a path with a status and headers, and text in UTF-8 with its length. */
    public void says(String path, int status, String headers, String body) {
        says(path, status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    /** Answers a path with exactly these characters, and closes the connection. */
    public void saysRaw(String path, String answer) {
        does(path, (request, out, connection) -> out.write(answer.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** Redirects a path. */
    public void redirects(String path, int status, String location) {
        says(path, status, "Location: " + location + "\r\n", "");
    }

    public void does(String path, Behaviour behaviour) {
        behaviours.put(path, behaviour);
    }

    /** Waits until the server is closed. */
    public void hang() throws InterruptedException {
        closed.await();
    }

    /** Ends a connection with a reset. */
    public static void reset(Socket connection) throws IOException {
        connection.setOption(StandardSocketOptions.SO_LINGER, 0);
        connection.close();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                start(() -> serve(connection));
            } catch (IOException closedOrBroken) {
                return;
            }
        }
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "test-server");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve(Socket connection) {
        try (connection) {
            List<String> lines = head(connection.getInputStream());
            String path = lines.get(0).split(" ", -1)[1];
            Request request = new Request(path, lines);
            requests.add(request);
            behaviours
                    .getOrDefault(
                            path,
                            (any, out, socket) -> out.write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"
                                    .getBytes(StandardCharsets.UTF_8)))
                    .answer(request, connection.getOutputStream(), connection);
        } catch (IOException clientLeft) {
            // Tests of limits end connections early.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> head(InputStream in) throws IOException {
        List<String> lines = new ArrayList<>();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c != '\n') {
                line.write(c);
                continue;
            }
            String text = line.toString(StandardCharsets.ISO_8859_1).strip();
            line.reset();
            if (text.isEmpty()) {
                return lines;
            }
            lines.add(text);
        }
        throw new IOException("The client left");
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        socket.close();
    }
}
