package dev.galley.moderation.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.galley.moderation.Policy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicySchemaTest {
    private static final String NAME = "policy.schema.json";
    private static final List<Path> FILES = List.of(
            Path.of("..", "docs", NAME),
            Path.of("src", "main", "resources", "dev", "galley", "moderation", "policy", NAME));
    private static final String JSON = PolicySchema.of(Rules.types());
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JSON, InputFormat.JSON);

    @Test
    @EnabledForJreRange(
            max = JRE.JAVA_17,
            disabledReason = "Later ones know more scripts of Unicode than the oldest, by which it is written")
    void theFilesAreUpToDate() throws IOException {
        for (Path file : FILES) {
            if (Boolean.getBoolean("galley.updateSchema")) {
                Files.writeString(file, JSON);
            }
            assertThat(Files.exists(file) ? Files.readString(file) : "")
                    .as(file + " is stale. Write it anew with ./mvnw -pl moderation -am test -Dtest=PolicySchemaTest"
                            + " -Dsurefire.failIfNoSpecifiedTests=false -Dgalley.updateSchema=true")
                    .isEqualTo(JSON);
        }
    }

    @Test
    void isInTheJar() throws IOException {
        try (InputStream in = PolicySchema.class.getResourceAsStream(NAME)) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).contains("\"blank\"");
        }
    }

    @Test
    void isItselfASchema() {
        Schema ofSchemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(ofSchemas.validate(JSON, InputFormat.JSON)).isEmpty();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void acceptsEveryWrittenPolicy(@ForAll("policies") Policy policy) {
        assertThat(SCHEMA.validate(PolicyWriter.write(policy), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"policy\": \"p\"}",
                "{\"policy\": \"p\", \"$schema\": \"policy.schema.json\", \"timeout\": \"PT2S\", \"rules\": {\"blank\": {}}}",
                "{\"policy\": \"p\", \"rules\": {\"swearing\": {\"rule\": \"terms\", \"terms\": {\"file\": \"a.txt\"}}}}",
                "{\"policy\": \"p\", \"rules\": {\"blank\": {\"rule\": \"depth\", \"max\": 2}}}",
            })
    void acceptsPoliciesThatTheReaderAccepts(String json) {
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "{\"policy\": 1}",
                "{\"policy\": \"p\", \"rulse\": {}}",
                "{\"policy\": \"p\", \"mode\": \"any\"}",
                "{\"policy\": \"p\", \"timeout\": \"2s\"}",
                "{\"policy\": \"p\", \"timeout\": \"PT\"}",
                "{\"policy\": \"p\", \"trustedAfter\": -1}",
                "{\"policy\": \"p\", \"staffRoles\": [1]}",
                "{\"policy\": \"p\", \"rules\": {\"deep\": {}}}",
                "{\"policy\": \"p\", \"rules\": {\"deep\": {\"rule\": \"dept\"}}}",
                "{\"policy\": \"p\", \"rules\": {\"deep\": {\"rule\": \"depth\", \"mux\": 2}}}",
                "{\"policy\": \"p\", \"rules\": {\"depth\": {\"max\": 0}}}",
                "{\"policy\": \"p\", \"rules\": {\"depth\": {\"max\": \"2\"}}}",
                "{\"policy\": \"p\", \"rules\": {\"depth\": {\"action\": \"hodl\"}}}",
                "{\"policy\": \"p\", \"rules\": {\"blank\": {\"rule\": \"depth\", \"most\": 2}}}",
            })
    void rejectsPoliciesThatTheReaderRejects(String json) {
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isNotEmpty();
        assertThat(refused(json)).isTrue();
    }

    @Provide
    Arbitrary<Policy> policies() {
        return PolicyArbitraries.policies();
    }

    private static boolean refused(String json) {
        try {
            PolicyReader.standard().read(json);
            return false;
        } catch (PolicyException e) {
            return true;
        }
    }
}
