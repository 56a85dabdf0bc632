package dev.galley.text.classifier;

/**
 * The scores between which a classifier does not decide.
 *
 * @param ham scores up to here are ham
 * @param spam scores from here on are spam; {@code 0 <= ham < spam <= 1}
 */
public record UnsureBand(double ham, double spam) {
    /** Ham up to 0.3, spam from 0.9: to let spam wait for a person costs less than to lose a reader's comment. */
    public static final UnsureBand DEFAULT = new UnsureBand(0.3, 0.9);

    /** @throws IllegalArgumentException where the limits are out of order or out of range */
    public UnsureBand {
        if (!(0 <= ham && ham < spam && spam <= 1)) {
            throw new IllegalArgumentException(
                    "An unsure band needs 0 <= ham < spam <= 1, not " + ham + " and " + spam);
        }
    }

    /** The class of a score. */
    public TextClass classify(double score) {
        if (score >= spam) {
            return TextClass.SPAM;
        }
        return score <= ham ? TextClass.HAM : TextClass.UNSURE;
    }
}
