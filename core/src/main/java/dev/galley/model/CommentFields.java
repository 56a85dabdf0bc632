package dev.galley.model;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What a {@link Comment} holds: a record, so that equality never forgets a field. */
record CommentFields(
        @Nullable String id,
        @Nullable String parentId,
        @Nullable String articleId,
        @Nullable Commenter author,
        @Nullable Text body,
        @Nullable OffsetDateTime published,
        @Nullable OffsetDateTime updated,
        @Nullable CommentStatus status,
        @Nullable Url url) {}
