package dev.galley.format.html.declared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.html.tree.PageTree;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which item of microdata or microformats is the article of the page. */
class MainItemTest {
    private static final String TEXT = "<p>The mill grinds rye again, and the miller has orders until the spring.</p>";
    private static final String ITEM =
            "<div itemscope itemtype=https://schema.org/NewsArticle><b itemprop=headline>The weir leaks</b>"
                    + "<i itemprop=author>Tom Reed</i><meta itemprop=datePublished content=2020-01-01></div>";
    private static final String ENTRY =
            "<div class=h-entry><b class=p-name>The weir leaks</b><i class=p-author>Tom Reed</i>"
                    + "<time class=dt-published datetime=2020-01-01></time></div>";

    private static Declared read(String body) {
        return Declared.of(PageTree.of(Jsoup.parse(body)));
    }

    private static String author(String body) {
        return read(body).first(Property.AUTHOR).map(DeclaredValue::text).orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<aside>%s</aside>", "<nav>%s</nav>", "<footer>%s</footer>", "<div class=related>%s</div>", "%s"
            })
    void passesOverItemsOfOtherArticles(String around) {
        String microdata =
                "<article itemscope itemtype=https://schema.org/NewsArticle><h1 itemprop=headline>The mill turns</h1>"
                        + "<i itemprop=author>Ada Brook</i>" + TEXT + "</article>";
        String entry = "<article class=h-entry><h1 class=p-name>The mill turns</h1><i class=p-author>Ada Brook</i>"
                + TEXT + "</article>";

        assertThat(author(around.formatted(ITEM) + microdata)).isEqualTo("Ada Brook");
        assertThat(author(around.formatted(ENTRY) + entry)).isEqualTo("Ada Brook");
    }

    @Test
    void takesNoItemOfASidebarEvenIfItIsTheOnlyOne() {
        String page = "<h1>The mill turns</h1>" + TEXT;

        assertThat(read(page + "<aside>" + ITEM + "</aside>").all(Property.PUBLISHED))
                .isEmpty();
        assertThat(read("<div class=related>" + ENTRY + "</div>" + page).all(Property.PUBLISHED))
                .isEmpty();
    }

    @Test
    void takesTheFirstItemIfNoneHoldsTheMainHeading() {
        assertThat(author("<h1>Mill Post</h1>" + TEXT + ITEM + ITEM.replace("Tom Reed", "Ada Brook")))
                .isEqualTo("Tom Reed");
    }

    @Test
    void takesAnItemWithMostOfTheWordsWhateverItsClass() {
        assertThat(author("<div class='page with-sidebar'>" + ITEM.replace("</div>", TEXT + "</div>") + "</div>"))
                .isEqualTo("Tom Reed");
    }

    @Test
    void leavesThePropertiesOfCommentsAndPeopleToThem() {
        Declared declared =
                read("<article class=h-entry><div class='p-author h-card'><b class=p-name>Ada Brook</b></div>"
                        + "<h1 class=p-name>The mill turns</h1>" + TEXT
                        + "<div class='p-comment h-cite'><b class=p-author>Tom Reed</b><time class=dt-published datetime=2026-06-05>"
                        + "</time></div></article>");

        assertThat(declared.all(Property.AUTHOR))
                .extracting(DeclaredValue::text)
                .containsExactly("Ada Brook");
        assertThat(declared.all(Property.HEADLINE))
                .extracting(DeclaredValue::text)
                .containsExactly("The mill turns");
        assertThat(declared.all(Property.PUBLISHED)).isEmpty();
    }
}
