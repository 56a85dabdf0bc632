package dev.galley.spring.boot;

import dev.galley.spring.UnreadableFeedException;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers requests whose feed cannot be read with a problem detail, also where other errors are not answered so. */
@RestControllerAdvice
class UnreadableFeedAdvice {
    @ExceptionHandler
    ProblemDetail unreadable(UnreadableFeedException e) {
        return e.getBody();
    }
}
