package dev.galley.moderation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.moderation.Evidence;
import dev.galley.moderation.Moderator;
import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.SubmissionField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkRulesTest {
    private static final PolicyRule COUNT = PolicyRule.of(LinkCount.TYPE).with(LinkCount.MAX, 1);
    private static final PolicyRule HOSTS =
            PolicyRule.of(LinkHosts.TYPE).with(LinkHosts.BLOCKED, List.of("bad.example"));
    private static final PolicyRule SHORTENERS = PolicyRule.of(LinkShorteners.TYPE);
    private static final PolicyRule REPEATED = PolicyRule.of(LinkRepeated.TYPE);

    @Test
    void countsLinksAndPointsAtTheFirstTooMany() {
        Tried tried = Tried.on(COUNT, "See https://one.example/a and www.two.example.");
        assertThat(tried.covered()).containsExactly("www.two.example");
        assertThat(tried.why())
                .contains("contains 2 links; the maximum is 1")
                .contains("(would pass with at most 1 link)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"https://one.example/\">https://one.example/</a>",
                "<a href='https://one.example/a'>one.example/a</a> by ada@harbour.example",
                "no link at all"
            })
    void countsALinkWithItsAddressAsTextOnce(String markup) {
        assertThat(Tried.on(COUNT, Text.html(markup)).matches()).isFalse();
    }

    @Test
    void findsBlockedHostsAndAllBelowThem() {
        Tried tried = Tried.on(HOSTS, "https://bad.example/ HTTP://WWW.Sub.Bad.Example/x https://notbad.example/");
        assertThat(tried.covered()).containsExactly("https://bad.example/", "HTTP://WWW.Sub.Bad.Example/x");
        assertThat(tried.why()).contains("leads to sub.bad.example, which is a blocked host");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001:db8::1", "[2001:DB8::1]", "2001:db8:0:0:0:0:0:1"})
    void findsAnAddressOfIpv6HoweverItIsWritten(String entry) {
        PolicyRule rule = HOSTS.with(LinkHosts.BLOCKED, List.of(entry));
        assertThat(Tried.on(rule, "http://[2001:db8::1]/x").matches()).isTrue();
        assertThat(Tried.on(rule, "http://[2001:db8::2]/x").matches()).isFalse();
    }

    @Test
    void prefersTheMoreSpecificEntry() {
        PolicyRule rule = HOSTS.with(LinkHosts.ALLOWED, List.of("good.bad.example"));
        assertThat(Tried.on(rule, "https://good.bad.example/ https://very.good.bad.example/")
                        .matches())
                .isFalse();
        assertThat(Tried.on(rule, "https://bad.example/").matches()).isTrue();
    }

    @Test
    void canAllowOnlyListedHosts() {
        PolicyRule rule = PolicyRule.of(LinkHosts.TYPE)
                .with(LinkHosts.ALLOWED, List.of("harbour.example"))
                .with(LinkHosts.ONLY_ALLOWED, true);
        assertThat(Tried.on(rule, "https://harbour.example/").matches()).isFalse();
        assertThat(Tried.on(rule, "https://other.example/").matches()).isTrue();
    }

    @Test
    void checksTheAuthorsPage() {
        Submission submission = Submission.of(Tried.comment(Text.plain("Hello")).toBuilder()
                .author(Commenter.named("Ada").withUrl(Url.of("https://bad.example/")))
                .build());
        assertThat(Tried.on(HOSTS, submission).entry().evidence())
                .extracting(Evidence::field)
                .containsExactly(SubmissionField.AUTHOR_URL);
        assertThat(Tried.on(HOSTS.with(LinkHosts.AUTHOR_URL, false), submission).matches())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"not a host", "http://bad.example/", "bad.example/path", ""})
    void rejectsEntriesThatAreNotHosts(String entry) {
        Policy policy = Policy.builder("p")
                .rule(HOSTS.with(LinkHosts.BLOCKED, List.of(entry)))
                .build();
        assertThatThrownBy(() -> Moderator.of(policy))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rule \"link-hosts\": \"blocked\" needs hosts such as \"harbour.example\", not \"" + entry
                        + "\"");
    }

    @Test
    void findsShorteners() {
        assertThat(Tried.on(SHORTENERS, "Look: https://bit.ly/abc").covered()).containsExactly("https://bit.ly/abc");
        assertThat(Tried.on(SHORTENERS, "Look: https://tiny.one/abc").matches()).isTrue();
        assertThat(Tried.on(SHORTENERS, "Look: https://rabbit.ly/abc").matches())
                .isFalse();
    }

    @Test
    void findsRepeatedHosts() {
        String links = "https://one.example/a https://two.example/ http://www.one.example/b";
        assertThat(Tried.on(REPEATED, links).matches()).isFalse();
        Tried tried = Tried.on(REPEATED, links + " one.example/c");
        assertThat(tried.covered()).containsExactly("https://one.example/a");
        assertThat(tried.why()).contains("3 links lead to one.example; the maximum is 2 (would pass with at most 2)");
    }
}
