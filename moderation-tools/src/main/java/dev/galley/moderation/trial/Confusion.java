package dev.galley.moderation.trial;

import java.util.OptionalDouble;

/**
 * A confusion matrix: a policy's verdicts compared with people's decisions. A comment with any verdict except approve
 * is stopped.
 *
 * @param badStopped bad comments that are stopped
 * @param badPassed bad comments that are approved
 * @param goodStopped good comments that are stopped
 * @param goodPassed good comments that are approved
 */
public record Confusion(long badStopped, long badPassed, long goodStopped, long goodPassed) {
    /** The matrix of no comments. */
    public static final Confusion NONE = new Confusion(0, 0, 0, 0);

    /** Returns this matrix with one more comment. */
    public Confusion with(GroundTruth label, boolean stopped) {
        return switch (label) {
            case BAD ->
                new Confusion(badStopped + (stopped ? 1 : 0), badPassed + (stopped ? 0 : 1), goodStopped, goodPassed);
            case GOOD ->
                new Confusion(badStopped, badPassed, goodStopped + (stopped ? 1 : 0), goodPassed + (stopped ? 0 : 1));
        };
    }

    /** Returns the number of comments that people decided on. */
    public long labelled() {
        return badStopped + badPassed + goodStopped + goodPassed;
    }

    /** Returns the proportion of bad comments among those stopped, from 0 to 1; empty if none is stopped. */
    public OptionalDouble precision() {
        return part(badStopped, badStopped + goodStopped);
    }

    /** Returns the proportion of bad comments that are stopped, from 0 to 1; empty if none is bad. */
    public OptionalDouble recall() {
        return part(badStopped, badStopped + badPassed);
    }

    /** Returns the proportion of good comments that are stopped, from 0 to 1; empty if none is good. */
    public OptionalDouble falsePositiveRate() {
        return part(goodStopped, goodStopped + goodPassed);
    }

    private static OptionalDouble part(long some, long all) {
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) some / all);
    }
}
