package dev.galley.moderation;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Calls to what may hang, each with a limit of time. What does not come back keeps a thread for itself; when that has
 * happened {@value #MAX_THREADS} times, further calls fail at once. Thread-safe; idle threads end by themselves.
 */
final class TimedCalls {
    private static final int MAX_THREADS = 64;
    private static final int IDLE_SECONDS = 10;

    private final ThreadPoolExecutor threads;

    TimedCalls() {
        threads = new ThreadPoolExecutor(
                0, MAX_THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), TimedCalls::thread);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "galley-moderation");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Calls, and waits for the answer.
     *
     * @throws TimeoutException where there is none in time, or no thread left to ask on
     * @throws ExecutionException with what the call threw
     */
    <T> T call(Callable<T> call, Duration timeout) throws TimeoutException, ExecutionException {
        Future<T> answer;
        try {
            answer = threads.submit(call);
        } catch (RejectedExecutionException e) {
            throw new TimeoutException("too many calls that have not come back");
        }
        try {
            return answer.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new TimeoutException("interrupted");
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new TimeoutException("no answer within " + timeout.toMillis() + " ms");
        }
    }
}
