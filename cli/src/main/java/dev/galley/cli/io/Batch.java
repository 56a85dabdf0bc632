package dev.galley.cli.io;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on many documents at once, as many as there are cores, and reports on them in the order they were named.
 *
 * @param <T> a document that is to be worked on
 * @param <R> what became of it; whatever goes wrong is in it
 */
public final class Batch<T, R> {
    private static final long REDRAW_MILLIS = 100;

    private final Function<T, R> work;
    private final ProgressBar progress;
    private final Consumer<R> report;

    public Batch(Function<T, R> work, ProgressBar progress, Consumer<R> report) {
        this.work = work;
        this.progress = progress;
        this.report = report;
    }

    public void run(List<T> tasks) throws InterruptedException {
        int threads = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), tasks.size()));
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Queue<Future<R>> outcomes = new ArrayDeque<>();
            for (T task : tasks) {
                outcomes.add(workers.submit(() -> work.apply(task)));
            }
            for (Future<R> next = outcomes.poll(); next != null; next = outcomes.poll()) {
                R outcome = await(next);
                progress.clear();
                report.accept(outcome);
            }
        } finally {
            progress.clear();
            workers.shutdownNow();
        }
    }

    private R await(Future<R> next) throws InterruptedException {
        while (true) {
            try {
                return next.get(REDRAW_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                progress.draw();
            } catch (ExecutionException e) {
                throw new IllegalStateException(
                        "What goes wrong with a document belongs into its outcome", e.getCause());
            }
        }
    }
}
