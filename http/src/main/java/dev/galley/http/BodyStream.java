package dev.galley.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a body as they arrive. The next ones are requested only when all others have been read, so that memory does not grow with
 * the body. Read by one thread.
 */
final class BodyStream extends InputStream implements BodySubscriber<BodyStream> {
    /** What the connection gives: bytes, or the end, with the failure if it is one. */
    private record Signal(
            List<ByteBuffer> bytes, boolean isEnd, @Nullable Throwable failure) {}

    private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
    private final Queue<ByteBuffer> buffers = new ArrayDeque<>();
    private final WaitingTime time;
    private final long limit;
    private final Failures failures;
    private long received;
    private @Nullable Signal end;
    private volatile Flow.@Nullable Subscription subscription;
    private volatile boolean closed;

    /**
     * Creates a stream.
     *
     * @param limit the maximum number of bytes
     */
    BodyStream(WaitingTime time, long limit, Failures failures) {
        this.time = time;
        this.limit = limit;
        this.failures = failures;
    }

    @Override
    public CompletionStage<BodyStream> getBody() {
        return CompletableFuture.completedFuture(this);
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        this.subscription = subscription;
        if (closed) {
            subscription.cancel();
        } else {
            subscription.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> bytes) {
        signals.add(new Signal(bytes, false, null));
    }

    @Override
    public void onError(Throwable failure) {
        signals.add(new Signal(List.of(), true, failure));
    }

    @Override
    public void onComplete() {
        signals.add(new Signal(List.of(), true, null));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        ByteBuffer buffer = next();
        if (buffer == null) {
            return -1;
        }
        int count = Math.min(length, buffer.remaining());
        buffer.get(bytes, offset, count);
        return count;
    }

    /** Returns a buffer with at least one byte; {@code null} at the end. */
    private @Nullable ByteBuffer next() throws IOException {
        while (true) {
            ByteBuffer buffer = buffers.peek();
            if (buffer != null && buffer.hasRemaining()) {
                return buffer;
            } else if (buffer != null) {
                buffers.remove();
            } else if (closed) {
                throw new IOException("The stream is closed");
            } else if (end != null) {
                Throwable failure = end.failure();
                if (failure != null) {
                    throw failures.exception(failure);
                }
                return null;
            } else {
                receive();
            }
        }
    }

    private void receive() throws IOException {
        Signal signal;
        try {
            signal = time.poll(signals);
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("Interrupted while waiting for the body").initCause(e);
        }
        if (signal == null) {
            close();
            throw failures.tooSlow(time.limit());
        }
        if (signal.isEnd()) {
            end = signal;
            return;
        }
        for (ByteBuffer bytes : signal.bytes()) {
            received += bytes.remaining();
            buffers.add(bytes);
        }
        if (received > limit) {
            close();
            throw failures.tooLarge("The response from", limit);
        }
        Flow.Subscription known = subscription;
        if (known != null) {
            known.request(1);
        }
    }

    /** Ends the connection, unless the whole body has been read. */
    @Override
    public void close() {
        closed = true;
        buffers.clear();
        Flow.Subscription known = subscription;
        if (known != null && end == null) {
            known.cancel();
        }
    }
}
