package dev.galley.moderation.history;

import java.util.List;
import java.util.Optional;

/**
 * The keys that identify the sender of a submission in a history, newest first. The first is used for storing, all are
 * used for look-ups.
 *
 * @param author the keys of the author; empty if only a name is known, because a name proves nothing
 * @param ip the keys of the IP address
 */
public record SubmissionKeys(List<String> author, List<String> ip) {
    /** The keys of an unknown sender. */
    public static final SubmissionKeys NONE = new SubmissionKeys(List.of(), List.of());

    public SubmissionKeys {
        author = List.copyOf(author);
        ip = List.copyOf(ip);
    }

    /** Returns the key under which a new comment of the author is stored. */
    public Optional<String> newestAuthor() {
        return author.stream().findFirst();
    }

    /** Returns the key under which a new comment from the IP address is stored. */
    public Optional<String> newestIp() {
        return ip.stream().findFirst();
    }

    /** Returns only the number of keys. */
    @Override
    public String toString() {
        return "SubmissionKeys[author=" + author.size() + ", ip=" + ip.size() + "]";
    }
}
