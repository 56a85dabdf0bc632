package dev.galley.json;

import dev.galley.json.FacetsForm.FacetForm;
import dev.galley.json.ObjectForm.Member;
import dev.galley.json.ObjectForm.Occurrence;
import dev.galley.model.XmlElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON Schemas of documents from the forms of their values. */
final class JsonSchemaWriter {
    private final Map<String, Object> definitions = new TreeMap<>();

    private JsonSchemaWriter() {}

    static String schema(ObjectForm<?> root, String title) {
        JsonSchemaWriter writer = new JsonSchemaWriter();
        Map<String, Object> document = writer.object(root);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", title);
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(JsonDocument.VERSION_MEMBER, Map.of("const", JsonDocument.VERSION));
        properties.putAll(members(document.get("properties")));
        document.put("properties", properties);
        document.put("required", List.of(JsonDocument.VERSION_MEMBER));
        schema.putAll(document);
        schema.put("$defs", writer.definitions);
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(schema)
                        .replace("\r\n", "\n")
                + "\n";
    }

    @SuppressWarnings("unchecked") // Written by object(…).
    private static Map<String, Object> members(Object properties) {
        return (Map<String, Object>) properties;
    }

    private Map<String, Object> of(Form<?> form) {
        if (form instanceof ScalarForm<?> scalar) {
            return scalar(scalar);
        }
        if (form instanceof ListForm<?> list) {
            return array(of(list.element()));
        }
        if (form instanceof Forms.Later<?> later) {
            return of(later.form().get());
        }
        if (form instanceof CommenterForm commenter) {
            return of(commenter.all());
        }
        if (form instanceof XmlNodeForm) {
            return ordered("oneOf", List.of(Map.of("type", "string"), of(Forms.of(XmlElement.class))));
        }
        if (form instanceof ObjectForm<?> object) {
            return defined(object.type().getSimpleName(), object);
        }
        if (form instanceof UnionForm<?> union) {
            return union(union);
        }
        if (form instanceof FacetsForm) {
            return facets();
        }
        throw new IllegalStateException("No schema of " + form.getClass());
    }

    private Map<String, Object> defined(String name, ObjectForm<?> form) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, object(form));
        }
        return ordered("$ref", "#/$defs/" + name);
    }

    private <T> Map<String, Object> object(ObjectForm<T> form) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Member<T> member : form.members()) {
            Map<String, Object> value = of(member.form());
            properties.put(member.name(), member.occurrence() == Occurrence.LIST ? array(value) : value);
            if (member.occurrence() == Occurrence.REQUIRED) {
                required.add(member.name());
            }
        }
        Map<String, Object> schema = object(properties);
        schema.put("required", required);
        return schema;
    }

    private static Map<String, Object> object(Map<String, Object> properties) {
        Map<String, Object> schema = ordered("type", "object");
        schema.put("additionalProperties", false);
        schema.put("properties", properties);
        return schema;
    }

    private Map<String, Object> union(UnionForm<?> form) {
        Map<String, Object> properties = new LinkedHashMap<>();
        form.forms().forEach((kind, each) -> properties.put(kind, of(each)));
        Map<String, Object> schema = object(properties);
        schema.put("minProperties", 1);
        schema.put("maxProperties", 1);
        return schema;
    }

    /** Facets of applications may have any form. */
    private Map<String, Object> facets() {
        Map<String, Object> properties = new TreeMap<>();
        for (FacetForm<?> facet : JsonOptions.DEFAULT.facets().values()) {
            properties.put(facet.name(), of(facet.form()));
        }
        Map<String, Object> schema = ordered("type", "object");
        schema.put("properties", properties);
        return schema;
    }

    private static Map<String, Object> scalar(ScalarForm<?> form) {
        if (!form.values().isEmpty()) {
            return ordered("enum", form.values());
        }
        Map<String, Object> schema = ordered("type", form.type());
        if (!form.pattern().isEmpty()) {
            schema.put("pattern", form.pattern());
        }
        return schema;
    }

    private static Map<String, Object> array(Map<String, Object> items) {
        Map<String, Object> schema = ordered("type", "array");
        schema.put("items", items);
        return schema;
    }

    private static Map<String, Object> ordered(String name, Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(name, value);
        return map;
    }
}
