package dev.galley.text.classifier;

/**
 * The range of scores for which a classifier is unsure.
 *
 * @param ham scores up to this value are ham
 * @param spam scores from this value on are spam; {@code 0 <= ham < spam <= 1}
 */
public record UnsureBand(double ham, double spam) {
    /** Ham up to 0.3, spam from 0.9: holding spam for a person to see costs less than losing a reader's comment. */
    public static final UnsureBand DEFAULT = new UnsureBand(0.3, 0.9);

    /**
     * Creates a band.
     *
     * @throws IllegalArgumentException if the limits are out of order or out of range
     */
    public UnsureBand {
        if (!(0 <= ham && ham < spam && spam <= 1)) {
            throw new IllegalArgumentException(
                    "An unsure band needs 0 <= ham < spam <= 1, not " + ham + " and " + spam);
        }
    }

    /** Returns the class of a score. */
    public TextClass classify(double score) {
        if (score >= spam) {
            return TextClass.SPAM;
        }
        return score <= ham ? TextClass.HAM : TextClass.UNSURE;
    }
}
