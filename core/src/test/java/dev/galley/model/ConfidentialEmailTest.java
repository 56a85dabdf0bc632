package dev.galley.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.web.api.Email;
import org.junit.jupiter.api.Test;

/** "Your email address will not be published": nor shown by accident, in a log or a debugger. */
class ConfidentialEmailTest {
    @Property
    void showsTheAddressNowhere(@ForAll @Email String address) {
        Commenter author = Commenter.named("Tom").withEmail(address);
        assertHidden(
                address,
                author,
                Comment.builder().id("1").author(author).body("b").build());
    }

    @Property
    void hidesTheAddressInOtherFieldsToo(@ForAll @Email String address) {
        Commenter author = Commenter.named("<" + address.toUpperCase(Locale.ROOT) + ">")
                .withUrl(Url.of("mailto:" + address))
                .withEmail(" " + address);
        Comment comment = Comment.builder()
                .id(address + "/1")
                .parentId("re:" + address)
                .author(author)
                .build();
        assertHidden(address, author, comment);
    }

    @Test
    void saysThatThereIsAnAddress() {
        Commenter tom = Commenter.named("Tom").withUrl(Url.of("https://tom.example/"));

        assertThat(tom.withEmail("tom@mail.example"))
                .hasToString("Commenter[name=Tom, url=https://tom.example/, email=withheld]");
        assertThat(tom).hasToString("Commenter[name=Tom, url=https://tom.example/, email=none]");
        assertThat(new Commenter(Optional.empty(), Optional.empty(), Optional.of(" ")))
                .hasToString("Commenter[name=none, url=none, email=withheld]");
    }

    private static void assertHidden(String address, Commenter author, Comment comment) {
        CommentThread thread = CommentThread.of(List.of(comment));
        Article article = Article.builder().comment(comment).build();
        for (Object shown : List.of(
                author,
                comment,
                thread,
                thread.roots().get(0),
                article,
                Feed.builder().article(article).build())) {
            assertThat(shown.toString().toLowerCase(Locale.ROOT)).doesNotContain(address.toLowerCase(Locale.ROOT));
        }
    }
}
