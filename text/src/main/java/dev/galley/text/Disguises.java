package dev.galley.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the parts of a text where a word may have gaps in it, or tags that show nothing, and joins them. */
final class Disguises {
    private Disguises() {}

    /**
     * Returns the joined parts; none in most texts.
     *
     * @param wanted the terms that are searched for, if known
     */
    static List<FoldedText> join(FoldedText text, Normalizer normalizer, Optional<PrefixFilter> wanted) {
        boolean joinsGaps = normalizer.applies(Folding.SPACED);
        Cuts cuts = new Cuts(text);
        if (joinsGaps) {
            SpacedLetters.cut(text, cuts);
            SpacedSyllables.cut(text, cuts);
            PartedCharacters.cut(text, cuts);
        }
        if (normalizer.applies(Folding.INVISIBLE)) {
            InlineMarkup.cut(text, cuts);
        }
        List<FoldedText> parts = List.of();
        if (cuts.size() > 0) {
            cuts.sort();
            parts = new ArrayList<>(2);
            parts.add(cuts.join(false));
            if (cuts.hasSeams()) {
                parts.add(cuts.join(true));
            }
        }
        if (joinsGaps) {
            FoldedText words = PartedWords.join(text, wanted);
            if (words != null) {
                parts = parts.isEmpty() ? new ArrayList<>(1) : parts;
                parts.add(words);
            }
        }
        return parts;
    }
}
