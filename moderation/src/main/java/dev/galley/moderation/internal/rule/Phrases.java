package dev.galley.moderation.internal.rule;

import dev.galley.moderation.Evidence;
import dev.galley.moderation.Examination;
import dev.galley.text.NormalizedText;
import dev.galley.text.TermHit;
import dev.galley.text.TermMatcher;
import dev.galley.text.TermSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Phrases of many languages by topic, from resources of lines such as {@code topic: term, term}, {@code topic@language: …} or
 * {@code +topic: …}, and their matcher. A phrase of a line with a language counts only where the {@link CommentLanguage} allows it.
 * Immutable.
 */
final class Phrases {
    private static final String ALLOWED = "allow";

    /**
     * What a phrase is about.
     *
     * @param topic the topic
     * @param languages the languages in which it is; empty if it counts in any
     * @param additional whether it is only a part of something, so that it hides no phrase within it and none hides it
     */
    record Meaning(String topic, Set<String> languages, boolean additional) {
        private static final char LANGUAGE_SIGN = '@';

        static Meaning of(String written) {
            boolean additional = written.startsWith("+");
            String topic = additional ? written.substring(1) : written;
            int sign = topic.indexOf(LANGUAGE_SIGN);
            return sign < 0
                    ? new Meaning(topic, Set.of(), additional)
                    : new Meaning(topic.substring(0, sign), Set.of(topic.substring(sign + 1)), additional);
        }

        /**
         * Returns the meanings of a phrase of another line with this one: with its languages if the topic is the same. A phrase has
         * the first of different topics, unless this one is additional.
         */
        List<Meaning> addedTo(List<Meaning> others) {
            List<Meaning> all = new ArrayList<>(others);
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).topic.equals(topic)) {
                    all.set(
                            i,
                            new Meaning(
                                    topic, both(all.get(i).languages, languages), additional && all.get(i).additional));
                    return List.copyOf(all);
                }
            }
            if (!additional && !others.stream().allMatch(Meaning::additional)) {
                return others;
            }
            all.add(this);
            return List.copyOf(all);
        }

        private static Set<String> both(Set<String> some, Set<String> others) {
            if (some.isEmpty() || others.isEmpty()) {
                return Set.of();
            }
            Set<String> both = new HashSet<>(some);
            both.addAll(others);
            return Set.copyOf(both);
        }
    }

    private final Map<String, List<Meaning>> meanings = new HashMap<>();
    private final PhrasePairs pairs = new PhrasePairs();
    private final TermMatcher matcher;

    private Phrases(String... resources) {
        List<String> allowed = new ArrayList<>();
        Map<String, List<Meaning>> topics = new HashMap<>();
        for (String resource : resources) {
            TopicLines.read(
                    resource,
                    (topic, term) -> {
                        if (topic.equals(ALLOWED)) {
                            allowed.add(plain(term));
                        } else {
                            // One list for all phrases of a topic, because there are tens of thousands.
                            List<Meaning> own = topics.computeIfAbsent(topic, name -> List.of(Meaning.of(name)));
                            meanings.merge(
                                    plain(term),
                                    own,
                                    (all, more) ->
                                            all.equals(more) ? all : more.get(0).addedTo(all));
                        }
                    },
                    (topic, left, right) -> pairs.add(Meaning.of(topic), plain(left), plain(right)));
        }
        matcher = TermMatcher.of(TermSet.builder()
                .terms(meanings.keySet())
                .terms(pairs.terms())
                .allow(allowed)
                .prefixed()
                .build());
    }

    /** Loads the phrases of resources beside this class. */
    static Phrases load(String... resources) {
        return new Phrases(resources);
    }

    private static String plain(String term) {
        return term.replace('\'', ' ');
    }

    private static List<String> plain(List<String> terms) {
        return terms.stream().map(Phrases::plain).toList();
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

    /** Returns the phrases in a field of the submission, in order. */
    List<Phrase> in(TextField field, Examination examination) {
        String text = field.of(examination);
        if (text.isEmpty()) {
            return List.of();
        }
        NormalizedText normalized = examination.normalized(text, matcher.normalizer());
        List<TermHit> hits = pairs.isEmpty() ? matcher.matches(normalized) : matcher.allMatches(normalized);
        if (hits.isEmpty()) {
            return List.of();
        }
        List<Phrase> found = new ArrayList<>();
        CommentLanguage language = CommentLanguage.of(examination, text);
        PhrasePairs.Search search = pairs.new Search(text, language, found::add);
        int end = 0;
        for (TermHit hit : hits) {
            // Of nested phrases only the outermost has a meaning of its own.
            boolean isOutermost = hit.span().end() > end;
            for (Meaning meaning : meanings.getOrDefault(hit.term(), List.of())) {
                if ((isOutermost || meaning.additional()) && language.allows(meaning.languages())) {
                    end = meaning.additional() ? end : hit.span().end();
                    found.add(new Phrase(meaning.topic(), hit.span()));
                }
            }
            search.next(hit);
        }
        found.sort(Comparator.comparingInt(phrase -> phrase.span().start()));
        return found;
    }

    /** Returns evidence that quotes a phrase; its second argument is the topic. */
    static Evidence evidence(String code, TextField field, Phrase phrase, Examination examination) {
        String quoted = examination.submission().quote(phrase.span().of(field.of(examination)));
        return Evidence.of(code, field.field(), quoted, phrase.topic())
                .withSpan(field.original(examination, phrase.span()));
    }
}
