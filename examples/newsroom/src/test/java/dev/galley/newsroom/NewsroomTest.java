package dev.galley.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.FeedReader;
import dev.galley.format.ReadResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Starts the site, and uses it as readers and moderators do. */
class NewsroomTest {
    private static final String EMAIL = "ada.reader@harbour.example";

    private static ConfigurableApplicationContext site;
    private static URI home;

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @BeforeAll
    static void start() {
        site = SpringApplication.run(
                NewsroomApplication.class,
                "--server.port=0",
                "--spring.datasource.url=jdbc:h2:mem:newsroom-test",
                "--spring.security.user.password=under the lamp",
                "--logging.level.root=WARN",
                "--spring.main.banner-mode=off");
        home = URI.create("http://localhost:"
                + ((WebServerApplicationContext) site).getWebServer().getPort() + "/");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/feed.xml, , rss",
        "/feed.rss, , rss",
        "/feed.atom, , atom",
        "/feed.json, , jsonfeed",
        "/feed, application/atom+xml, atom",
        "/feed, application/feed+json, jsonfeed",
        "/feed, */*, rss"
    })
    void publishesItsArticlesAsFeeds(String path, String accept, String format) throws Exception {
        HttpResponse<byte[]> response = browser.send(
                request(path).header("Accept", accept == null ? "*/*" : accept).build(),
                HttpResponse.BodyHandlers.ofByteArray());

        assertThat(response.statusCode()).isEqualTo(200);
        ReadResult read = FeedReader.lenient().read(new ByteArrayInputStream(response.body()));
        assertThat(read.format()).isEqualTo(format);
        assertThat(read.feed().articles()).hasSize(3);
        assertThat(read.feed().articles().get(0).url().orElseThrow().value())
                .isEqualTo("http://localhost:8080/articles/ferry");
    }

    @Test
    void answersAFeedReaderThatHasTheFeedAlready() throws Exception {
        HttpResponse<String> first = get("/feed.atom");
        assertThat(first.headers().firstValue("Cache-Control")).contains("max-age=300, public");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = browser.send(
                request("/feed.atom").header("If-None-Match", tag).build(), HttpResponse.BodyHandlers.ofString());

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void showsTheHeadlinesAndEachArticle() throws Exception {
        Document index = page(get("/"));
        assertThat(index.select("h2 a").eachText())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("Mayors promise");

        for (Element link : index.select("h2 a")) {
            Document article = page(get(link.attr("href")));
            assertThat(article.select("h1").eachText()).containsExactly(link.text());
            assertThat(article.select("html").attr("lang")).isEqualTo("en");
        }
    }

    @Test
    void everyFieldHasALabelAndPagesForbidScripts() throws Exception {
        HttpResponse<String> response = get("/articles/ferry");

        Document page = page(response);
        assertThat(page.select("input:not([type=hidden]), textarea"))
                .allSatisfy(field -> assertThat(page.select("label[for=" + field.id() + "]"))
                        .as(field.id())
                        .hasSize(1));
        assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.select("script, [style], [onclick]")).isEmpty();
    }

    @Test
    void publishesAnOrdinaryCommentAtOnceAndEscapesIt() throws Exception {
        Document answer =
                comment("ferry", "Ada <b>Reader</b>", "I take the ferry <script>alert(1)</script> every day.");

        assertThat(answer.select("[role=status]").text()).contains("published");
        assertThat(answer.select(".comments h3").eachText()).contains("Ada <b>Reader</b>");
        assertThat(answer.select(".comments").text()).contains("<script>alert(1)</script>");
        assertThat(answer.select("script")).isEmpty();
    }

    @Test
    void aPersonDecidesAboutSpamAndHeldComments() throws Exception {
        Document answer = comment(
                "gulls",
                "Best Deals",
                "Buy at http://deals.example and http://pills.example, or write to me on WhatsApp.");
        assertThat(answer.select(".comments").text()).doesNotContain("deals.example");
        comment("gulls", "Tom", "I WILL COUNT THE NESTS MYSELF NEXT YEAR AND PUBLISH EVERY NUMBER.");

        Document queue = signIn();
        assertThat(queue.select(".card").text()).contains("Best Deals", "Tom", "deals.example");
        Element held = queue.select(".card:contains(Tom)").first();
        assertThat(held.select(".status").text()).isEqualTo("held for review");
        assertThat(held.select("details li").eachText()).isNotEmpty().anyMatch(reason -> reason.contains("capitals"));

        Element form = held.selectFirst("form");
        Document after = page(post(form.attr("action"), Map.of("status", "APPROVED", "_csrf", token(form))));

        assertThat(after.select("[role=status]").text()).isEqualTo("The comment is now approved.");
        assertThat(after.select(".card:contains(Tom)").text()).contains("decided by editor");
        assertThat(page(get("/articles/gulls")).select(".comments").text()).contains("COUNT THE NESTS");
    }

    @Test
    void tellsTheAuthorWhatToChangeInARejectedCommentAndKeepsTheText() throws Exception {
        String tooLong = "The gulls are many. ".repeat(300);

        Document answer = comment("ferry", "Ada", tooLong);

        assertThat(answer.select("[role=status]").text()).contains("5,000");
        assertThat(answer.selectFirst("textarea").wholeText()).contains("The gulls are many. The gulls");
        assertThat(answer.selectFirst("#author").val()).isEqualTo("Ada");
    }

    @Test
    void neitherPagesNorTheDatabaseHaveTheAddressesOfCommenters() throws Exception {
        comment("lighthouse", "Bea", "The fuse was in the drawer, I saw it.");
        comment("lighthouse", "Bea", "WRITE TO US ALL IN CAPITALS BECAUSE THE NIGHT WAS DARK AND LONG.");

        assertThat(signIn().html()).doesNotContain(EMAIL);
        assertThat(get("/articles/lighthouse").body())
                .contains("drawer, I saw it")
                .doesNotContain(EMAIL);
        assertThat(get("/feed.json").body()).doesNotContain(EMAIL);
        String everything = site.getBean(JdbcClient.class).sql("SCRIPT").query(String.class).list().stream()
                .collect(Collectors.joining("\n"));
        assertThat(everything).contains("drawer, I saw it").doesNotContain(EMAIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/queue", "/actuator/metrics"})
    void onlyModeratorsSeeTheQueueAndTheMetrics(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.uri().getPath()).isEqualTo("/login");
    }

    @Test
    void aFormFromElsewhereIsRefused() throws Exception {
        HttpResponse<String> answer =
                post("/articles/ferry/comments", Map.of("author", "Eve", "email", EMAIL, "body", "From elsewhere."));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(get("/articles/ferry").body()).doesNotContain("From elsewhere.");
    }

    @Test
    void anArticleThatDoesNotExistIsAPageForPeople() throws Exception {
        HttpResponse<String> answer = browser.send(
                request("/articles/none").header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(page(answer).select("main").text()).contains("There is no such article.");
    }

    @Test
    void reportsItsHealth() throws Exception {
        assertThat(get("/actuator/health").body()).contains("\"status\":\"UP\"").doesNotContain("harbour-courier");
        signIn();
        assertThat(get("/actuator/health").body()).contains("harbour-courier", "\"history\":\"reachable\"");
        assertThat(get("/actuator/metrics/galley.documents.read").body()).contains("\"jsonfeed\"");
    }

    private Document comment(String article, String author, String body) throws Exception {
        Document page = page(get("/articles/" + article));
        return page(post(
                "/articles/" + article + "/comments",
                Map.of(
                        "author", author,
                        "email", EMAIL,
                        "body", body,
                        "website", "",
                        "_csrf", token(page.selectFirst("#comment-form form")))));
    }

    private Document signIn() throws Exception {
        Document login = page(get("/login"));
        post(
                "/login",
                Map.of("username", "editor", "password", "under the lamp", "_csrf", token(login.selectFirst("form"))));
        return page(get("/queue"));
    }

    private static String token(Element form) {
        return form.selectFirst("input[name=_csrf]").val();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return browser.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(home.resolve(path));
    }

    private static Document page(HttpResponse<String> response) {
        return Jsoup.parse(response.body(), home.toString());
    }
}
