package dev.galley.http;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The time that one call may spend waiting for the server, from the look-up of the host name to the last byte. The time that the caller
 * takes to process the bytes does not count. Not thread-safe.
 */
final class WaitingTime {
    private final Duration limit;
    private long left;

    WaitingTime(Duration limit) {
        this.limit = limit;
        this.left = limit.toNanos();
    }

    /** Returns the whole time. */
    Duration limit() {
        return limit;
    }

    /** Waits for a result, and cancels it if the time is over or the thread is interrupted. */
    <T> T get(CompletableFuture<T> result, Failures failures) throws FetchException, InterruptedException {
        long start = System.nanoTime();
        try {
            return result.get(Math.max(0, left), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw failures.exception(e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            throw failures.tooSlow(limit);
        } finally {
            result.cancel(true);
            left -= System.nanoTime() - start;
        }
    }

    /** Waits for the next element; returns {@code null} if the time is over. */
    <T> @Nullable T poll(BlockingQueue<T> queue) throws InterruptedException {
        long start = System.nanoTime();
        try {
            return queue.poll(Math.max(0, left), TimeUnit.NANOSECONDS);
        } finally {
            left -= System.nanoTime() - start;
        }
    }
}
