package dev.galley.moderation.internal.rule;

import dev.galley.moderation.Examination;
import java.util.List;

/**
 * Phrases that only matter beside others, such as "he said" beside a threat. Ordinary comments contain many of them, so they have
 * a matcher of their own, and a comment is searched for them only after something else was found in it.
 */
final class ContextPhrases {
    private ContextPhrases() {}

    /** Loaded when the first comment needs them. */
    private static final class Threats {
        static final Phrases PHRASES = Phrases.load("threats-said.txt", "threats-beside.txt");
    }

    /** Loaded when the first comment needs them. */
    private static final class Lures {
        static final Phrases PHRASES = Phrases.load("lures-warned.txt");
    }

    /** Loaded when the first comment needs them. */
    private static final class Deeds {
        static final Phrases PHRASES = Phrases.load("threats-denied.txt");
    }

    private record BesideDeeds(List<Phrase> phrases) {}

    private record BesideThreats(List<Phrase> phrases) {}

    private record BesideLures(List<Phrase> phrases) {}

    /** Returns the words that report or say what may come of something, and those for the author's own, in order. */
    static List<Phrase> besideThreats(Examination examination) {
        return examination
                .shared(BesideThreats.class, all -> new BesideThreats(Threats.PHRASES.in(TextField.BODY, all)))
                .phrases();
    }

    /** Returns the words that deny what is called for, or speak of a story or a trial, in the order of the comment. */
    static List<Phrase> besideDeeds(Examination examination) {
        return examination
                .shared(BesideDeeds.class, all -> new BesideDeeds(Deeds.PHRASES.in(TextField.BODY, all)))
                .phrases();
    }

    /** Returns the words that warn, in the order of the comment. */
    static List<Phrase> besideLures(Examination examination) {
        return examination
                .shared(BesideLures.class, all -> new BesideLures(Lures.PHRASES.in(TextField.BODY, all)))
                .phrases();
    }
}
