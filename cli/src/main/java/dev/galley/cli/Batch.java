package dev.galley.cli;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Converts many documents at once, as many as there are cores, and reports on them in the order they were named. */
final class Batch {
    private static final long REDRAW_MILLIS = 100;

    private final Converter converter;
    private final ProgressBar progress;
    private final Report report;

    Batch(Converter converter, ProgressBar progress, Report report) {
        this.converter = converter;
        this.progress = progress;
        this.report = report;
    }

    void run(List<Task> tasks) throws InterruptedException {
        int threads = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), tasks.size()));
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Queue<Future<Outcome>> outcomes = new ArrayDeque<>();
            for (Task task : tasks) {
                outcomes.add(workers.submit(() -> converter.convert(task)));
            }
            for (Future<Outcome> next = outcomes.poll(); next != null; next = outcomes.poll()) {
                Outcome outcome = await(next);
                progress.clear();
                report.add(outcome);
            }
        } finally {
            progress.clear();
            workers.shutdownNow();
        }
    }

    private Outcome await(Future<Outcome> next) throws InterruptedException {
        while (true) {
            try {
                return next.get(REDRAW_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                progress.draw();
            } catch (ExecutionException e) {
                throw new IllegalStateException("A conversion puts what goes wrong into its outcome", e.getCause());
            }
        }
    }
}
