package dev.galley.moderation.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.galley.model.Article;
import dev.galley.model.Category;
import dev.galley.model.Comment;
import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.moderation.service.ServiceAnswer;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.Verdict;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class WebhookTest {
    static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    static final String EMAIL = "ada@harbour.example";
    static final String IP = "203.0.113.7";
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration PATIENT = Duration.ofSeconds(30);

    private final FakeReceiver server = new FakeReceiver();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void sendsTheMembersOfACommentLine() throws Exception {
        webhook().build().ask(full());

        FakeReceiver.Call call = server.calls.get(0);
        assertThat(call.contentType()).isEqualTo("application/json");
        assertThat(call.body())
                .isEqualTo("{\"type\":\"comment.submitted\",\"timestamp\":\"2026-03-01T12:00:00Z\",\"data\":{"
                        + "\"id\":\"c1\",\"parent\":\"c0\",\"body\":\"<b>é 漢 😀</b>\",\"type\":\"html\",\"language\":\"en\","
                        + "\"published\":\"2026-03-01T11:00:00+01:00\",\"author\":{\"name\":\"Ada\",\"url\":\"https://ada.example/\"},"
                        + "\"role\":\"guest\",\"accountCreated\":\"2026-02-01T00:00:00Z\",\"userAgent\":\"Browser/1\","
                        + "\"honeypot\":\"\",\"depth\":2,\"timeToSubmit\":1.5,\"article\":\"a1\",\"articleLanguage\":\"de\","
                        + "\"categories\":[\"News\"]}}");
    }

    @Test
    void sendsAddressesOnlyIfAskedFor() throws Exception {
        webhook().build().ask(full());
        webhook().sendEmail().sendIp().build().ask(full());

        assertThat(server.calls.get(0).body()).doesNotContain(EMAIL, "harbour.example", IP, "account-77");
        assertThat(server.calls.get(1).body())
                .contains("\"email\":\"" + EMAIL + "\"", "\"ip\":\"" + IP + "\"")
                .doesNotContain("account-77");
    }

    @Test
    void leavesOutTheAddressWhereverElseItIs() throws Exception {
        Submission submission = Submission.builder(Comment.builder()
                        .id("mailto:ada@harbour.example#1")
                        .url(Url.of("https://news.example/by?author=ada%40harbour.example"))
                        .author(Commenter.named("Ada <ADA@harbour.example>").withEmail(EMAIL))
                        .body(Text.plain("x"))
                        .build())
                .referrer("https://harbour.example/?mail=ada%40harbour.example")
                .userAgent("Browser ada@harbour.example")
                .honeypot("ada&#64;harbour.example")
                .build();

        webhook().build().ask(submission);

        assertThat(server.calls.get(0).body()).endsWith("\"data\":{\"body\":\"x\",\"type\":\"text\"}}");
    }

    @Test
    void signsTheIdTheTimestampAndTheBody() throws Exception {
        webhook().build().ask(full());

        FakeReceiver.Call call = server.calls.get(0);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(SECRET.substring(6)), "HmacSHA256"));
        byte[] expected =
                mac.doFinal((call.id() + "." + call.timestamp() + "." + call.body()).getBytes(StandardCharsets.UTF_8));
        byte[] given = Base64.getDecoder().decode(call.signature().substring("v1,".length()));
        assertThat(MessageDigest.isEqual(given, expected)).isTrue();
        assertThat(call.timestamp()).isEqualTo("1772366400");
        assertThat(call.id()).startsWith("msg_");
    }

    @Test
    void theSignatureIsThatOfTheSpecification() {
        // The example of the reference implementations of Standard Webhooks.
        assertThat(new WebhookSecret(SECRET).sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"verdict\":\"ham\"} | APPROVE",
                "{\"verdict\":\"approve\",\"score\":0.99} | APPROVE",
                "{\"verdict\":\"hold\"} | HOLD",
                "{\"verdict\":\"spam\"} | SPAM",
                "{\"verdict\":\"reject\",\"more\":[1]} | REJECT",
                "{\"score\":0} | APPROVE",
                "{\"score\":0.49} | APPROVE",
                "{\"score\":0.5} | HOLD",
                "{\"score\":0.9} | SPAM",
                "{\"score\":1} | SPAM",
                "{\"verdict\":null,\"score\":0,\"reason\":null,\"reference\":null,\"recheckAfter\":null} | APPROVE",
            })
    void readsAVerdictOrAScore(String answer, Verdict verdict) throws Exception {
        server.says(200, answer);

        assertThat(webhook().build().ask(full())).isEqualTo(ServiceAnswer.of(verdict));
    }

    @Test
    void readsTheOtherMembersWithoutWhatIsConfidential() throws Exception {
        server.says(
                200,
                "{\"score\":0.7,\"reason\":\"insult by " + EMAIL + " " + SECRET + "\\u001b\",\"reference\":\"r-1\","
                        + "\"recheckAfter\":60.5}");

        ServiceAnswer answer = webhook().scores(0.8, 0.8).build().ask(full());

        assertThat(answer.verdict()).isEqualTo(Verdict.APPROVE);
        assertThat(answer.reason().orElseThrow()).startsWith("insult by ").doesNotContain(EMAIL, SECRET, "\u001b");
        assertThat(answer.reference()).contains("r-1");
        assertThat(answer.recheckAfter()).isEqualTo(Optional.of(Duration.ofSeconds(60)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "whsec_",
                "whsec_c2hvcnQ=",
                "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                "whsec_???????????????????????????"
            })
    void needsASecretOfTheStandardForm(String secret) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Webhook.builder(server.endpoint(), secret))
                .withMessageNotContainingAny("MfKQ", "c2hv", "???");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://hooks.example/x", "/x", "ftp://localhost/x", "https:x", "http://localhost.evil.example/"
            })
    void needsASecureAddress(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> Webhook.builder(URI.create(address), SECRET));
    }

    @Test
    void rejectsSettingsThatCannotWork() {
        assertThatIllegalArgumentException().isThrownBy(() -> webhook().timeout(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> webhook().scores(0.9, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> webhook().maxAnswerBytes(0));
        assertThatIllegalArgumentException().isThrownBy(() -> webhook().maxRequestBytes(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> webhook()
                        .httpClient(HttpClient.newBuilder()
                                .followRedirects(HttpClient.Redirect.ALWAYS)
                                .build()));
    }

    @Test
    void showsNeitherTheSecretNorThePath() {
        WebhookBuilder builder = webhook();

        assertThat(builder + " " + builder.build())
                .isEqualTo("WebhookBuilder[localhost] Webhook[localhost]")
                .doesNotContain(SECRET, "hidden-path", "t0ken");
    }

    private WebhookBuilder webhook() {
        return Webhook.builder(server.endpoint(), SECRET).timeout(PATIENT).clock(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    static Submission full() {
        return Submission.builder(Comment.builder()
                        .id("c1")
                        .parentId("c0")
                        .author(Commenter.named("Ada")
                                .withUrl(Url.of("https://ada.example/"))
                                .withEmail(EMAIL))
                        .body(Text.html("<b>é 漢 😀</b>").withLanguage("en"))
                        .published(OffsetDateTime.parse("2026-03-01T11:00:00+01:00"))
                        .build())
                .article(Article.builder()
                        .id("a1")
                        .language("de")
                        .category(Category.of("n").withLabel("News"))
                        .build())
                .account("account-77")
                .accountCreated(Instant.parse("2026-02-01T00:00:00Z"))
                .role("guest")
                .ip(IP)
                .userAgent("Browser/1")
                .honeypot("")
                .depth(2)
                .timeToSubmit(Duration.ofMillis(1_500))
                .build();
    }
}
