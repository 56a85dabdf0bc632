package dev.galley.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.json.ModelShape.Kind;
import dev.galley.model.Article;
import dev.galley.model.Comment;
import dev.galley.model.Commenter;
import dev.galley.model.Extension;
import dev.galley.model.Facet;
import dev.galley.model.Feed;
import dev.galley.report.Finding;
import dev.galley.testkit.ModelArbitraries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelShapeTest {
    private static final JsonOptions ALL = JsonOptions.DEFAULT.withCommenterEmails();

    private record Mood(String word) implements Facet {}

    static List<ModelShape> shapes() {
        return List.of(
                ModelShape.article(ALL),
                ModelShape.comment(ALL),
                ModelShape.comment(JsonOptions.DEFAULT),
                ModelShape.feed(ALL),
                ModelShape.finding());
    }

    @Test
    void hasAFieldForEachMemberOfTheModel() {
        assertThat(names(ModelShape.article(ALL))).isEqualTo(memberNames(ModelForms.ARTICLE));
        assertThat(names(ModelShape.comment(ALL))).isEqualTo(memberNames(ModelForms.COMMENT));
        List<String> metadata = new ArrayList<>(memberNames(ModelForms.FEED));
        metadata.remove("articles");
        assertThat(names(ModelShape.feed(ALL))).isEqualTo(metadata);
        assertThat(names(ModelShape.finding()))
                .isEqualTo(Arrays.stream(Finding.class.getRecordComponents())
                        .map(component -> component.getName())
                        .toList());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void valuesAreTakenApartAndPutTogether(@ForAll("feeds") Feed feed) {
        ModelShape shape = ModelShape.article(RoundTripTest.withFacetsOf(feed));
        for (Article article : feed.articles()) {
            assertThat(rebuilt(shape, article)).isEqualTo(article);
        }
    }

    @Test
    void commentersHaveAddressesOnlyIfTheOptionsSaySo() {
        Comment comment = Comment.builder()
                .author(Commenter.named("ada@mail.example").withEmail("ada@mail.example"))
                .build();

        Comment without = (Comment) rebuilt(ModelShape.comment(JsonOptions.DEFAULT), comment);
        assertThat(without.author())
                .isEqualTo(Optional.of(new Commenter(Optional.empty(), Optional.empty(), Optional.empty())));
        assertThat(AvroSchema.of(ModelShape.comment(JsonOptions.DEFAULT))).doesNotContain("email");
        assertThat(rebuilt(ModelShape.comment(ALL), comment)).isEqualTo(comment);
    }

    @Test
    void aFacetOfAnApplicationIsReported() {
        Article article = Article.builder().facet(new Mood("calm")).build();

        assertThatThrownBy(() -> rebuilt(ModelShape.article(ALL), article)).hasMessageContaining("has no JSON form");
        List<Finding> found = new ArrayList<>();
        rebuilt(ModelShape.article(ALL.skippingUnknown(found::add)), article);
        assertThat(found).singleElement().extracting(Finding::code).isEqualTo("json.facet-unknown");
        JsonOptions registered = ALL.withFacet("mood", Mood.class);
        assertThat(rebuilt(ModelShape.article(registered), article)).isEqualTo(article);
    }

    @Test
    void structsThatNoValueHasAreErrors() {
        ModelShape extension = field(ModelShape.article(ALL), "extensions").element();
        Object[] none = new Object[extension.fields().size()];
        Object[] two = none.clone();
        two[0] = new Extension.Instruction("a", "b");
        two[1] = two[0];

        assertThatThrownBy(() -> extension.create(none)).hasMessage("No field of Extension has a value");
        assertThatThrownBy(() -> extension.create(two)).hasMessage("More than one field of Extension has a value");
        ModelShape text = field(ModelShape.article(ALL), "headline");
        assertThatThrownBy(() -> text.create(new Object[text.fields().size()]))
                .hasMessage("The field \"kind\" of Text is missing");
        assertThatThrownBy(() -> field(text, "kind").parse("rtf")).hasMessageContaining("Not one of");
        assertThatThrownBy(text::element).hasMessage("STRUCT Text has no elements");
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void avroReadsTheSchemaAndFindsTheSameFields(ModelShape shape) {
        assertSame(shape, new Schema.Parser().parse(AvroSchema.of(shape)), shape.name());
    }

    private static void assertSame(ModelShape shape, Schema schema, String path) {
        Schema.Type expected = switch (shape.kind()) {
            case STRING -> Schema.Type.STRING;
            case BOOLEAN -> Schema.Type.BOOLEAN;
            case INTEGER -> Schema.Type.INT;
            case LONG, TIMESTAMP -> Schema.Type.LONG;
            case DOUBLE -> Schema.Type.DOUBLE;
            case LIST -> Schema.Type.ARRAY;
            case STRUCT -> Schema.Type.RECORD;
        };
        assertThat(schema.getType()).as(path).isEqualTo(expected);
        if (shape.kind() == Kind.TIMESTAMP) {
            assertThat(schema.getLogicalType()).isEqualTo(LogicalTypes.timestampMicros());
        }
        if (shape.kind() == Kind.LIST) {
            assertSame(shape.element(), schema.getElementType(), path + "[]");
        }
        if (shape.kind() == Kind.STRUCT) {
            assertThat(schema.getFields().stream().map(Schema.Field::name).toList())
                    .as(path)
                    .isEqualTo(names(shape));
            for (ModelShape.Field field : shape.fields()) {
                Schema found = schema.getField(field.name()).schema();
                assertThat(found.isNullable()).as(path + "." + field.name()).isEqualTo(!field.isRequired());
                assertSame(
                        field.shape(),
                        field.isRequired() ? found : found.getTypes().get(1),
                        path + "." + field.name());
            }
        }
    }

    private static Object rebuilt(ModelShape shape, Object value) {
        return switch (shape.kind()) {
            case LIST ->
                ((List<?>) value)
                        .stream().map(each -> rebuilt(shape.element(), each)).toList();
            case STRUCT -> {
                Object[] fields = new Object[shape.fields().size()];
                for (int i = 0; i < fields.length; i++) {
                    Object field = shape.get(value, i);
                    fields[i] =
                            field == null ? null : rebuilt(shape.fields().get(i).shape(), field);
                }
                yield shape.create(fields);
            }
            default -> shape.parse(shape.plain(value));
        };
    }

    private static ModelShape field(ModelShape shape, String name) {
        return shape.fields().get(names(shape).indexOf(name)).shape();
    }

    private static List<String> names(ModelShape shape) {
        return shape.fields().stream().map(ModelShape.Field::name).toList();
    }

    private static List<String> memberNames(ObjectForm<?> form) {
        return form.members().stream().map(ObjectForm.Member::name).toList();
    }

    @Provide
    Arbitrary<Feed> feeds() {
        return ModelArbitraries.feeds();
    }
}
