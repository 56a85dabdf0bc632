package dev.galley.newsroom;

import dev.galley.model.CommentStatus;
import java.security.Principal;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What moderators see: each comment with the decision of the policy and its reasons. */
@Controller
class QueueController {
    private final Comments comments;

    QueueController(Comments comments) {
        this.comments = comments;
    }

    @GetMapping("/queue")
    String queue(Model model) {
        model.addAttribute("waiting", comments.waiting());
        model.addAttribute("decided", comments.decided());
        return "queue";
    }

    @PostMapping("/queue/{id}")
    String decide(
            @PathVariable String id, @RequestParam CommentStatus status, Principal moderator, RedirectAttributes next) {
        if (status == CommentStatus.PENDING) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "PENDING is not a decision.");
        }
        if (!comments.decide(id, status, moderator.getName())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such comment.");
        }
        next.addFlashAttribute("message", "The comment is now " + status.name().toLowerCase(Locale.ROOT) + ".");
        return "redirect:/queue";
    }
}
