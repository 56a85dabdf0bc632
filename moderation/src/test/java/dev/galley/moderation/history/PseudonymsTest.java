package dev.galley.moderation.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.model.Comment;
import dev.galley.model.Commenter;
import dev.galley.moderation.submission.Submission;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PseudonymsTest {
    private static final byte[] FIRST = "the first secret of all".getBytes(StandardCharsets.UTF_8);
    private static final byte[] SECOND = "the second secret of all".getBytes(StandardCharsets.UTF_8);

    private final Pseudonyms pseudonyms = Pseudonyms.of(FIRST);

    @Test
    void theAddressIdentifiesAnAuthorWhateverTheNameAndCase() {
        assertThat(keys("Ada", "ada@harbour.example").author())
                .hasSize(1)
                .isEqualTo(keys("Bob", " ADA@harbour.example ").author())
                .isNotEqualTo(keys("Ada", "eve@harbour.example").author());
    }

    @Test
    void aNameAloneGivesNoKey() {
        assertThat(pseudonyms
                        .keysOf(Submission.of(
                                Comment.builder().author(Commenter.named("Ada")).build()))
                        .author())
                .isEmpty();
    }

    @Test
    void anAccountCountsBeforeTheAddress() {
        Submission submission = submission("Ada", "ada@harbour.example");

        assertThat(pseudonyms
                        .keysOf(submission.toBuilder().account("42").build())
                        .author())
                .isNotEqualTo(pseudonyms.keysOf(submission).author());
    }

    @Test
    void addressesOfOneIpv6NetworkShareAKey() {
        assertThat(ip("2001:db8:1:2::7"))
                .hasSize(1)
                .isEqualTo(ip("2001:db8:1:2:ffff::1"))
                .isNotEqualTo(ip("2001:db8:1:3::7"));
        assertThat(ip("192.0.2.1")).isNotEqualTo(ip("192.0.2.2"));
    }

    @Test
    void anIpv4MappedAddressEqualsTheIpv4Address() {
        assertThat(ip("::ffff:192.0.2.1")).hasSize(1).isEqualTo(ip("192.0.2.1")).isEqualTo(ip("::FFFF:c000:201"));
        assertThat(ip("64:ff9b::192.0.2.1")).isEqualTo(ip("192.0.2.1")).isNotEqualTo(ip("64:ff9b::192.0.2.2"));
    }

    @Test
    void theKeysOfAnAddressEqualThoseOfItsSubmissions() {
        assertThat(pseudonyms.ofEmail("ADA@harbour.example "))
                .isEqualTo(keys("Ada", "ada@harbour.example").author());
        assertThat(pseudonyms.ofEmail(" ")).isEmpty();
        assertThat(pseudonyms.ofAccount("ada@harbour.example")).isNotEqualTo(pseudonyms.ofEmail("ada@harbour.example"));
        assertThat(pseudonyms.ofIp("192.0.2.1")).isEqualTo(ip("192.0.2.1"));
    }

    @Test
    void neverLooksUpHostNames() {
        assertThat(ip("1.2.3.999")).isEmpty();
        assertThat(ip("010.0.0.1")).isEmpty();
        assertThat(ip("1.2.3.4.")).isEmpty();
        assertThat(ip("localhost:80")).isEmpty();
        assertThat(ip("1.2.3.4:80")).isEmpty();
        assertThat(ip("::g")).isEmpty();
        assertThat(ip("localhost")).isEmpty();
        assertThat(ip("")).isEmpty();
        assertThat(ip("1.2.3")).isEmpty();
        assertThat(ip("dead.beef.0.1")).isEmpty();
    }

    @Test
    void aRotatedSecretStillFindsOldKeys() {
        Submission submission = submission("Ada", "ada@harbour.example");
        String stored = pseudonyms.keysOf(submission).newestAuthor().orElseThrow();
        Pseudonyms rotated = pseudonyms.withNewSecret(SECOND);

        assertThat(rotated.keysOf(submission).author()).hasSize(2).endsWith(stored);
        assertThat(rotated.keysOf(submission).newestAuthor()).isNotEqualTo(java.util.Optional.of(stored));
        assertThat(rotated.withNewest(1).keysOf(submission).author()).hasSize(1).doesNotContain(stored);
    }

    @Test
    void toStringShowsNothingThatIdentifies() {
        SubmissionKeys keys = keys("Ada", "ada@harbour.example");

        assertThat(keys.author().get(0)).doesNotContain("ada").hasSize(22);
        assertThat(keys.toString()).doesNotContain(keys.author().get(0));
        assertThat(pseudonyms.toString()).isEqualTo("Pseudonyms[secrets=1]");
    }

    @Test
    void rejectsAShortSecret() {
        assertThatThrownBy(() -> Pseudonyms.of(new byte[15]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("16 bytes");
    }

    private SubmissionKeys keys(String name, String email) {
        return pseudonyms.keysOf(submission(name, email));
    }

    private java.util.List<String> ip(String ip) {
        return pseudonyms
                .keysOf(Submission.builder(Comment.builder().build()).ip(ip).build())
                .ip();
    }

    private static Submission submission(String name, String email) {
        return Submission.of(
                Comment.builder().author(Commenter.named(name).withEmail(email)).build());
    }
}
