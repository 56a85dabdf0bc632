package dev.galley.moderation.service;

import java.io.IOException;
import java.util.Map;

/**
 * A model that scores texts, such as a local model of toxicity. Thread-safe.
 *
 * <pre>{@code
 * Moderator moderator = Moderator.builder(policy)
 *         .model("toxicity", text -> Map.of("insult", model.probabilityOfInsult(text)))
 *         .build();
 * }</pre>
 *
 * <p>The moderator limits the time for an answer; the policy determines the consequence if there is none.
 */
@FunctionalInterface
public interface TextModel {
    /**
     * Scores a text.
     *
     * @param text the visible text of a comment, without markup
     * @return the score for each label, such as {@code "insult"}; from 0, certainly not, to 1, certainly
     * @throws IOException if there is no answer; the message explains the reason to a moderator and contains nothing
     *     confidential
     * @throws InterruptedException if the time limit was reached
     */
    Map<String, Double> score(String text) throws IOException, InterruptedException;
}
