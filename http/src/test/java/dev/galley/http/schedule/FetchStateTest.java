package dev.galley.http.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.model.Url;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetchStateTest {
    @Provide
    Arbitrary<FetchState> states() {
        Arbitrary<Url> urls = Arbitraries.strings()
                .ofMaxLength(12)
                .map(path -> Url.of("https://harbour.example/" + path))
                .filter(url -> StandardCharsets.UTF_8.newEncoder().canEncode(url.value()));
        Arbitrary<String> tags =
                Arbitraries.strings().withCharRange('#', '~').ofMaxLength(8).map(tag -> "\"" + tag + "\"");
        Arbitrary<Validators> validators = Combinators.combine(tags, tags.optional())
                .as((tag, date) -> new Validators(Url.of("https://harbour.example/"), Optional.of(tag), date));
        Arbitrary<DocumentHints> hints = Combinators.combine(
                        Arbitraries.longs()
                                .between(1, 86_400 * 365L)
                                .map(Duration::ofSeconds)
                                .optional(),
                        Arbitraries.integers().between(0, 23).set().ofMaxSize(4),
                        Arbitraries.of(DayOfWeek.class).set().ofMaxSize(3))
                .as(DocumentHints::new);
        Arbitrary<Instant> times = Arbitraries.longs()
                .between(-1_000_000_000_000L, 10_000_000_000_000L)
                .map(Instant::ofEpochMilli);
        return Combinators.combine(
                        urls,
                        urls.optional(),
                        validators.optional(),
                        hints,
                        Arbitraries.integers().between(0, 99),
                        times.optional(),
                        Arbitraries.of(true, false))
                .as((url, moved, known, said, failures, next, gone) ->
                        new FetchState(url, moved, known, said, failures, gone ? Optional.empty() : next, gone));
    }

    @Property(tries = 300)
    void isTheSameAfterTextAndBack(@ForAll("states") FetchState state) {
        String text = state.toText();

        assertThat(text).matches("[ -~]+");
        assertThat(FetchState.parse(text)).isEqualTo(state);
    }

    @Property(tries = 300)
    void acceptsOnlyTextThatItWrites(@ForAll("states") FetchState state, @ForAll int place, @ForAll char c) {
        StringBuilder changed = new StringBuilder(state.toText());
        changed.setCharAt(Math.floorMod(place, changed.length()), c);
        try {
            assertThat(FetchState.parse(changed.toString()).toText()).isEqualTo(changed.toString());
        } catch (IllegalArgumentException refused) {
            assertThat(refused.getMessage()).matches("(This text|The|There|Addresses) .+");
        }
    }

    @Example
    void isReadable() {
        FetchState state = new FetchState(
                Url.of("https://ada:secret@harbour.example/feed"),
                Optional.empty(),
                Validators.of(Url.of("https://harbour.example/feed"), Optional.of("\"a 1\""), Optional.of("to day")),
                new DocumentHints(Optional.of(Duration.ofHours(2)), Set.of(3, 1), Set.of(DayOfWeek.SUNDAY)),
                2,
                Optional.of(Instant.parse("2026-11-29T03:00:00Z")),
                false);

        assertThat(state.toText())
                .isEqualTo("fetch-state/1 address=https://ada:secret@harbour.example/feed"
                        + " validated=https://harbour.example/feed modified=to%20day interval=PT2H skip-hours=1,3"
                        + " skip-days=SUNDAY failures=2 next=2026-11-29T03:00:00Z");
        assertThat(state.toString())
                .isEqualTo("FetchState[https://harbour.example/feed next 2026-11-29T03:00:00Z after 2 failures]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fetch-state/2 address=https://a.example/",
                "fetch-state/1",
                "fetch-state/1 address=https://a.example/ address=https://a.example/",
                "fetch-state/1 address=https://a.example/  gone=yes",
                "fetch-state/1 gone=yes address=https://a.example/",
                "fetch-state/1 address=https://a.example/ failures=0",
                "fetch-state/1 address=https://a.example/ failures=-1",
                "fetch-state/1 address=https://a.example/ next=soon",
                "fetch-state/1 address=https://a.example/ colour=red",
                "fetch-state/1 address=https://a.example/%zz",
                "fetch-state/1 address=https://a.example/%ff",
                "fetch-state/1 address=https://a.example/%4",
                "fetch-state/1 address=ftp://a.example/",
                "fetch-state/1 address=https://a.example/ validated=https://a.example/",
            })
    void refusesOtherText(String text) {
        assertThatThrownBy(() -> FetchState.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void canAcceptAMove() {
        Url moved = Url.of("https://new.example/feed");
        FetchState state = new FetchState(
                Url.of("https://old.example/feed"),
                Optional.of(moved),
                Optional.empty(),
                DocumentHints.NONE,
                0,
                Optional.empty(),
                false);

        assertThat(state.requestAddress()).isEqualTo(moved);
        assertThat(state.withMoveAccepted()).isEqualTo(FetchState.of(moved));
    }
}
