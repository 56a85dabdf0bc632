package dev.galley.moderation.internal.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** A local server that resets every connection after the first byte. */
public final class ResettingServer implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final AtomicInteger connections = new AtomicInteger();

    public ResettingServer() throws IOException {
        new Thread(this::resetAll).start();
    }

    private void resetAll() {
        while (!socket.isClosed()) {
            try (Socket connection = socket.accept()) {
                connections.incrementAndGet();
                connection.getInputStream().read();
                connection.setSoLinger(true, 0);
            } catch (IOException e) {
                // The socket was closed, here or by the client: both are expected.
            }
        }
    }

    public int port() {
        return socket.getLocalPort();
    }

    public int connections() {
        return connections.get();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
