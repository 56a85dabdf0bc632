package dev.galley.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.galley.report.Finding;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CommentThreadTest {
    private static final int MANY = 100_000;

    @Test
    void arrangesAnswersUnderWhatTheyAnswer() {
        CommentThread thread = CommentThread.of(List.of(
                comment("a", null), comment("b", "a"), comment("c", null), comment("d", "b"), comment("e", "a")));

        assertThat(shape(thread)).containsExactly("0 a", "1 b", "2 d", "1 e", "0 c");
        assertThat(thread.roots()).hasSize(2);
        assertThat(thread.roots().get(0).replies()).hasSize(2);
        assertThat(thread.findings()).isEmpty();
    }

    @Test
    void findsTheAnswerBeforeWhatItAnswers() {
        CommentThread thread = CommentThread.of(List.of(comment("b", "a"), comment("a", null)));

        assertThat(shape(thread)).containsExactly("0 a", "1 b");
    }

    @Test
    void makesOrphansRootsAndReportsThem() {
        CommentThread thread = CommentThread.of(List.of(comment("a", null), comment("b", "gone"), comment("c", "b")));

        assertThat(shape(thread)).containsExactly("0 a", "0 b", "1 c");
        assertThat(thread.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("comment.parent-unknown");
            assertThat(finding.path()).isEqualTo("/comments/1");
            assertThat(finding.value()).contains("gone");
        });
    }

    @Test
    void cutsACircleOnceAndReportsIt() {
        CommentThread thread = CommentThread.of(
                List.of(comment("x", "a"), comment("a", "c"), comment("b", "a"), comment("c", "b"), comment("s", "s")));

        assertThat(shape(thread)).containsExactly("0 a", "1 x", "1 b", "2 c", "0 s");
        assertThat(thread.findings())
                .extracting(Finding::code, Finding::path)
                .containsExactly(tuple("comment.cycle", "/comments/1"), tuple("comment.cycle", "/comments/4"));
    }

    @Test
    void keepsCommentsWithTheSameIdAndReportsThem() {
        CommentThread thread = CommentThread.of(List.of(comment("a", null), comment("a", null), comment("b", "a")));

        assertThat(shape(thread)).containsExactly("0 a", "1 b", "0 a");
        assertThat(thread.findings()).extracting(Finding::code).containsExactly("comment.id-duplicate");
    }

    @Test
    void keepsCommentsWithoutAnId() {
        Comment nameless = Comment.builder().body("b").build();

        assertThat(CommentThread.of(List.of(nameless, nameless)).roots()).hasSize(2);
    }

    @Test
    void holdsAChainOfManyAnswers() {
        CommentThread thread = CommentThread.of(chain(null));
        CommentThread same = CommentThread.of(chain(null));
        CommentThread other = CommentThread.of(chain("the last one says more"));

        assertThat(thread.nodes())
                .hasSize(MANY)
                .last()
                .extracting(CommentThread.Node::depth)
                .isEqualTo(MANY - 1);
        assertThat(thread.equals(same)).isTrue();
        assertThat(thread.hashCode()).isEqualTo(same.hashCode());
        assertThat(thread.equals(other)).isFalse();
        assertThat(thread.toString()).isEqualTo("CommentThread[comments=100000, roots=1, findings=0]");
        assertThat(thread.roots().get(0).toString()).hasSizeLessThan(200);
    }

    @Test
    void holdsACircleOfManyAnswers() {
        List<Comment> circle = new ArrayList<>(chain(null));
        circle.set(0, comment("0", "" + (MANY - 1)));

        CommentThread thread = CommentThread.of(circle);

        assertThat(thread.nodes()).hasSize(MANY);
        assertThat(thread.findings()).extracting(Finding::code).containsExactly("comment.cycle");
    }

    @Test
    void treesOfDifferentShapesAreNotEqual() {
        Comment comment = comment("a", null);
        CommentThread.Node leaf = new CommentThread.Node(comment, 1, List.of());
        CommentThread.Node two = new CommentThread.Node(comment, 0, List.of(leaf, leaf));
        CommentThread.Node one = new CommentThread.Node(comment, 0, List.of(leaf));

        assertThat(two).isNotEqualTo(one).isNotEqualTo("a");
        assertThat(new CommentThread.Node(comment, 0, List.of(leaf)))
                .isEqualTo(one)
                .hasSameHashCodeAs(one);
    }

    /** Every comment is in the tree once, one level below the comment it replies to, whatever the references are. */
    @Property
    void placesEveryCommentOnce(@ForAll @Size(max = 30) List<@IntRange(min = -1, max = 31) Integer> parents) {
        List<Comment> comments = new ArrayList<>();
        for (int i = 0; i < parents.size(); i++) {
            comments.add(comment("" + i, parents.get(i) < 0 ? null : "" + parents.get(i)));
        }

        CommentThread thread = CommentThread.of(comments);

        assertThat(thread.nodes())
                .extracting(CommentThread.Node::comment)
                .containsExactlyInAnyOrderElementsOf(comments);
        for (CommentThread.Node node : thread.nodes()) {
            assertThat(node.replies()).allSatisfy(reply -> {
                assertThat(reply.comment().parentId()).isEqualTo(node.comment().id());
                assertThat(reply.depth()).isEqualTo(node.depth() + 1);
            });
        }
        long strays = thread.roots().stream()
                .filter(root -> root.comment().parentId().isPresent())
                .count();
        assertThat(thread.findings()).hasSize((int) strays);
    }

    private static List<Comment> chain(String lastBody) {
        List<Comment> comments = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            comments.add(comment("" + i, i == 0 ? null : "" + (i - 1)));
        }
        if (lastBody != null) {
            comments.set(
                    MANY - 1, comments.get(MANY - 1).toBuilder().body(lastBody).build());
        }
        return comments;
    }

    private static Comment comment(String id, String parentId) {
        return Comment.builder().id(id).parentId(parentId).build();
    }

    private static List<String> shape(CommentThread thread) {
        return thread.nodes().stream()
                .map(node -> node.depth() + " " + node.comment().id().orElse(""))
                .toList();
    }
}
