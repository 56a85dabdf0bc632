package dev.galley.moderation;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The condition under which a rule applies ({@code when} in a policy file). All parts that are set must hold; the entries
 * of a list are alternatives. Immutable.
 *
 * <pre>{@code
 * PolicyRule.of(Rules.LINKS)
 *         .withCondition(Condition.ALWAYS.withLanguages(List.of("de", "en")).withAccountAgeBelow(Duration.ofDays(7)));
 * }</pre>
 *
 * <p>A part about something unknown does not hold, and neither does its opposite within {@link #not}: a rule with a
 * condition on the role does not apply to a submission without a role. A rule whose condition does not hold is {@link
 * Outcome#SKIPPED}; its entry in the trace names the part. If a part needs the history and the history fails, so does the
 * rule.
 *
 * @param languages language tags such as {@code de}, which includes {@code de-AT}; compared with the language of the
 *     comment, or else that of the article (RFC 4647, section 3.3.1)
 * @param roles roles of the author, as named by the application
 * @param accountAgeBelow the author's account is younger than this
 * @param accountAgeAtLeast the author's account has at least this age
 * @param categories categories of the article, by term or label, ignoring case
 * @param firstComment whether the history contains no earlier comment by the author and no decision about one
 * @param hasLink whether the comment contains a link
 * @param not a condition that must not hold as a whole; without a {@code not} of its own
 */
public record Condition(
        Optional<List<String>> languages,
        Optional<List<String>> roles,
        Optional<Duration> accountAgeBelow,
        Optional<Duration> accountAgeAtLeast,
        Optional<List<String>> categories,
        Optional<Boolean> firstComment,
        Optional<Boolean> hasLink,
        Optional<Condition> not) {
    /** The condition without parts, which always holds. */
    public static final Condition ALWAYS = new Condition(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /**
     * Creates a condition.
     *
     * @throws IllegalArgumentException if a duration is negative, or {@code not} has a {@code not} of its own
     */
    public Condition {
        languages = languages.map(List::copyOf);
        roles = roles.map(List::copyOf);
        check(accountAgeBelow);
        check(accountAgeAtLeast);
        categories = categories.map(List::copyOf);
        Objects.requireNonNull(firstComment, "firstComment");
        Objects.requireNonNull(hasLink, "hasLink");
        if (not.flatMap(Condition::not).isPresent()) {
            throw new IllegalArgumentException("A condition within \"not\" cannot have a \"not\" of its own");
        }
    }

    private static void check(Optional<Duration> age) {
        age.filter(Duration::isNegative).ifPresent(negative -> {
            throw new IllegalArgumentException("The age of an account must not be negative, but is " + negative);
        });
    }

    /** Returns this condition for comments in one of these languages. */
    public Condition withLanguages(List<String> languages) {
        return new Condition(
                Optional.of(languages),
                roles,
                accountAgeBelow,
                accountAgeAtLeast,
                categories,
                firstComment,
                hasLink,
                not);
    }

    /** Returns this condition for authors with one of these roles. */
    public Condition withRoles(List<String> roles) {
        return new Condition(
                languages,
                Optional.of(roles),
                accountAgeBelow,
                accountAgeAtLeast,
                categories,
                firstComment,
                hasLink,
                not);
    }

    /** Returns this condition for accounts younger than {@code age}. */
    public Condition withAccountAgeBelow(Duration age) {
        return new Condition(
                languages, roles, Optional.of(age), accountAgeAtLeast, categories, firstComment, hasLink, not);
    }

    /** Returns this condition for accounts of at least {@code age}. */
    public Condition withAccountAgeAtLeast(Duration age) {
        return new Condition(
                languages, roles, accountAgeBelow, Optional.of(age), categories, firstComment, hasLink, not);
    }

    /** Returns this condition for articles in one of these categories. */
    public Condition withCategories(List<String> categories) {
        return new Condition(
                languages,
                roles,
                accountAgeBelow,
                accountAgeAtLeast,
                Optional.of(categories),
                firstComment,
                hasLink,
                not);
    }

    /** Returns this condition for first comments of authors; with {@code false}, for all others. */
    public Condition withFirstComment(boolean firstComment) {
        return new Condition(
                languages,
                roles,
                accountAgeBelow,
                accountAgeAtLeast,
                categories,
                Optional.of(firstComment),
                hasLink,
                not);
    }

    /** Returns this condition for comments with a link; with {@code false}, for comments without one. */
    public Condition withLink(boolean hasLink) {
        return new Condition(
                languages,
                roles,
                accountAgeBelow,
                accountAgeAtLeast,
                categories,
                firstComment,
                Optional.of(hasLink),
                not);
    }

    /**
     * Returns this condition for comments to which {@code excluded} does not apply.
     *
     * @throws IllegalArgumentException if {@code excluded} has a {@code not} of its own
     */
    public Condition withNot(Condition excluded) {
        return new Condition(
                languages,
                roles,
                accountAgeBelow,
                accountAgeAtLeast,
                categories,
                firstComment,
                hasLink,
                Optional.of(excluded));
    }

    /** Checks whether no part is set. */
    public boolean isAlways() {
        return equals(ALWAYS);
    }
}
