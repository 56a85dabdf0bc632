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
 * Calls with a time limit. A call that does not return occupies a thread; once {@value #MAX_THREADS} threads are
 * occupied, further calls fail at once. Thread-safe; idle threads end by themselves.
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
     * Makes a call and waits for its result.
     *
     * @throws TimeoutException if there is no result in time, or no thread available
     * @throws ExecutionException with the exception thrown by the call
     */
    <T> T call(Callable<T> call, Duration timeout) throws TimeoutException, ExecutionException {
        Future<T> answer;
        try {
            answer = threads.submit(call);
        } catch (RejectedExecutionException e) {
            throw new TimeoutException("too many calls are still waiting for an answer");
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
