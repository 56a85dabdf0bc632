package dev.galley.moderation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.moderation.Evidence;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.SubmissionField;
import dev.galley.text.Folding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {
    private static final PolicyRule RULE = PolicyRule.of(Terms.TYPE).with(Terms.TERMS, List.of("casino", "free money"));

    @Test
    void findsATermAndShowsItInTheOriginal() {
        Tried tried = Tried.on(RULE, "Win at the CAS1NO, it is f r e e  m o n e y");

        assertThat(tried.covered()).containsExactly("CAS1NO", "f r e e  m o n e y");
        assertThat(tried.entry().evidence().get(0).normalized()).contains("casino");
        assertThat(tried.why()).contains("\"CAS1NO\" matches the listed term \"casino\" (would pass without it)");
    }

    @Test
    void passesOtherWords() {
        assertThat(Tried.on(RULE, "The casinos of the harbour; money is not free.")
                        .matches())
                .isFalse();
    }

    @Test
    void findsTermsAcrossMarkup() {
        Tried tried = Tried.on(RULE, Text.html("<p>The <b>cas</b>ino &amp; more</p>"));
        assertThat(tried.covered()).containsExactly("cas</b>ino");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ca<span style='display:none'>q</span>sino",
                "ca<span hidden>tch a wa</span>sino",
                "ca<i style=\"font-size:0\">x</i>sino",
                "ca<b style='visibility: hidden'>-no-</b>sino",
                "ca<!-- remark -->sino",
                "ca<template>q</template>sino",
            })
    void findsATermThatHiddenMarkupParts(String html) {
        assertThat(Tried.on(RULE, Text.html("<p>The " + html + "</p>")).matches())
                .isTrue();
    }

    @Test
    void findsATermThatIsHidden() {
        assertThat(Tried.on(RULE, Text.html("<p>Hello<span hidden> casino</span></p>"))
                        .covered())
                .containsExactly("casino");
        assertThat(Tried.on(RULE, Text.html("Hello<div>casino</div>there")).matches())
                .isTrue();
        assertThat(Tried.on(RULE, Text.html("cas<div>ino</div>")).matches()).isFalse();
        assertThat(Tried.on(RULE, Text.html("<p>ca<b>tch a</b>sino</p>")).matches())
                .isFalse();
    }

    @Test
    void ignoresAllowedTerms() {
        PolicyRule anywhere =
                PolicyRule.of(Terms.TYPE).with(Terms.TERMS, List.of("ass")).with(Terms.ANYWHERE, true);
        assertThat(Tried.on(anywhere, "first class").covered()).containsExactly("class");
        assertThat(Tried.on(anywhere.with(Terms.ALLOW, List.of("class")), "first class")
                        .matches())
                .isFalse();
    }

    @Test
    void honoursEndingsAndSteps() {
        assertThat(Tried.on(RULE.with(Terms.INFLECTED, true), "two casinos").covered())
                .containsExactly("casinos");
        assertThat(Tried.on(RULE.with(Terms.FOLDINGS, List.of(Folding.CASE)), "CAS1NO")
                        .matches())
                .isFalse();
    }

    @Test
    void readsMarksByTheLanguageOfTheCommentAndTheTerms() {
        PolicyRule rule = PolicyRule.of(Terms.TYPE).with(Terms.TERMS, List.of("drucken"));
        Text text = Text.plain("Wir drücken dich");

        assertThat(Tried.on(rule, text).matches()).isFalse();
        assertThat(Tried.on(rule, text.withLanguage("de-AT")).matches()).isFalse();
        assertThat(Tried.on(rule, text.withLanguage("en")).covered()).containsExactly("drücken");
        assertThat(Tried.on(rule.with(Terms.LANGUAGES, List.of("en")), text).covered())
                .containsExactly("drücken");
        assertThat(Tried.on(rule.with(Terms.LANGUAGES, List.of("en", "de")), text)
                        .matches())
                .isFalse();
    }

    @Test
    void countsWeakTermsOnlyTogether() {
        PolicyRule weak = RULE.with(Terms.WEAK, List.of("bonus"));
        assertThat(Tried.on(weak, "a bonus").matches()).isFalse();
        assertThat(Tried.on(weak, "a casino bonus").covered()).containsExactly("casino", "bonus");
    }

    @Test
    void searchesMarkupOnlyIfConfigured() {
        Text link = Text.html("<a href='https://casino.example/'>here</a>");
        assertThat(Tried.on(RULE, link).matches()).isFalse();
        assertThat(Tried.on(RULE.with(Terms.FIELDS, List.of(TextField.MARKUP)), link)
                        .covered())
                .containsExactly("casino");
    }

    @Test
    void reportsOnlyTheListEntryForAnAddress() {
        PolicyRule rule = PolicyRule.of(Terms.TYPE)
                .with(Terms.TERMS, List.of("casino", Tried.EMAIL, "192.0.2.7"))
                .with(Terms.FIELDS, List.of(TextField.AUTHOR_EMAIL, TextField.IP));
        Submission submission = Submission.builder(Tried.comment(Text.plain("Good.")))
                .ip("192.0.2.7")
                .build();

        Tried tried = Tried.on(rule, submission);

        assertThat(tried.entry().evidence())
                .extracting(Evidence::field)
                .containsExactly(SubmissionField.AUTHOR_EMAIL, SubmissionField.IP);
        assertThat(tried.why()).contains("entry 2 of the list").contains("entry 3 of the list");
        assertThat(tried.entry().toString() + tried.why())
                .doesNotContain("harbour.example")
                .doesNotContain("192.0.2");
    }

    @Test
    void doesNotQuoteAnAddressFromTheComment() {
        PolicyRule rule = PolicyRule.of(Terms.TYPE)
                .with(Terms.TERMS, List.of("*harbour*", Tried.EMAIL))
                .with(Terms.FIELDS, List.of(TextField.BODY, TextField.AUTHOR_NAME));
        Submission submission = Submission.of(Tried.comment(Text.plain("Write to ADA@harbour.example!")).toBuilder()
                .author(Commenter.named("ada@harbour.example").withEmail(Tried.EMAIL))
                .build());

        Tried tried = Tried.on(rule, submission);

        assertThat(tried.matches()).isTrue();
        assertThat(tried.entry().toString() + tried.why()).doesNotContainIgnoringCase(Tried.EMAIL);
    }
}
