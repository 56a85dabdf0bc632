package dev.galley.rome;

import dev.galley.format.spi.Field;
import dev.galley.model.Article;
import dev.galley.model.Extension;
import dev.galley.model.Feed;
import dev.galley.report.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves out extensions on elements that the beans of ROME have properties for, and instructions. The beans have no place
 * for them: foreign markup and modules hold only elements of the feed or entry itself.
 */
final class MappedExtensions {
    private static final Pattern INDEX = Pattern.compile("(.*/)?extensions/(\\d+)(.*)");

    private final Feed rest;
    /** For each owner of extensions, by its path, the index that each remaining one has in the feed. */
    private final Map<String, List<Integer>> kept = new HashMap<>();

    /** Leaves out such extensions of {@code feed}, and reports them as lost. */
    MappedExtensions(Feed feed, Field field) {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < feed.articles().size(); i++) {
            Article article = feed.articles().get(i);
            articles.add(article.toBuilder()
                    .extensions(rest(article.extensions(), "/articles/" + i + "/", field.at("articles", i)))
                    .build());
        }
        this.rest = feed.toBuilder()
                .extensions(rest(feed.extensions(), "/", field))
                .articles(articles)
                .build();
    }

    private List<Extension> rest(List<Extension> extensions, String path, Field owner) {
        List<Extension> rest = new ArrayList<>();
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < extensions.size(); i++) {
            Extension extension = extensions.get(i);
            if (hasPlace(extension)) {
                rest.add(extension);
                indices.add(i);
            } else {
                owner.at("extensions", i).lost(extension.writtenName());
            }
        }
        kept.put(path, indices);
        return rest;
    }

    private static boolean hasPlace(Extension extension) {
        return extension instanceof Extension.Element && extension.parent().isEmpty();
    }

    /** Returns the feed without them. */
    Feed rest() {
        return rest;
    }

    /** Returns findings about that feed with the indices that extensions have in the whole one. */
    List<Finding> restored(List<Finding> findings) {
        return findings.stream().map(this::restored).toList();
    }

    private Finding restored(Finding finding) {
        Matcher path = INDEX.matcher(finding.path());
        if (!path.matches() || !kept.containsKey(path.group(1))) {
            return finding;
        }
        int index = kept.get(path.group(1)).get(Integer.parseInt(path.group(2)));
        return new Finding(
                finding.code(),
                finding.severity(),
                path.group(1) + "extensions/" + index + path.group(3),
                finding.location(),
                finding.value(),
                finding.message(),
                finding.hint());
    }
}
