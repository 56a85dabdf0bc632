package dev.galley.moderation.internal.rule;

import dev.galley.moderation.Evidence;
import dev.galley.moderation.Examination;
import dev.galley.text.TermHit;
import dev.galley.text.TermMatcher;
import dev.galley.text.TermSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Phrases of many languages by topic, from a resource of lines such as {@code topic: term, term} or {@code topic@language: …}, and
 * their matcher.
 * Immutable.
 */
final class Phrases {
    private static final String ALLOWED = "allow";
    private static final char LANGUAGE_SIGN = '@';

    private final Map<String, String> topics = new HashMap<>();
    private final TermMatcher matcher;

    private Phrases(String resource) {
        List<String> allowed = new ArrayList<>();
        TopicLines.read(resource, (topic, written) -> {
            String term = written.replace('\'', ' ');
            if (topic.equals(ALLOWED)) {
                allowed.add(term);
            } else {
                int sign = topic.indexOf(LANGUAGE_SIGN);
                topics.putIfAbsent(term, sign < 0 ? topic : topic.substring(0, sign));
            }
        });
        matcher = TermMatcher.of(
                TermSet.builder().terms(topics.keySet()).allow(allowed).build());
    }

    /** Loads the phrases of a resource beside this class. */
    static Phrases load(String resource) {
        return new Phrases(resource);
    }

    /** Returns the names of topics as in the resource. */
    static Set<String> names(List<? extends Enum<?>> topics) {
        return topics.stream()
                .map(topic -> topic.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    TermMatcher matcher() {
        return matcher;
    }

    /** Returns the topic of a hit of the {@link #matcher()}. */
    String topic(TermHit hit) {
        return topics.getOrDefault(hit.term(), ALLOWED);
    }

    /** Returns the hits in a field of the submission. */
    List<TermHit> in(TextField field, Examination examination) {
        String text = field.of(examination);
        return text.isEmpty() ? List.of() : matcher.matches(examination.normalized(text, matcher.normalizer()));
    }

    /** Returns evidence that quotes a hit; its second argument is the topic. */
    Evidence evidence(String code, TextField field, TermHit hit, Examination examination) {
        String quoted = examination.submission().quote(hit.span().of(field.of(examination)));
        return Evidence.of(code, field.field(), quoted, topic(hit)).withSpan(field.original(examination, hit.span()));
    }
}
