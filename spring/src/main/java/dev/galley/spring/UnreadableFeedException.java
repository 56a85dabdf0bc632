package dev.galley.spring;

import dev.galley.format.FeedException;
import dev.galley.format.LimitExceededException;
import dev.galley.format.UnknownFormatException;
import dev.galley.report.Finding;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * Thrown if the feed in a request cannot be read; its sender must fix it. Spring answers with the status: 413 if the document
 * exceeds a limit, 415 if it is not a feed, else 400.
 *
 * <p>The {@linkplain #getBody() problem detail} (RFC 9457) has the message of the finding as {@code detail}, and these members:
 * {@code code}; {@code line} and {@code column}, counted from 1, if the position is known; {@code hint} if the sender can do
 * something about it.
 *
 * <pre>{@code
 * {"status": 400, "title": "Bad Request", "detail": "The end of the document is missing",
 *  "code": "xml.malformed", "line": 12, "column": 7}
 * }</pre>
 *
 * <p>A controller that reads an {@link dev.galley.format.ArticleStream} meets the errors itself, and can pass them on:
 *
 * <pre>{@code
 * try (articles) {
 *     articles.forEach(this::store);
 * } catch (FeedException e) {
 *     throw new UnreadableFeedException(e);
 * }
 * }</pre>
 */
public final class UnreadableFeedException extends ErrorResponseException {
    private static final long serialVersionUID = 1L;

    /** Creates an exception for what was wrong with a request. */
    public UnreadableFeedException(FeedException cause) {
        super(status(cause), problem(cause), cause);
    }

    private static HttpStatus status(FeedException cause) {
        if (cause instanceof LimitExceededException) {
            return HttpStatus.CONTENT_TOO_LARGE;
        }
        return cause instanceof UnknownFormatException ? HttpStatus.UNSUPPORTED_MEDIA_TYPE : HttpStatus.BAD_REQUEST;
    }

    private static ProblemDetail problem(FeedException cause) {
        Finding finding = cause.finding();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status(cause), finding.message());
        problem.setProperty("code", finding.code());
        finding.location().ifPresent(location -> {
            problem.setProperty("line", location.line());
            problem.setProperty("column", location.column());
        });
        // Limits are raised in the code of the application, not by the sender.
        if (!(cause instanceof LimitExceededException)) {
            finding.hint().ifPresent(hint -> problem.setProperty("hint", hint));
        }
        return problem;
    }
}
