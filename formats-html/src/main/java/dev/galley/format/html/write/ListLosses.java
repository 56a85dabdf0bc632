package dev.galley.format.html.write;

import dev.galley.format.spi.Field;
import dev.galley.model.Category;
import dev.galley.model.Comment;
import dev.galley.model.CommentStatus;
import dev.galley.model.Commenter;
import dev.galley.model.Correction;
import dev.galley.model.Extension;
import dev.galley.model.Hub;
import dev.galley.model.Link;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Reports the elements of a list that a page does not contain, and those that it contains in another form.
 *
 * @param field the position of the owner
 * @param name the name of the list
 * @param written the elements of the model
 * @param form the form in which they are written, for messages
 * @param kept whether the element of an index is written
 */
record ListLosses<T>(Field field, String name, List<T> written, String form, IntPredicate kept) {
    ListLosses(Field field, String name, List<T> written, String form) {
        this(field, name, written, form, any -> true);
    }

    ListLosses<T> keeping(Predicate<T> kept) {
        return keepingAt(index -> kept.test(written.get(index)));
    }

    ListLosses<T> keepingAt(IntPredicate kept) {
        return new ListLosses<>(field, name, written, form, kept);
    }

    /** Compares the elements with those that were read from the page. */
    void report(List<T> read) {
        List<T> expected = IntStream.range(0, written.size())
                .filter(kept)
                .mapToObj(written::get)
                .toList();
        boolean reordered = isReordered(expected, read);
        boolean aligned = expected.size() == read.size() && !reordered;
        if (!aligned && !read.isEmpty()) {
            field.at(name).reduced(reordered ? "the same elements in another order" : form);
        }
        int at = 0;
        for (int i = 0; i < written.size(); i++) {
            if (!kept.test(i) || read.isEmpty()) {
                field.at(name, i).lost(shown(written.get(i)));
            } else if (aligned && !written.get(i).equals(read.get(at++))) {
                field.at(name, i).reduced(form);
            }
        }
    }

    private static <T> boolean isReordered(List<T> expected, List<T> read) {
        return expected.size() == read.size()
                && !expected.equals(read)
                && new HashSet<>(expected).equals(new HashSet<>(read));
    }

    /** Compares media; whether they belong to one group is lost. */
    static void media(List<Media> written, List<Media> read, Field field) {
        if (read.isEmpty()) {
            new ListLosses<>(field, "media", written, "").report(read);
            return;
        }
        for (int i = 0; i < written.size(); i++) {
            int index = i;
            if (Values.address(written.get(i).url()).isPresent()) {
                written.get(i)
                        .group()
                        .ifPresent(group -> field.at("media", index).at("group").lost(group));
            }
        }
        List<Media> ungrouped = written.stream()
                .map(media -> Values.address(media.url()).isPresent()
                        ? media.toBuilder().group(null).build()
                        : media)
                .toList();
        new ListLosses<>(field, "media", ungrouped, "media by their kinds")
                .keeping(media -> Values.address(media.url()).isPresent())
                .report(read);
    }

    /** Compares comments; those that are not approved are lost, and so are the commenters' e-mail addresses. */
    static void comments(List<Comment> written, List<Comment> read, Field field) {
        int at = 0;
        for (int i = 0; i < written.size(); i++) {
            Comment comment = written.get(i);
            Field place = field.at("comments", i);
            if (!SafeComments.isShown(comment)) {
                place.lost(comment.status().map(CommentStatus::name).orElse(""));
                continue;
            }
            if (comment.author().flatMap(Commenter::email).isPresent()) {
                place.at("author").at("email").lost("");
            }
            if (at < read.size() && !withoutEmail(comment).equals(read.get(at))) {
                place.reduced("a comment without addresses");
            }
            at++;
        }
    }

    private static Comment withoutEmail(Comment comment) {
        Optional<Commenter> author = comment.author()
                .filter(given -> given.email().isPresent())
                .map(given -> new Commenter(given.name(), given.url(), Optional.empty()));
        if (author.isEmpty()) {
            return comment;
        }
        boolean hasMore = author.get().name().isPresent() || author.get().url().isPresent();
        return comment.toBuilder().author(hasMore ? author.get() : null).build();
    }

    /** Returns a value as a report shows it. */
    static String shown(Object value) {
        if (value instanceof Text text) {
            return text.plain();
        }
        if (value instanceof Person person) {
            return person.name().orElse("");
        }
        if (value instanceof Category category) {
            return category.display();
        }
        if (value instanceof Media media) {
            return media.url().value();
        }
        if (value instanceof Link link) {
            return link.href().value();
        }
        if (value instanceof Hub hub) {
            return hub.url().value();
        }
        if (value instanceof Extension extension) {
            return extension.writtenName();
        }
        if (value instanceof Correction correction) {
            return correction.text().plain();
        }
        return value.toString();
    }
}
