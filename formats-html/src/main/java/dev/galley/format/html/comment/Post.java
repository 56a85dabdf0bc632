package dev.galley.format.html.comment;

import java.util.List;

/**
 * One comment or post on a page.
 *
 * @param node the number of its element
 * @param body the number of the element that holds its words; the same as {@code node} if none is marked
 * @param id the id of its element; empty if it has none
 * @param parent the index of the post that this one answers, in the list of posts; -1 if none is known
 * @param author the name of its author; empty if unknown
 * @param link the address of the author, which may be one of e-mail ({@code mailto:}); empty if unknown
 * @param date the date as written; empty if unknown
 */
public record Post(int node, int body, String id, int parent, String author, String link, String date) {
    /** Returns the posts of a thread after the first, whose parents are indexes in the new list. */
    public static List<Post> answers(List<Post> thread) {
        return thread.subList(1, thread.size()).stream().map(Post::answer).toList();
    }

    /** Returns the same post as an answer to the post with the index {@code parent}. */
    Post withParent(int parent) {
        return new Post(node, body, id, parent, author, link, date);
    }

    /** An answer to the first post has no parent among the answers. */
    private Post answer() {
        return new Post(node, body, id, Math.max(-1, parent - 1), author, link, date);
    }
}
