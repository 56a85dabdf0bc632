package dev.galley.newsroom;

import dev.galley.format.html.write.HtmlPages;
import dev.galley.model.Article;
import dev.galley.moderation.Decision;
import dev.galley.moderation.submission.Verdict;
import dev.galley.newsroom.Comments.Sent;
import dev.galley.spring.HttpFeeds;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What readers see. */
@Controller
class SiteController {
    /** The attribute of the session that says when the form for comments was shown: people need some seconds to write. */
    private static final String SHOWN = "commentFormShown";

    private static final int MAX_NAME = 80;
    private static final int MAX_EMAIL = 254;

    private final Articles articles;
    private final Comments comments;
    private final HttpFeeds feeds;

    SiteController(Articles articles, Comments comments, HttpFeeds feeds) {
        this.articles = articles;
        this.comments = comments;
        this.feeds = feeds;
    }

    @GetMapping("/")
    String index(Model model) {
        model.addAttribute("articles", articles.byName());
        return "index";
    }

    @GetMapping({"/feed", "/feed.xml", "/feed.rss", "/feed.atom", "/feed.json"})
    ResponseEntity<byte[]> feed(RequestEntity<Void> request, HttpServletResponse response) {
        // Otherwise Spring Security forbids everybody to keep a copy.
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic().getHeaderValue());
        return feeds.response(articles.feed(), request);
    }

    @GetMapping("/articles/{name}")
    String article(@PathVariable String name, Model model, HttpSession session) {
        Article article = article(name);
        session.setAttribute(SHOWN, Instant.now());
        model.addAttribute("article", article);
        model.addAttribute("name", name);
        model.addAttribute("html", HtmlPages.fragment(article));
        model.addAttribute("comments", comments.shown(name));
        return "article";
    }

    /** Decides about a comment. The reader is shown the article again, with what became of the comment. */
    @PostMapping("/articles/{name}/comments")
    String comment(
            @PathVariable String name,
            @RequestParam String author,
            @RequestParam String email,
            @RequestParam String body,
            @RequestParam(defaultValue = "") String website,
            HttpServletRequest request,
            RedirectAttributes next) {
        Article article = article(name);
        if (author.length() > MAX_NAME || email.length() > MAX_EMAIL) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST,
                    "A name has at most " + MAX_NAME + " characters, an e-mail address at most " + MAX_EMAIL + ".");
        }
        Decision decision = comments.submit(
                name,
                article,
                new Sent(author, email, body, website, request.getRemoteAddr(), timeToSubmit(request.getSession())));
        next.addFlashAttribute("message", decision.authorText(Locale.ENGLISH));
        if (decision.verdict() == Verdict.REJECT) {
            next.addFlashAttribute("author", author);
            next.addFlashAttribute("body", body);
        }
        return "redirect:/articles/{name}#comment-form";
    }

    @GetMapping("/login")
    String login() {
        return "login";
    }

    private static Optional<Duration> timeToSubmit(HttpSession session) {
        return session.getAttribute(SHOWN) instanceof Instant shown
                ? Optional.of(Duration.between(shown, Instant.now()))
                : Optional.empty();
    }

    private Article article(String name) {
        Article article = articles.byName().get(name);
        if (article == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such article.");
        }
        return article;
    }
}
