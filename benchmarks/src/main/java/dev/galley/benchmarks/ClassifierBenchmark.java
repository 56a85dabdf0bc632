package dev.galley.benchmarks;

import dev.galley.text.classifier.TextClassifier;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** Classifies a thousand comments after training on ten thousand others, and measures the training. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ClassifierBenchmark {
    public ClassifierBenchmark() {}

    /** Computes the scores alone, and returns their sum. */
    @Benchmark
    public double score(ManyComments comments) {
        double sum = 0;
        for (String text : comments.texts()) {
            sum += comments.classifier().score(text);
        }
        return sum;
    }

    /** Computes the scores with their contributions, and returns the number of contributions. */
    @Benchmark
    public int assess(ManyComments comments) {
        int contributions = 0;
        for (String text : comments.texts()) {
            contributions += comments.classifier().assess(text).contributions().size();
        }
        return contributions;
    }

    /** Creates a classifier from the learnt comments. */
    @Benchmark
    public TextClassifier train(ManyComments comments) {
        return comments.trainer().train();
    }
}
