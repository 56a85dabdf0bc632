package dev.galley.format.xml.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Person;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTextTest {
    private static final Person ADA = Person.named("Ada Brook").withEmail("ada@h.example");
    private static final Person BO = Person.named("Bo Quay").withEmail("bo@h.example");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@h.example (Ada Brook), bo@h.example (Bo Quay)",
                "Ada Brook <ada@h.example>, Bo Quay <bo@h.example>",
                "Ada Brook <ada@h.example>; Bo Quay <bo@h.example>",
                "Ada Brook <ada@h.example> and Bo Quay <bo@h.example>",
                "Ada Brook <ada@h.example>, and Bo Quay <bo@h.example>,",
                "\"Ada Brook\" <ada@h.example> & Bo Quay (bo@h.example)",
                "Ada Brook, ada@h.example; Bo Quay, bo@h.example",
                "ada@h.example, Ada Brook, bo@h.example, Bo Quay",
            })
    void separatesPeopleWithAddresses(String text) {
        assertThat(PersonText.parseAll(text)).containsExactly(ADA, BO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@h.example, Ada Brook",
                "Ada Brook, ada@h.example",
                "Ada Brook <ada@h.example>",
                " ada@h.example (Ada Brook) "
            })
    void readsOnePersonWithAnAddress(String text) {
        assertThat(PersonText.parseAll(text)).containsExactly(ADA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Brook, Ada", "Ada and Bo", "Ada <ada@h.example", "Ada <ada@h.example, Bo <bo@h.example>"})
    void leavesNamesAndUnbalancedBracketsAlone(String text) {
        assertThat(PersonText.parseAll(text)).containsExactly(Person.named(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Brook, Ada <ada@h.example>", "\"Brook, Ada\" <ada@h.example>"})
    void keepsTheCommaInANameBeforeItsAddress(String text) {
        Person person = Person.named("Brook, Ada").withEmail("ada@h.example");

        assertThat(PersonText.parseAll(text)).containsExactly(person);
        assertThat(PersonText.parseAll(text + ", Bo Quay")).containsExactly(person, Person.named("Bo Quay"));
        assertThat(PersonText.parseAll(text + ", Bo Quay <bo@h.example>")).containsExactly(person, BO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada@h.example, bo@h.example", "ada@h.example and bo@h.example"})
    void separatesLoneAddresses(String text) {
        assertThat(PersonText.parseAll(text))
                .extracting(person -> person.email().orElse(""))
                .containsExactlyElementsOf(List.of("ada@h.example", "bo@h.example"));
    }
}
