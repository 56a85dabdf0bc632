package dev.galley.moderation.trial;

import java.util.OptionalDouble;

/**
 * How the verdicts of a policy go with what people decided. A comment is stopped that gets any verdict but approve.
 *
 * @param badStopped bad comments that are stopped
 * @param badPassed bad comments that are approved
 * @param goodStopped good comments that are stopped
 * @param goodPassed good comments that are approved
 */
public record Confusion(long badStopped, long badPassed, long goodStopped, long goodPassed) {
    /** Of no comments. */
    public static final Confusion NONE = new Confusion(0, 0, 0, 0);

    /** The same with one comment more. */
    public Confusion with(Label label, boolean stopped) {
        return switch (label) {
            case BAD ->
                new Confusion(badStopped + (stopped ? 1 : 0), badPassed + (stopped ? 0 : 1), goodStopped, goodPassed);
            case GOOD ->
                new Confusion(badStopped, badPassed, goodStopped + (stopped ? 1 : 0), goodPassed + (stopped ? 0 : 1));
        };
    }

    /** How many comments people have decided on. */
    public long labelled() {
        return badStopped + badPassed + goodStopped + goodPassed;
    }

    /** The part of the stopped that is bad, from 0 to 1; empty where nothing is stopped. */
    public OptionalDouble precision() {
        return part(badStopped, badStopped + goodStopped);
    }

    /** The part of the bad that is stopped, from 0 to 1; empty where nothing is bad. */
    public OptionalDouble recall() {
        return part(badStopped, badStopped + badPassed);
    }

    /** The part of the good that is stopped, from 0 to 1; empty where nothing is good. */
    public OptionalDouble falsePositiveRate() {
        return part(goodStopped, goodStopped + goodPassed);
    }

    private static OptionalDouble part(long some, long all) {
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) some / all);
    }
}
