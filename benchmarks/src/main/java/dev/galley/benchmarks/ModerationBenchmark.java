package dev.galley.benchmarks;

import dev.galley.moderation.Moderator;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.Verdict;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/**
 * Moderates comments by a policy of thirty rules. The input is a thousand comments of 200 characters, except that of
 * {@link #longer} and {@link #longest}, which is a million characters. Every method returns the number of comments that
 * are not approved.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ModerationBenchmark {
    public ModerationBenchmark() {}

    /** Uses ten thousand terms. */
    @Benchmark
    public int comments(PoliciesInUse policies) {
        return notApproved(policies.tenThousandTerms(), policies.comments());
    }

    /** Uses a hundred terms. */
    @Benchmark
    public int hundredTerms(PoliciesInUse policies) {
        return notApproved(policies.hundredTerms(), policies.comments());
    }

    /** Uses a hundred thousand terms. */
    @Benchmark
    public int hundredThousandTerms(PoliciesInUse policies) {
        return notApproved(policies.hundredThousandTerms(), policies.comments());
    }

    /** Moderates a thousand comments of 1,000 characters, with ten thousand terms. */
    @Benchmark
    public int longer(PoliciesInUse policies) {
        return notApproved(policies.tenThousandTerms(), policies.longerComments());
    }

    /** Moderates one comment of a million characters, with ten thousand terms. */
    @Benchmark
    public int longest(PoliciesInUse policies) {
        return notApproved(policies.tenThousandTerms(), policies.longestComment());
    }

    private static int notApproved(Moderator moderator, List<Submission> submissions) {
        int notApproved = 0;
        for (Submission submission : submissions) {
            notApproved += moderator.decide(submission).verdict() == Verdict.APPROVE ? 0 : 1;
        }
        return notApproved;
    }
}
