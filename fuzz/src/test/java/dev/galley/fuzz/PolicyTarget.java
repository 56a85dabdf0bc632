package dev.galley.fuzz;

import dev.galley.model.Comment;
import dev.galley.model.Commenter;
import dev.galley.moderation.Moderator;
import dev.galley.moderation.Policy;
import dev.galley.moderation.input.CommentLines;
import dev.galley.moderation.policy.PolicyException;
import dev.galley.moderation.policy.PolicyReader;
import dev.galley.moderation.policy.PolicyWriter;
import dev.galley.moderation.submission.Submission;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/** Policy files and lines of comments: a policy that is read decides, and is the same when it is written and read again. */
final class PolicyTarget implements Target {
    private static final Submission COMMENT = Submission.of(Comment.builder()
            .id("1")
            .author(Commenter.named("Ada"))
            .body("A fine harbour, see https://x.example/")
            .build());

    @Override
    public void check(byte[] input) throws IOException {
        String text = new String(input, StandardCharsets.UTF_8);
        CommentLines.read(new StringReader(text), comment -> {}, finding -> {});
        Policy policy;
        try {
            policy = PolicyReader.standard().read(text);
        } catch (PolicyException documented) {
            return;
        }
        Checks.equal(policy, PolicyReader.standard().read(PolicyWriter.write(policy)), "Reads otherwise when written");
        Moderator moderator;
        try {
            moderator = Moderator.of(policy);
        } catch (IllegalArgumentException documented) {
            return;
        }
        moderator.decide(COMMENT);
    }
}
