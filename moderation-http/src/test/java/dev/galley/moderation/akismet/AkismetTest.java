package dev.galley.moderation.akismet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.model.Comment;
import dev.galley.model.Url;
import dev.galley.moderation.service.ServiceAnswer;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.Verdict;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AkismetTest {
    private final FakeAkismet server = new FakeAkismet();
    private final Akismet akismet = builder().build();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void verifiesTheKey() throws Exception {
        server.says(200, "valid");
        assertThat(akismet.verifyKey()).isTrue();
        server.says(200, "invalid\n");
        assertThat(akismet.verifyKey()).isFalse();
        assertThat(server.calls.get(0).method()).isEqualTo("verify-key");
        assertThat(server.calls.get(0).fields())
                .isEqualTo(Map.of("api_key", List.of(FakeAkismet.KEY), "blog", List.of("https://harbour.example/")));
    }

    @Test
    void sendsEveryKnownField() throws Exception {
        Akismet full = builder()
                .languages("en", "fr_ca")
                .honeypotField("website2")
                .application("Harbour/1.0")
                .test()
                .build();
        full.askAgain(Submissions.full(), "edit");

        FakeAkismet.Call call = server.calls.get(0);
        assertThat(call.method()).isEqualTo("comment-check");
        assertThat(call.headers().get("User-agent")).containsExactly("Harbour/1.0 | Galley");
        assertThat(call.headers().get("Content-type"))
                .containsExactly("application/x-www-form-urlencoded; charset=UTF-8");
        assertThat(call.fields())
                .containsOnly(
                        field("api_key", FakeAkismet.KEY),
                        field("blog", "https://harbour.example/"),
                        field("blog_charset", "UTF-8"),
                        field("blog_lang", "en, fr_ca"),
                        field("is_test", "true"),
                        field("user_ip", Submissions.IP),
                        field("user_agent", "Mozilla/5.0"),
                        field("referrer", "https://harbour.example/"),
                        field("user_role", "subscriber"),
                        field("honeypot_field_name", "website2"),
                        field("website2", "filled in"),
                        field("comment_type", "comment"),
                        field("comment_author", "Ada & Söhne"),
                        field("comment_author_email", Submissions.EMAIL),
                        field("comment_author_url", "https://ada.example/?a=1&b=2"),
                        field("comment_content", "<b>100 %</b> + more, é 漢 😀"),
                        field("comment_date_gmt", "2024-05-05T16:00:00Z"),
                        field("permalink", "https://harbour.example/ferry"),
                        field("comment_post_modified_gmt", "2024-05-04T10:00:00Z"),
                        Map.entry("comment_context[]", List.of("Ships", "news")),
                        field("recheck_reason", "edit"));
    }

    @Test
    void omitsUnknownFields() throws Exception {
        akismet.ask(Submissions.least());
        assertThat(server.calls.get(0).fields())
                .containsOnly(
                        field("api_key", FakeAkismet.KEY),
                        field("blog", "https://harbour.example/"),
                        field("blog_charset", "UTF-8"),
                        field("user_ip", Submissions.IP),
                        field("comment_type", "reply"));
        assertThat(server.calls.get(0).headers().get("User-agent")).containsExactly("Galley");
    }

    @Test
    void doesNotAskWithoutANetworkAddress() {
        Submission submission = Submission.of(Comment.builder().build());
        assertThatThrownBy(() -> akismet.ask(submission))
                .isInstanceOf(AkismetException.class)
                .hasMessageContaining("IP address");
        assertThat(server.calls).isEmpty();
    }

    @Test
    void understandsTheAnswers() throws Exception {
        assertThat(akismet.ask(Submissions.least())).isEqualTo(ServiceAnswer.of(Verdict.APPROVE));
        server.says(200, "true");
        assertThat(akismet.ask(Submissions.least())).isEqualTo(ServiceAnswer.of(Verdict.SPAM));
        server.headers.put("X-akismet-pro-tip", "discard");
        server.headers.put("X-akismet-guid", "abc-123");
        server.headers.put("X-akismet-recheck-after", "90");
        assertThat(akismet.ask(Submissions.least()))
                .isEqualTo(new ServiceAnswer(
                        Verdict.REJECT,
                        Optional.of("discard"),
                        Optional.of("abc-123"),
                        Optional.of(Duration.ofSeconds(90))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-1", "1.5", "99999999999999999999", " "})
    void ignoresInvalidTimes(String header) throws Exception {
        server.headers.put("X-akismet-recheck-after", header);
        assertThat(akismet.ask(Submissions.least()).recheckAfter()).isEmpty();
    }

    @Test
    void reportsProblemsWithTheAccount() throws Exception {
        server.headers.put("X-akismet-alert-code", "10005");
        server.headers.put("X-akismet-alert-msg", "Your key may have been published.");
        assertThat(akismet.ask(Submissions.least()).reason())
                .contains("alert 10005; Your key may have been published.");
        server.says(200, "invalid");
        assertThatThrownBy(() -> akismet.ask(Submissions.least()))
                .hasMessage("Akismet refused the key or the site; alert 10005; Your key may have been published.")
                .isInstanceOfSatisfying(
                        AkismetException.class, e -> assertThat(e.alertCode()).contains("10005"));
    }

    @Test
    void reportsMissedSpamAndHam() throws Exception {
        server.says(200, "Thanks for making the web a better place.");
        akismet.submitSpam(Submissions.full());
        akismet.submitHam(Submissions.full());
        assertThat(server.calls).extracting(FakeAkismet.Call::method).containsExactly("submit-spam", "submit-ham");
        assertThat(server.calls.get(1).fields()).contains(field("comment_author_email", Submissions.EMAIL));
        server.says(200, "true");
        assertThatThrownBy(() -> akismet.submitSpam(Submissions.full())).isInstanceOf(AkismetException.class);
    }

    @Test
    void hidesConfidentialDataInResponses() {
        server.headers.put(
                "X-akismet-debug-help",
                "Key " + FakeAkismet.KEY + " of ada@harbour.EXAMPLE at " + Submissions.IP + " as ada-77 is bad");
        server.says(200, "no " + FakeAkismet.KEY + FakeAkismet.KEY + " " + Submissions.EMAIL);
        assertThatThrownBy(() -> akismet.ask(Submissions.full()))
                .isInstanceOf(AkismetException.class)
                .hasNoCause()
                .message()
                .contains("[withheld] of [withheld] at [withheld] as [withheld] is bad")
                .doesNotContainIgnoringCase(FakeAkismet.KEY)
                .doesNotContainIgnoringCase(Submissions.EMAIL)
                .doesNotContain(Submissions.IP);
        assertThat(akismet.toString()).isEqualTo("Akismet[https://harbour.example/]");
        assertThat(builder().toString()).doesNotContain(FakeAkismet.KEY);
    }

    @Test
    void rejectsInvalidSettings() {
        assertThatIllegalArgumentException().isThrownBy(() -> Akismet.builder(" ", Url.of("https://harbour.example")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Akismet.builder("key", Url.of("harbour.example")))
                .withMessageContaining("needs a scheme");
        assertThatIllegalArgumentException().isThrownBy(() -> builder().honeypotField("user_ip"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder().application("a\nb"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder().timeout(Duration.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().endpoint(URI.create("http://akismet.example/1.1/")))
                .withMessageContaining("HTTPS");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().endpoint(URI.create("https://akismet.example/1.1/?a=b")))
                .withMessageContaining("no query");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder()
                        .httpClient(HttpClient.newBuilder()
                                .followRedirects(HttpClient.Redirect.ALWAYS)
                                .build()));
    }

    @Test
    void addsTheSlashThatAnEndpointLacks() throws Exception {
        server.says(200, "valid");
        String endpoint = server.endpoint().toString();
        URI withoutSlash = URI.create(endpoint.substring(0, endpoint.length() - 1));

        assertThat(builder().endpoint(withoutSlash).build().verifyKey()).isTrue();
        assertThat(server.calls.get(0).method()).isEqualTo("verify-key");
    }

    private AkismetBuilder builder() {
        return Akismet.builder(FakeAkismet.KEY, Url.of("https://harbour.example/"))
                .endpoint(server.endpoint());
    }

    private static Map.Entry<String, List<String>> field(String name, String value) {
        return Map.entry(name, List.of(value));
    }
}
