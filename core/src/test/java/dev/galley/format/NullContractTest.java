package dev.galley.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.body.HtmlSanitizer;
import dev.galley.body.HtmlSanitizerBuilder;
import dev.galley.format.spi.DerivedId;
import dev.galley.format.spi.DerivedTitle;
import dev.galley.format.spi.Field;
import dev.galley.format.spi.MediaFields;
import dev.galley.format.spi.Rulebook;
import dev.galley.format.spi.UnsupportedFields;
import dev.galley.model.Article;
import dev.galley.model.Comment;
import dev.galley.model.Discussion;
import dev.galley.model.Examples;
import dev.galley.model.Feed;
import dev.galley.model.Image;
import dev.galley.model.Syndication;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.report.ArticleReference;
import dev.galley.report.DocumentReport;
import dev.galley.report.Finding;
import dev.galley.report.FindingCollector;
import dev.galley.report.Location;
import dev.galley.report.MessageBundle;
import dev.galley.report.RuleDescription;
import dev.galley.report.Severity;
import dev.galley.report.ValidationReport;
import dev.galley.validation.Check;
import dev.galley.validation.Profile;
import dev.galley.validation.ProfileBuilder;
import dev.galley.validation.Rule;
import dev.galley.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Parameters of the API for reading, writing, reporting and validating reject null with their name as the message. */
class NullContractTest {
    private static final Finding FINDING = Finding.of("a", Severity.INFO, "", "b");
    private static final WriteContext WRITING = new WriteContext("Text", false, new FindingCollector(9));
    private static final Rule<Object> RULE = new Rule<>() {
        @Override
        public String code() {
            return "a";
        }

        @Override
        public void check(Object subject, Check check) {}
    };

    private static final List<Object> VALUES = List.of(
            "draft",
            1,
            1L,
            true,
            new byte[0],
            new Object[0],
            FINDING,
            WRITING,
            (Function<String, InputStream>) NullContractTest::resource,
            (Consumer<Finding>) finding -> {},
            (CharsetDetector) beginning -> Optional.empty(),
            RULE,
            Severity.INFO,
            Fidelity.STANDARD,
            new Location(1, 1),
            new ArticleReference(Optional.empty(), Optional.empty()),
            new ReadResult("a", "a", Feed.builder().build(), true, List.of(), List.of()),
            new ReadContext(false, Limits.DEFAULT, Optional.empty(), Optional.empty(), Locale.ROOT, finding -> {}),
            Limits.DEFAULT,
            Head.of(new byte[0]),
            new PlainTextFormat(),
            FeedReader.lenient(),
            articles(),
            FeedReader.builder(),
            FeedValidator.standard(),
            FeedValidator.builder(),
            FeedWriter.of(new PlainTextFormat()),
            new Field(WRITING, ""),
            Rulebook.load(NullContractTest::resource),
            MessageBundle.load("a", Locale.ROOT, NullContractTest::resource),
            new FindingCollector(1),
            new ValidationReport(List.of()),
            Profile.draft(),
            Profile.builder("a"),
            Validator.of(Profile.draft()),
            HtmlSanitizer.article(),
            HtmlSanitizer.builder(),
            UnaryOperator.identity(),
            new String[0],
            Text.plain("a"),
            Comment.builder().build(),
            Examples.feed(),
            Examples.article(),
            Examples.media(),
            Image.of(Url.of("a")),
            Discussion.NONE,
            Syndication.NONE,
            Url.of("a"),
            Path.of("a"),
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            StandardCharsets.UTF_8,
            Locale.ROOT,
            Clock.systemUTC(),
            OffsetDateTime.MIN,
            Optional.empty(),
            List.of(),
            Set.of(),
            Map.of());

    static Stream<Executable> api() {
        return Stream.of(
                        HtmlSanitizer.class,
                        HtmlSanitizerBuilder.class,
                        FeedDiscovery.class,
                        Conversion.class,
                        FeedReader.class,
                        FeedReader.Builder.class,
                        Feeds.class,
                        FeedValidator.class,
                        FeedValidator.Builder.class,
                        FeedWriter.class,
                        Head.class,
                        LimitExceededException.class,
                        MalformedFeedException.class,
                        ReadContext.class,
                        ReadResult.class,
                        UnwritableFeedException.class,
                        WriteContext.class,
                        WriteResult.class,
                        DerivedId.class,
                        DerivedTitle.class,
                        Field.class,
                        MediaFields.class,
                        Rulebook.class,
                        UnsupportedFields.class,
                        ArticleReference.class,
                        DocumentReport.class,
                        Finding.class,
                        FindingCollector.class,
                        MessageBundle.class,
                        RuleDescription.class,
                        ValidationReport.class,
                        Profile.class,
                        ProfileBuilder.class,
                        Validator.class)
                .flatMap(type -> Stream.<Executable>concat(
                        Arrays.stream(type.getConstructors()), Arrays.stream(type.getDeclaredMethods())))
                .filter(member -> Modifier.isPublic(member.getModifiers()) && !member.isSynthetic())
                .filter(member -> Arrays.stream(member.getParameterTypes()).anyMatch(type -> !type.isPrimitive()))
                .filter(member -> !member.getName().equals("equals"));
    }

    @ParameterizedTest
    @MethodSource("api")
    void nullIsRejectedByName(Executable member) {
        for (int i = 0; i < member.getParameterCount(); i++) {
            if (!member.getParameterTypes()[i].isPrimitive()) {
                Object[] arguments = Arrays.stream(member.getParameterTypes())
                        .map(NullContractTest::value)
                        .toArray();
                arguments[i] = null;
                assertThatThrownBy(() -> call(member, arguments))
                        .as("%s with %s", member, Arrays.toString(arguments))
                        .isInstanceOf(InvocationTargetException.class)
                        .cause()
                        .isInstanceOf(NullPointerException.class)
                        .hasMessage(member.getParameters()[i].getName());
            }
        }
    }

    @Test
    void reportsOfARuleRejectNullByName() {
        Rule<Article> rule = new Rule<>() {
            @Override
            public String code() {
                return "a";
            }

            @Override
            public void check(Article article, Check check) {
                assertThatThrownBy(() -> check.report(null)).hasMessage("path");
                assertThatThrownBy(() -> check.report("/a", null)).hasMessage("value");
                check.report("/checked");
            }
        };
        Profile profile = Profile.builder("p").with(rule, Severity.INFO).build();

        assertThat(Validator.of(profile).validate(Article.builder().build()).findings())
                .extracting(Finding::path)
                .containsExactly("/checked");
    }

    private static ArticleStream articles() {
        try {
            return FeedReader.builder().format(new PlainTextFormat()).build().open(resource("@ T\n* a\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return new ByteArrayInputStream((name + "=a").getBytes(StandardCharsets.UTF_8));
    }

    private static Object value(Class<?> type) {
        return VALUES.stream()
                .filter(value -> type.isInstance(value)
                        || (type == int.class && value instanceof Integer)
                        || (type == long.class && value instanceof Long)
                        || (type == boolean.class && value instanceof Boolean))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No example of " + type));
    }

    private static Object call(Executable member, Object[] arguments) throws ReflectiveOperationException {
        if (member instanceof Constructor<?> constructor) {
            return constructor.newInstance(arguments);
        }
        Method method = (Method) member;
        boolean isStatic = Modifier.isStatic(method.getModifiers());
        return method.invoke(isStatic ? null : value(method.getDeclaringClass()), arguments);
    }
}
