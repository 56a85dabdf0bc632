package dev.galley.benchmarks.peers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Libraries from the npm registry, installed in a temporary folder and asked by a script that runs on Node.js. */
final class NodePeers {
    private static final JsonFactory JSON = new JsonFactory();

    private NodePeers() {}

    /**
     * Installs the libraries and returns their answers.
     *
     * @param folder an empty folder
     * @throws IOException if {@code npm} or {@code node} is missing or fails
     */
    static List<Answers> ask(TermTrial terms, List<ClassifierTrial> classifiers, Path folder)
            throws IOException, InterruptedException {
        for (String name : List.of("package.json", "peers.js")) {
            try (InputStream resource = NodePeers.class.getResourceAsStream(name)) {
                if (resource == null) {
                    throw new IOException("The resource " + name + " is missing");
                }
                Files.copy(resource, folder.resolve(name));
            }
        }
        run(folder, "npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error");
        writeQuestions(terms, classifiers, folder.resolve("questions.json"));
        run(folder, "node", "peers.js");
        return readAnswers(folder.resolve("answers.json"));
    }

    private static void run(Path folder, String... command) throws IOException, InterruptedException {
        int status = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException(String.join(" ", command) + " ended with status " + status);
        }
    }

    static void writeQuestions(TermTrial terms, List<ClassifierTrial> classifiers, Path file) {
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), file.toFile(), JsonEncoding.UTF8)) {
            json.writeStartObject();
            writeTexts(json, "terms", terms.terms());
            writeTexts(json, "texts", terms.texts());
            json.writeArrayPropertyStart("trials");
            for (ClassifierTrial trial : classifiers) {
                json.writeStartObject();
                json.writeArrayPropertyStart("training");
                for (ClassifierTrial.Example example : trial.training()) {
                    json.writeStartObject();
                    json.writeStringProperty("text", example.text());
                    json.writeBooleanProperty("spam", example.spam());
                    json.writeEndObject();
                }
                json.writeEndArray();
                writeTexts(json, "test", trial.texts());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void writeTexts(JsonGenerator json, String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    /** Reads a list of objects with the members {@code library}, and {@code hits} or {@code scores}. */
    static List<Answers> readAnswers(Path file) {
        List<Answers> answers = new ArrayList<>();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), file.toFile())) {
            json.nextToken();
            while (json.nextToken() == JsonToken.START_OBJECT) {
                String library = "";
                List<Boolean> hits = List.of();
                List<double[]> scores = new ArrayList<>();
                while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = json.currentName();
                    json.nextToken();
                    switch (name) {
                        case "library" -> library = json.getString();
                        case "hits" -> hits = hits(json.getString());
                        default -> readScores(json, scores);
                    }
                }
                answers.add(new Answers(library, hits, scores));
            }
        }
        return answers;
    }

    private static List<Boolean> hits(String digits) {
        return digits.chars().mapToObj(digit -> digit == '1').toList();
    }

    private static void readScores(JsonParser json, List<double[]> scores) {
        while (json.nextToken() == JsonToken.START_ARRAY) {
            List<Double> ofTrial = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                ofTrial.add(json.getDoubleValue());
            }
            scores.add(ofTrial.stream().mapToDouble(Double::doubleValue).toArray());
        }
    }
}
