package dev.galley.benchmarks;

import dev.galley.text.classifier.TextClassifier;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** A thousand comments through a classifier that has learnt ten thousand; and how long it takes to learn those. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ClassifierBenchmark {
    public ClassifierBenchmark() {}

    /** The score alone; answers the sum of the scores. */
    @Benchmark
    public double score(ManyComments comments) {
        double sum = 0;
        for (String text : comments.texts()) {
            sum += comments.classifier().score(text);
        }
        return sum;
    }

    /** The score and its contributions; answers how many there are. */
    @Benchmark
    public int assess(ManyComments comments) {
        int contributions = 0;
        for (String text : comments.texts()) {
            contributions += comments.classifier().assess(text).contributions().size();
        }
        return contributions;
    }

    /** Makes a classifier of what was learnt. */
    @Benchmark
    public TextClassifier train(ManyComments comments) {
        return comments.trainer().train();
    }
}
