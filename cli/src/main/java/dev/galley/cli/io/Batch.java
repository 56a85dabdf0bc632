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
 * Processes documents in parallel, by default one per processor, and reports the results in the order of the documents.
 *
 * @param <T> the type of a document
 * @param <R> the type of a result, which also describes failures
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

    /** Processes {@code tasks}: a single one in this thread, unless a progress bar has to be drawn meanwhile. */
    public void run(List<T> tasks) throws InterruptedException {
        run(tasks, Runtime.getRuntime().availableProcessors());
    }

    /** Processes {@code tasks}, at most {@code parallel} at the same time: more than there are processors if most of them wait. */
    public void run(List<T> tasks, int parallel) throws InterruptedException {
        if (tasks.size() == 1 && !progress.isShown()) {
            report.accept(work.apply(tasks.get(0)));
            return;
        }
        int threads = Math.max(1, Math.min(parallel, tasks.size()));
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
                throw new IllegalStateException("A failure must be part of the result", e.getCause());
            }
        }
    }
}
