package dev.galley.moderation.history;

import java.util.List;
import java.util.Optional;

/**
 * The keys under which a history knows who sent a submission, the newest first: that one is stored, all are looked up.
 *
 * @param author the keys of the author; none where nothing but a name is known, for a name proves nothing
 * @param ip the keys of the network address
 */
public record SubmissionKeys(List<String> author, List<String> ip) {
    /** Of somebody of whom nothing is known. */
    public static final SubmissionKeys NONE = new SubmissionKeys(List.of(), List.of());

    public SubmissionKeys {
        author = List.copyOf(author);
        ip = List.copyOf(ip);
    }

    /** The key under which a new comment of the author is stored. */
    public Optional<String> newestAuthor() {
        return author.stream().findFirst();
    }

    /** The key under which a new comment from the address is stored. */
    public Optional<String> newestIp() {
        return ip.stream().findFirst();
    }

    /** Only how many there are. */
    @Override
    public String toString() {
        return "SubmissionKeys[author=" + author.size() + ", ip=" + ip.size() + "]";
    }
}
