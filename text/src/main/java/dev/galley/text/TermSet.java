package dev.galley.text;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Terms to look for, as a user wrote them, and those that are no hit. Case does not count. In a term
 *
 * <ul>
 *   <li>{@code *} at the start or end lets it stand within a word: {@code viagra*}, {@code *casino*};
 *   <li>{@code *} within it is up to 50 letters, {@code ?} is one;
 *   <li>a blank or hyphen is any gap between words: {@code free money} is also {@code free-money};
 *   <li>{@code \*}, {@code \?} and {@code \\} are the signs themselves.
 * </ul>
 *
 * <p>Without {@code *} a term is a whole word, or several. A {@linkplain Builder#weak weak} term counts only in the company
 * of a strong one, or where two weak ones or more are at least a twentieth of the words.
 */
public final class TermSet {
    private final Set<String> terms;
    private final Set<String> weak;
    private final Set<String> allowed;
    private final boolean inflected;
    private final boolean anywhere;

    private TermSet(Builder builder) {
        terms = Collections.unmodifiableSet(new LinkedHashSet<>(builder.terms));
        weak = Collections.unmodifiableSet(new LinkedHashSet<>(builder.weak));
        allowed = Collections.unmodifiableSet(new LinkedHashSet<>(builder.allowed));
        inflected = builder.inflected;
        anywhere = builder.anywhere;
    }

    /** A builder without terms. */
    public static Builder builder() {
        return new Builder();
    }

    /** The terms of a list with one a line, as WordPress keeps its lists; blank lines are left out. */
    public static TermSet ofLines(String lines) {
        return builder().lines(lines).build();
    }

    /** A builder that holds what this holds. */
    public Builder toBuilder() {
        Builder builder = new Builder().terms(terms).weak(weak).allow(allowed);
        builder.inflected = inflected;
        builder.anywhere = anywhere;
        return builder;
    }

    /** The terms, the weak ones not among them. */
    public Set<String> terms() {
        return terms;
    }

    /** The terms that count only in the company of others. */
    public Set<String> weak() {
        return weak;
    }

    /** The terms that are no hit, and whose letters are part of none. */
    public Set<String> allowed() {
        return allowed;
    }

    /** Whether simple English endings may follow a term. */
    public boolean isInflected() {
        return inflected;
    }

    /** Whether terms are looked for within words, too. */
    public boolean isAnywhere() {
        return anywhere;
    }

    /** Builds a {@link TermSet}. */
    public static final class Builder {
        private final Set<String> terms = new LinkedHashSet<>();
        private final Set<String> weak = new LinkedHashSet<>();
        private final Set<String> allowed = new LinkedHashSet<>();
        private boolean inflected;
        private boolean anywhere;

        private Builder() {}

        /** Adds terms; blank ones are left out. */
        public Builder terms(Iterable<String> terms) {
            return add(terms, this.terms);
        }

        /** Adds a term. */
        public Builder term(String term) {
            return terms(List.of(term));
        }

        /** Adds the terms of a list with one a line. */
        public Builder lines(String lines) {
            return terms(lines.lines().toList());
        }

        /**
         * Adds terms that have an ordinary meaning beside the one that is meant, so that they count only in the company
         * of others. A term that was added as a strong one becomes a weak one.
         */
        public Builder weak(Iterable<String> terms) {
            return add(terms, weak);
        }

        /**
         * Makes those of the terms weak ones that are among {@code ordinary}, whatever their case; adds none.
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

        /** Adds terms that are no hit: {@code Scunthorpe} beside {@code *cunt*}. They may have wildcards, too. */
        public Builder allow(Iterable<String> terms) {
            return add(terms, allowed);
        }

        /** Lets simple English endings follow a term: {@code s}, {@code es}, {@code ed}, {@code ing}. */
        public Builder inflected() {
            inflected = true;
            return this;
        }

        /** Looks for terms within words, too, as WordPress does. */
        public Builder anywhere() {
            anywhere = true;
            return this;
        }

        /** The set. */
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
