package dev.galley.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.model.Article;
import dev.galley.model.Comment;
import dev.galley.model.Facet;
import dev.galley.model.License;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

class ModelFormsTest {
    /** Accessors that look up a link. */
    private static final Set<String> LINK_VIEWS = Set.of("url", "selfUrl", "baseUrl", "externalUrl");

    private record Bag(Object content) implements Facet {}

    private static final class Mood implements Facet {
        private final String word;

        private Mood(String word) {
            this.word = word;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Mood mood && word.equals(mood.word);
        }

        @Override
        public int hashCode() {
            return word.hashCode();
        }
    }

    static List<ObjectForm<?>> forms() {
        return List.of(
                ModelForms.ARTICLE,
                ModelForms.FEED,
                ModelForms.COMMENT,
                ModelForms.MEDIA,
                ModelForms.EPISODE,
                ModelForms.PODCAST);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyPropertyOfTheModelHasAMember(ObjectForm<?> form) {
        List<String> properties = Arrays.stream(form.type().getMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getReturnType() == Optional.class || method.getReturnType() == List.class)
                .map(Method::getName)
                .filter(name -> !LINK_VIEWS.contains(name) || form.type() == Comment.class)
                .toList();
        List<String> members =
                form.members().stream().map(ObjectForm.Member::name).toList();

        assertThat(members)
                .as("Add the property to ModelForms")
                .containsAll(properties)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyFacetOfTheModelHasAForm() throws Exception {
        Path place = Path.of(
                Facet.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<String> names = Files.isDirectory(place) ? inFolder(place) : inJar(place);
        List<Class<?>> facets = names.stream()
                .<Class<?>>map(ModelFormsTest::load)
                .filter(type -> Facet.class.isAssignableFrom(type) && !type.isInterface())
                .toList();

        assertThat(facets)
                .contains(License.class)
                .as("Add the class to JsonOptions.FACETS")
                .allMatch(type -> JsonOptions.DEFAULT.facet(type) != null);
    }

    @Test
    void aCodecWritesFacetsThatAreNoRecords() {
        JsonOptions options = JsonOptions.DEFAULT.withFacet("mood", Mood.class, new FacetCodec<>() {
            @Override
            public void write(Mood facet, JsonGenerator out) {
                out.writeString(facet.word);
            }

            @Override
            public Mood read(JsonParser in) {
                return new Mood(in.getString());
            }
        });
        Article article = Article.builder().facet(new Mood("calm")).build();
        String json = ArticleJson.write(article, options);

        assertThat(json).isEqualTo("{\"galley\":1,\"facets\":{\"mood\":\"calm\"}}");
        assertThat(ArticleJson.read(json, options)).isEqualTo(article);
    }

    @Test
    void aFacetThatCannotBeWrittenIsRefusedWhenItIsRegistered() {
        assertThatThrownBy(() -> JsonOptions.DEFAULT.withFacet("bag", Bag.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.Object");
        assertThatThrownBy(() -> JsonOptions.DEFAULT.withFacet("license2", License.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("registered already");
    }

    private static List<String> inFolder(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("dev/galley/model"))) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(ModelFormsTest::isOfTheModel)
                    .toList();
        }
    }

    private static List<String> inJar(Path jar) throws IOException {
        try (ZipFile file = new ZipFile(jar.toFile())) {
            return file.stream()
                    .map(ZipEntry::getName)
                    .filter(ModelFormsTest::isOfTheModel)
                    .toList();
        }
    }

    private static boolean isOfTheModel(String name) {
        return name.matches("dev/galley/model/[A-Z][A-Za-z]*\\.class");
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(
                    name.substring(0, name.length() - ".class".length()).replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
