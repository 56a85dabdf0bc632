package dev.galley.text;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A set of terms to search for, as a user wrote them, together with terms that are allowed. Case is ignored. In a term
 *
 * <ul>
 *   <li>{@code *} at the start or end matches the rest of a word: {@code viagra*}, {@code *casino*};
 *   <li>{@code *} in the middle matches up to 50 letters, {@code ?} matches one;
 *   <li>a space or hyphen matches any gap between words: {@code free money} also matches {@code free-money};
 *   <li>{@code \*}, {@code \?} and {@code \\} match these characters themselves.
 * </ul>
 *
 * <p>Without {@code *} a term matches whole words only. A {@linkplain Builder#weak weak} term counts only together with
 * a strong one, or if two or more weak ones make up at least a twentieth of the words.
 */
public final class TermSet {
    private final Set<String> terms;
    private final Set<String> weak;
    private final Set<String> allowed;
    private final boolean inflected;
    private final boolean prefixed;
    private final boolean anywhere;
    private final boolean misspelt;
    private final Set<String> languages;

    private TermSet(Builder builder) {
        terms = Collections.unmodifiableSet(new LinkedHashSet<>(builder.terms));
        weak = Collections.unmodifiableSet(new LinkedHashSet<>(builder.weak));
        allowed = Collections.unmodifiableSet(new LinkedHashSet<>(builder.allowed));
        inflected = builder.inflected;
        prefixed = builder.prefixed;
        anywhere = builder.anywhere;
        misspelt = builder.misspelt;
        languages = Collections.unmodifiableSet(new LinkedHashSet<>(builder.languages));
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Creates a set from text with one term per line, the format of WordPress's lists; blank lines are ignored. */
    public static TermSet ofLines(String lines) {
        return builder().lines(lines).build();
    }

    /** Returns a builder with the contents of this set. */
    public Builder toBuilder() {
        Builder builder = new Builder().terms(terms).weak(weak).allow(allowed);
        builder.inflected = inflected;
        builder.prefixed = prefixed;
        builder.anywhere = anywhere;
        builder.misspelt = misspelt;
        builder.languages.addAll(languages);
        return builder;
    }

    /** Returns the terms, without the weak ones. */
    public Set<String> terms() {
        return terms;
    }

    /** Returns the terms that count only together with others. */
    public Set<String> weak() {
        return weak;
    }

    /** Returns the allowed terms: they are not hits, and nothing within them is. */
    public Set<String> allowed() {
        return allowed;
    }

    /** Returns whether the endings of inflected words may follow a term. */
    public boolean isInflected() {
        return inflected;
    }

    /** Returns whether the words may precede a term that Arabic and Hebrew write together with the next one. */
    public boolean isPrefixed() {
        return prefixed || inflected;
    }

    /** Returns whether terms are also searched for within words. */
    public boolean isAnywhere() {
        return anywhere;
    }

    /** Returns whether words that differ from a term by one letter match. */
    public boolean isMisspelt() {
        return misspelt;
    }

    /** Returns the languages of the terms, BCP 47 tags; empty if unknown. */
    public Set<String> languages() {
        return languages;
    }

    /** Builds a {@link TermSet}. */
    public static final class Builder {
        private final Set<String> terms = new LinkedHashSet<>();
        private final Set<String> weak = new LinkedHashSet<>();
        private final Set<String> allowed = new LinkedHashSet<>();
        private boolean inflected;
        private boolean prefixed;
        private boolean anywhere;
        private boolean misspelt;
        private final Set<String> languages = new LinkedHashSet<>();

        private Builder() {}

        /** Adds terms; blank ones are ignored. */
        public Builder terms(Iterable<String> terms) {
            return add(terms, this.terms);
        }

        /** Adds a term; a blank one is ignored. */
        public Builder term(String term) {
            return terms(List.of(term));
        }

        /** Adds the terms of a text with one term per line. */
        public Builder lines(String lines) {
            return terms(lines.lines().toList());
        }

        /**
         * Adds weak terms, which also have an ordinary meaning and so count only together with others. A term already
         * added as a strong one becomes weak.
         */
        public Builder weak(Iterable<String> terms) {
            return add(terms, weak);
        }

        /**
         * Makes the terms that also occur in {@code ordinary} weak, ignoring case; adds no terms.
         *
         * @see OrdinaryWords
         */
        public Builder weaken(Iterable<String> ordinary) {
            Set<String> words = new HashSet<>();
            ordinary.forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
            return weak(terms.stream()
                    .filter(term -> words.contains(term.toLowerCase(Locale.ROOT)))
                    .toList());
        }

        /**
         * Adds allowed terms, which are not hits: {@code Scunthorpe} with the term {@code *cunt*}. Wildcards are
         * supported.
         */
        public Builder allow(Iterable<String> terms) {
            return add(terms, allowed);
        }

        /**
         * Lets the endings of inflected words follow a term: those of English, such as {@code s}, {@code ed} and {@code
         * ing}, those of the {@linkplain #language languages} of the terms, and those of the language of the text.
         */
        public Builder inflected() {
            inflected = true;
            return this;
        }

        /**
         * Lets the articles, conjunctions and prepositions precede a term that Arabic and Hebrew write together with the next
         * word: {@code والحمار} with the term {@code حمار}. {@link #inflected} includes it.
         */
        public Builder prefixed() {
            prefixed = true;
            return this;
        }

        /** Also searches for terms within words, as WordPress does. */
        public Builder anywhere() {
            anywhere = true;
            return this;
        }

        /**
         * Also searches for words that differ from a term by one letter: replaced, left out, added, or exchanged with its
         * neighbour ({@code zurlke} for {@code zurkle}). It applies to terms of one word with at least
         * five letters, and the first letter must be right. Some of these words are innocent; see docs/moderation.md for
         * how many, and add them with {@link #allow}.
         */
        public Builder misspelt() {
            misspelt = true;
            return this;
        }

        /**
         * Adds a language of the terms. Marked letters that are not letters of the language are then read as plain
         * ones: {@code zürklé} is a disguise in English, but {@code schwül} is not {@code schwul} in German. Without a
         * language, a letter of any language counts.
         *
         * @param tag a BCP 47 tag, such as {@code de}
         */
        public Builder language(String tag) {
            languages.add(tag);
            return this;
        }

        /** Builds the set. */
        public TermSet build() {
            weak.forEach(terms::remove);
            return new TermSet(this);
        }

        private Builder add(Iterable<String> from, Set<String> to) {
            for (String term : from) {
                if (!term.isBlank()) {
                    to.add(term.strip());
                }
            }
            return this;
        }
    }
}
