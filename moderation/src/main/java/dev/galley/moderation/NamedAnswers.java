package dev.galley.moderation;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The answers of services or models about one submission. Each is asked once, however many rules need it. */
final class NamedAnswers<A> {
    private final Map<String, Optional<A>> answers = new HashMap<>();
    private final Map<String, IOException> failures = new HashMap<>();

    /** A question to a service or model. */
    interface Question<A> {
        /** Returns the answer; empty if nothing has the name. */
        Optional<A> ask() throws IOException;
    }

    /** Returns the first answer under the name, or throws the first failure; later calls repeat it. */
    Optional<A> get(String name, Question<A> question) throws IOException {
        IOException failure = failures.get(name);
        if (failure != null) {
            throw failure;
        }
        Optional<A> answer = answers.get(name);
        if (answer == null) {
            try {
                answer = question.ask();
            } catch (IOException e) {
                failures.put(name, e);
                throw e;
            }
            answers.put(name, answer);
        }
        return answer;
    }
}
