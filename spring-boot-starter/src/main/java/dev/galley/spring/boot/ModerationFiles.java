package dev.galley.spring.boot;

import dev.galley.moderation.Policy;
import dev.galley.moderation.policy.PolicyException;
import dev.galley.moderation.policy.PolicyReader;
import dev.galley.moderation.policy.Presets;
import dev.galley.report.Finding;
import dev.galley.text.classifier.ClassifierTrainer;
import dev.galley.text.classifier.TextClassifier;
import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.io.ApplicationResourceLoader;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;

/** Reads the files that the properties of moderation name. */
final class ModerationFiles {
    private static final String POLICY = "galley.moderation.policy";
    private static final String CLASSIFIER = "galley.moderation.classifier";

    private final ResourceLoader resources;

    ModerationFiles(ResourceLoader resources) {
        // A location without a scheme is a path, as in other properties of Spring Boot.
        this.resources = ApplicationResourceLoader.get(resources, true);
    }

    /** Returns the policy of the file or preset; one of them must be given. */
    Policy policy(GalleyProperties.Moderation settings) {
        String location = settings.policy();
        GalleyProperties.Preset preset = settings.preset();
        if (location != null && preset != null) {
            throw new InvalidGalleyPropertyException(
                    "Both " + POLICY + " and galley.moderation.preset are set, but there is one policy.",
                    "Remove one of them.");
        }
        if (location != null) {
            return file(location);
        }
        return preset == GalleyProperties.Preset.WORDPRESS_LIKE ? Presets.wordpressLike() : Presets.newsroom();
    }

    private Policy file(String location) {
        Resource resource = resources.getResource(location);
        try {
            if (resource.isFile()) {
                return PolicyReader.standard().read(resource.getFile().toPath());
            }
            try (InputStream in = resource.getInputStream()) {
                return PolicyReader.standard().read(in);
            }
        } catch (PolicyException e) {
            throw new InvalidGalleyPropertyException(
                    "The policy in " + resource.getDescription() + " (" + POLICY + ") is invalid:\n"
                            + e.findings().stream().map(ModerationFiles::line).collect(Collectors.joining("\n")),
                    "Correct the file at these places. \"galley policy lint\" checks a policy without starting the"
                            + " application.",
                    e);
        } catch (IOException e) {
            throw unreadable("policy", POLICY, location, resource, e);
        }
    }

    /** Returns the classifier; its file must be given. */
    TextClassifier classifier(GalleyProperties.Moderation settings) {
        String location = String.valueOf(settings.classifier());
        Resource resource = resources.getResource(location);
        try (InputStream in = new BufferedInputStream(resource.getInputStream())) {
            return ClassifierTrainer.read(in).train();
        } catch (IOException e) {
            throw unreadable("classifier", CLASSIFIER, location, resource, e);
        }
    }

    private static String line(Finding finding) {
        String place = finding.location()
                .map(location -> "line " + location.line() + ", column " + location.column() + ": ")
                .orElse("");
        return "  " + place + finding.message()
                + finding.hint().map(hint -> " (" + hint + ")").orElse("");
    }

    private static InvalidGalleyPropertyException unreadable(
            String what, String property, String location, Resource resource, IOException e) {
        boolean missing = e instanceof FileNotFoundException || e instanceof NoSuchFileException;
        String problem = missing ? "There is no " + what + " at " : "The " + what + " cannot be read from ";
        return new InvalidGalleyPropertyException(
                problem + resource.getDescription() + ". The property " + property + " is \"" + location + "\""
                        + (missing ? "." : ": " + reason(e)),
                "Set " + property + " to the path of a file, or to an address such as classpath:" + what + ".",
                e);
    }

    private static @Nullable String reason(IOException e) {
        return e.getMessage();
    }
}
