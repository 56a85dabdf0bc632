package dev.galley.format.html.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.html.Pages;
import dev.galley.model.Person;
import dev.galley.model.Url;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bylines as pages without structured data show them. */
class BylineTest {
    private static final Url URL = Url.of("https://lock.example/news/1");
    private static final String TEXT =
            "<p>The council voted on Tuesday to close the old lock, after engineers had warned for years that its gates would fail.</p>"
                    + "<p>Nobody in the hall was surprised, the keeper said, and few believed that the money would ever be found.</p>"
                    + "<p>Boats will have to turn at the bridge from April, and the hire firms expect to lose half of their bookings.</p>";

    private static List<String> authors(String head, String before, String after) {
        String html = "<!doctype html><html><head><title>Lock closes</title>" + head
                + "</head><body><article><h1>Lock closes</h1>" + before + "<div class=text>" + TEXT + "</div>" + after
                + "</article></body></html>";
        return Pages.read(html, URL).article().authors().stream()
                .map(Person::name)
                .map(name -> name.orElse(""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            <p>By Mira Oates</p>                                                             ~ Mira Oates
            <p>By Mira Oates and Tom Reed</p>                                                ~ Mira Oates, Tom Reed
            <p>By <a href=/x/1>Mira Oates</a> and Tom Reed</p>                               ~ Mira Oates, Tom Reed
            <p>By Mira Oates, Waterways Correspondent</p>                                    ~ Mira Oates
            <p>By Mira Oates in Lower Brindle</p>                                            ~ Mira Oates
            <p>Posted by Mira Oates on 12 March 2026 in Water | 3 Comments</p>               ~ Mira Oates
            <p>Mira Oates/Tom Reed</p>                                                       ~ ''
            <p class=byline>Mira Oates/Tom Reed</p>                                          ~ Mira Oates, Tom Reed
            <div class=author>Mira Oates<i>Head of Locks</i></div>                           ~ Mira Oates
            <div class=author-box><b class=author>Mira Oates</b><b class=author>Tom Reed</b></div> ~ Mira Oates, Tom Reed
            <div class=byline>By Mira Oates. Reviewed by Tom Reed</div>                      ~ Mira Oates
            <div class=byline><a href=/x>Mira Oates</a> <a href=/y>Follow us</a> <a href=/z>Print</a></div> ~ Mira Oates
            <div class=byline><a href=/x>Mira Oates</a></div><div class=byline>Edited by Tom Reed</div> ~ Mira Oates
            <p><span>By</span><span>Mira Oates</span></p>                                    ~ Mira Oates
            <h6>Author(s)</h6><ul><li><a href='/?author=1'>Mira Oates</a><li><a href='/?author=2'>Tom Reed</a></ul> ~ Mira Oates, Tom Reed
            <p><a rel=author href=/u/7>Mira Oates</a> · <a href=/c>Water</a></p>             ~ Mira Oates
            <p>Geschrieben von Mira Oates</p>                                                ~ Mira Oates
            <p class=autor>Kommentar von Mira Oates</p>                                      ~ Mira Oates
            <p>Escrito por Mira Oates y Tom Reed</p>                                         ~ Mira Oates, Tom Reed
            <p>Par Mira Oates</p>                                                            ~ Mira Oates
            <p class=skribent>Mira Oates</p>                                                 ~ Mira Oates
            <p>Автор: Мира Отс</p>                                                           ~ Мира Отс
            <p>来源：河边日报 作者：林小舟</p>                                                   ~ 林小舟
            <p>강나루 기자<span>입력 2026.03.12</span></p>                                      ~ 강나루
            <p>文／王小明</p>                                                                  ~ 王小明
            <p>文｜王小明 编辑｜李雷</p>                                                         ~ 王小明
            <div>2026-03-12 10:15 记者 李雷 北京报道</div>                                       ~ 李雷
            <p>本报记者 李雷 韩梅梅</p>                                                          ~ 李雷, 韩梅梅
            <p>記者王小明／台北報導</p>                                                          ~ 王小明
            <p>（河邊社記者林小舟台北12日電）下游的船閘將關閉至秋季，水務局星期五表示。</p>           ~ 林小舟
            <p>河边社3月12日电（记者李雷、韩梅梅）船闸将关闭至秋季，水务局星期五表示。</p>            ~ 李雷, 韩梅梅
            <p>责任编辑：赵六</p>                                                               ~ ''
            <p>編集委員 山田太郎</p>                                                            ~ 山田太郎
            <p>取材・文＝山田花子</p>                                                           ~ 山田花子
            <p>文：佐藤 健一 写真：鈴木一郎</p>                                                  ~ 佐藤 健一
            <p>[서울=강변뉴스] 김철수 이영희 기자</p>                                             ~ 김철수, 이영희
            <p>글·사진=김철수 기자</p>                                                          ~ 김철수
            <p>김철수 특파원</p>                                                               ~ 김철수
            <p>Soumis par Mira Oates le 12 mars 2026</p>                                        ~ Mira Oates
            <p>بقلم: نوار الحطاب</p>                                                         ~ نوار الحطاب
            <p>By The Harbour Team</p>                                                       ~ The Harbour Team
            """)
    void readsTheNamesInABylineUnderTheHeadline(String byline, String names) {
        List<String> expected = names.isEmpty() ? List.of() : List.of(names.split(", ", -1));

        assertThat(authors("", byline, "")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>By Tuesday the gates were shut.</p>",
                "<p>Von April an wird umgeleitet</p>",
                "<p><a href='https://video.example/@lock'>TikTok</a></p>",
                "<p><a href='https://bsky.app/profile/lock'>Bluesky</a></p>",
                "<p><a href='https://reporter.agency.example/lock'>Lock Research Portfolio</a></p>",
                "<figure><img src=a.jpg><figcaption class=author>Photo: Lin Berg</figcaption></figure>",
                "<blockquote><p>Fog is fog.</p><cite class=author>Lin Berg</cite></blockquote>",
                "<h2 class=byline-title>Lock closes 10 gates</h2>"
            })
    void takesNoOtherWordsForNames(String words) {
        assertThat(authors("", words, "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mira Oates: Why I left", "Mira Oatesworth resigns", "Why Mira Oates resigns"})
    void readsANameThatTheHeadlineMentions(String headline) {
        String html = "<html><body><article><h1>" + headline + "</h1><p class=byline>Mira Oates</p>" + TEXT
                + "</article></body></html>";

        assertThat(Pages.read(html, URL).article().authors()).containsExactly(Person.named("Mira Oates"));
    }

    @Test
    void readsABylineAboveTheHeadlineOrBelowTheText() {
        String above = "<html><body><article><div class=author-name><a href=/x>Mira Oates</a></div><h1>Lock closes</h1>"
                + TEXT + "</article></body></html>";

        assertThat(Pages.read(above, URL).article().authors())
                .containsExactly(Person.named("Mira Oates").withUrl(Url.of("https://lock.example/x")));
        assertThat(authors("", "", "<h3>Written by Mira Oates</h3>")).containsExactly("Mira Oates");
    }

    @Test
    void leavesOutTheAuthorsOfCommentsReviewsAndOtherArticles() {
        String comments = "<div id=comments><div class=comment><b class=author>Lin Berg</b><p>At last.</p></div></div>";
        String cards = "<div class=card><b class=author>%s</b></div>";

        assertThat(authors("", "", comments)).isEmpty();
        assertThat(authors(
                        "", "", cards.formatted("Lin Berg") + cards.formatted("Bo Fen") + cards.formatted("Cy Moss")))
                .isEmpty();
    }

    @Test
    void readsWhoWroteTheArticleFromTheLabelsOfTwitterCards() {
        String head =
                "<meta name='twitter:label1' content='Verfasst von'><meta name='twitter:data1' content='Mira Oates'>"
                        + "<meta name='twitter:label2' content='Lesezeit'><meta name='twitter:data2' content='3 Minuten'>";

        assertThat(authors(head, "", "")).containsExactly("Mira Oates");
        assertThat(authors("<meta name=author content='https://social.example/lock'>" + head, "", ""))
                .containsExactly("Mira Oates");
    }

    @Test
    void readsPropertiesOfThePageInTheHead() {
        assertThat(authors("<meta itemprop=author content='Mira Oates'>", "", ""))
                .containsExactly("Mira Oates");
    }

    @Test
    void prefersAShownNameToThatOfAnAccount() {
        String account = "<meta name=author content=moates>";

        assertThat(authors(account, "<p class=byline>By Mira Oates</p>", "")).containsExactly("Mira Oates");
        assertThat(authors(account, "", "")).containsExactly("moates");
        assertThat(authors("<meta name=author content='Mira Oates'>", "<p class=byline>By Tom Reed</p>", ""))
                .containsExactly("Mira Oates");
    }

    @Test
    void keepsFirstNamesThatAreWordsForByInOtherLanguages() {
        assertThat(Names.split("By Mira Oates and Di Reed")).containsExactly("Mira Oates", "Di Reed");
        assertThat(Names.split("Mira Oates; Von Miller")).containsExactly("Mira Oates", "Von Miller");
        assertThat(Names.split("By Mira Oates and by Tom Reed")).containsExactly("Mira Oates", "Tom Reed");
        assertThat(Names.split("Text: Mira Oates | Autor: Tom Reed")).containsExactly("Mira Oates", "Tom Reed");
    }

    @Test
    void splitsListsWithDegreesAndTeams() {
        assertThat(Names.split("By Mira Oates, Tom Reed, and The Lock Team"))
                .containsExactly("Mira Oates", "Tom Reed", "The Lock Team");
        assertThat(Names.split("Mira Oates, MD, Ph.D.")).containsExactly("Mira Oates, MD, Ph.D.");
        assertThat(Names.split("Oates, Mira")).containsExactly("Mira Oates");
        assertThat(Names.split("Mira Oates, Lille")).containsExactly("Mira Oates");
        assertThat(Names.split("Reed, Tom K.")).containsExactly("Reed, Tom K.");
    }
}
