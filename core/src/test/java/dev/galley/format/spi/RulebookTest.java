package dev.galley.format.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.galley.internal.syntax.Syntax;
import dev.galley.report.ArticleReference;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.report.MessageBundle;
import dev.galley.report.RuleDescription;
import dev.galley.report.Severity;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RulebookTest {
    private static final Map<String, String> RESOURCES = Map.of(
            "rules.properties",
                    "box.empty.severity=INFO\nbox.empty.about=Boxes hold things.\nvalue.blank.severity=ERROR\n",
            "Messages.properties", "box.empty=The box \"{0}\" is empty\n",
            "Messages_de.properties", "box.empty=Die Kiste „{0}“ ist leer\n");

    private static @Nullable InputStream open(String name) {
        String text = RESOURCES.get(name);
        return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void hasItsOwnMessagesAndThoseOfTheSyntaxes() {
        Rulebook rules = Rulebook.load(RulebookTest::open);

        assertThat(rules.finding("box.empty", "A1")).hasToString("info: The box \"A1\" is empty [box.empty]");
        assertThat(rules.finding("uuid.malformed").severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void overridesTheSeverityOfASyntax() {
        Rulebook rules = Rulebook.load(RulebookTest::open);

        assertThat(rules.finding("value.blank").severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void translatesIntoGerman() {
        Rulebook english = Rulebook.load(RulebookTest::open);
        Rulebook rules = english.in(Locale.GERMAN);

        assertThat(english.in(Locale.GERMANY)).isSameAs(rules);
        assertThat(english.in(Locale.JAPANESE)).isSameAs(english);

        assertThat(rules.finding("box.empty", "A1").message()).isEqualTo("Die Kiste „A1“ ist leer");
        assertThat(rules.finding("uuid.malformed").message()).isEqualTo("Der Wert ist keine UUID");
    }

    @Test
    void changesOnlyTheTextsOfAFinding() {
        Rulebook rules = Rulebook.load(RulebookTest::open).in(Locale.GERMAN);
        Finding english = Finding.of("box.empty", Severity.INFO, "/boxes/3", "The box \"A1\" is empty")
                .withValue("A1")
                .withHint("Fill it")
                .withLocation(new Location(7, 12))
                .withArticle(new ArticleReference(Optional.of("Moving"), Optional.empty()));

        Finding german = rules.translate(english);

        assertThat(german.message()).isEqualTo("Die Kiste „A1“ ist leer");
        assertThat(german).isEqualTo(english.withTexts(german.message(), Optional.empty()));
        assertThat(german.article()).isEqualTo(english.article()).isPresent();
        assertThat(german.hint()).contains("Fill it");
    }

    @Test
    void rejectsUnknownCodes() {
        Rulebook rules = Rulebook.load(RulebookTest::open);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.finding("box.full"))
                .withMessageContaining("box.full");
    }

    @Test
    void describesEveryRuleOnceInOrder() {
        List<RuleDescription> all = Rulebook.load(RulebookTest::open).describe(List.of("parcel"));

        assertThat(all)
                .extracting(RuleDescription::code)
                .isSorted()
                .contains("box.empty")
                .doesNotHaveDuplicates();
        assertThat(all).allSatisfy(rule -> assertThat(rule.severities()).containsOnlyKeys("parcel"));
    }

    @Test
    void explainsEverySyntaxInEveryLanguage() {
        MessageBundle english = MessageBundle.load("Messages", Locale.ROOT, Syntax.class::getResourceAsStream);
        MessageBundle german = MessageBundle.load("Messages_de", Locale.ROOT, Syntax.class::getResourceAsStream);
        MessageBundle rules = MessageBundle.load("rules", Locale.ROOT, Syntax.class::getResourceAsStream);

        assertThat(german.keys()).containsExactlyInAnyOrderElementsOf(english.keys());
        for (String key : english.keys()) {
            if (!key.endsWith(".hint")) {
                assertThat(english.pattern(key + ".hint")).as(key).isPresent();
                assertThat(rules.keys())
                        .contains(key + ".severity", key + ".about", key + ".bad", key + ".good", key + ".source");
            }
        }
    }
}
