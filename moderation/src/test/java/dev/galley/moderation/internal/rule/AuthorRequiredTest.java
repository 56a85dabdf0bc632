package dev.galley.moderation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Commenter;
import dev.galley.model.Url;
import dev.galley.moderation.Evidence;
import dev.galley.moderation.Outcome;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.TraceEntry;
import dev.galley.moderation.submission.Submission;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuthorRequiredTest {
    private static final Commenter NOBODY = new Commenter(Optional.empty(), Optional.empty(), Optional.empty());
    private static final Commenter ADA = Commenter.named("Ada").withEmail("ada@harbour.example");

    private final RuleTester rule = RuleTester.of(PolicyRule.of(AuthorRequired.TYPE));

    @Test
    void acceptsNameAndAddress() {
        assertThat(rule.apply(RuleTester.submission()).outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void reportsEverythingMissingAtOnce() {
        TraceEntry entry = of(NOBODY);

        assertThat(entry.outcome()).isEqualTo(Outcome.MATCHED);
        assertThat(entry.evidence()).extracting(Evidence::code).containsExactly("author.no-name", "author.no-email");
        assertThat(of(Commenter.named("  ").withEmail(" ")).evidence())
                .extracting(Evidence::code)
                .containsExactly("author.no-name", "author.no-email");
    }

    @Test
    void findsAMalformedAddressWithoutQuotingIt() {
        TraceEntry entry = of(Commenter.named("Ada").withEmail("ada@harbour"));

        assertThat(entry.evidence()).extracting(Evidence::code).containsExactly("author.bad-email");
        assertThat(entry.toString()).doesNotContain("ada@harbour");
        assertThat(entry.evidence().get(0).authorMessage(Locale.ROOT)).contains("Please check your e-mail address.");
    }

    @Test
    void aWebAddressMayLackItsSchemeButMustBeOne() {
        assertThat(of(ADA.withUrl(Url.of("harbour.example/ada"))).outcome()).isEqualTo(Outcome.PASSED);
        assertThat(of(ADA.withUrl(Url.of(""))).outcome()).isEqualTo(Outcome.PASSED);
        assertThat(of(ADA.withUrl(Url.of("https://harbour.example"))).outcome()).isEqualTo(Outcome.PASSED);
        assertThat(of(ADA.withUrl(Url.of("javascript:alert(1)"))).outcome()).isEqualTo(Outcome.MATCHED);
        assertThat(of(ADA.withUrl(Url.of("https://"))).outcome()).isEqualTo(Outcome.MATCHED);
    }

    @Test
    void acceptsSignedInAuthors() {
        Submission anonymous = Submission.of(RuleTester.comment().author(NOBODY).build());

        assertThat(rule.apply(anonymous.toBuilder().account("42")).outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void aPolicyCanRequireLess() {
        RuleTester nameOnly = RuleTester.of(PolicyRule.of(AuthorRequired.TYPE).with(AuthorRequired.EMAIL, false));

        assertThat(nameOnly.apply(submission(Commenter.named("Ada")).toBuilder())
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void doesNotRequireWithheldAddresses() {
        TraceEntry named =
                rule.apply(submission(Commenter.named("Ada")).toBuilder().emailWithheld(true));
        TraceEntry nameless = rule.apply(submission(NOBODY).toBuilder().emailWithheld(true));

        assertThat(named.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(named.evidence()).extracting(Evidence::code).containsExactly("author.email-withheld");
        assertThat(nameless.evidence()).extracting(Evidence::code).containsExactly("author.no-name");
    }

    private TraceEntry of(Commenter author) {
        return rule.apply(submission(author).toBuilder());
    }

    private static Submission submission(Commenter author) {
        return Submission.of(RuleTester.comment().author(author).build());
    }
}
