package dev.galley.validation.rule;

import static dev.galley.validation.rule.Rules.breaks;
import static dev.galley.validation.rule.Rules.findings;
import static dev.galley.validation.rule.Rules.headline;
import static dev.galley.validation.rule.Rules.html;
import static dev.galley.validation.rule.Rules.keeps;
import static dev.galley.validation.rule.Rules.paragraphs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Article;
import dev.galley.model.Media;
import dev.galley.model.Section;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BodyRulesTest {
    private static final String LONG =
            "The old bridge in the harbour of the town was closed in spring, after divers had found cracks in two";

    @Test
    void reportsAnEmptyArticle() {
        breaks("content.missing", "", Article.builder().id("12"));
        breaks("content.missing", "", Article.builder().media(Media.lead(Url.of("https://example.org/bridge.jpg"))));
        keeps("content.missing", headline("Bridge opens"));
        keeps("content.missing", Article.builder().standfirst("The bridge is open"));
        keeps("content.missing", paragraphs("It is open."));
    }

    @Test
    void reportsAMissingBody() {
        breaks("body.missing", "/body", headline("Bridge opens"));
        breaks("body.missing", "/body", paragraphs(" "));
        keeps("body.missing", paragraphs("It is open."));
    }

    @Test
    void takesAnArticleInTheStandfirstForTheBody() {
        keeps("body.missing", headline("Bridge opens").standfirst(LONG + " " + LONG));
        keeps("body.missing", headline("Bridge opens").standfirst(Text.html("<p>It is open.</p><p>Divers left.</p>")));
        keeps("body.missing", headline("橋が開通").standfirst("橋は土曜日の朝に市長によって再び開通した。".repeat(3)));
        breaks("body.missing", "/body", headline("Bridge opens").standfirst("It is open again since Saturday."));
        breaks("body.missing", "/body", headline("橋が開通").standfirst("橋は土曜日に再び開通した。"));
    }

    @Test
    void takesTheDescriptionOfAnItemWithoutTitleForTheBody() {
        keeps("body.missing", Article.builder().standfirst("It is open again."));
        keeps("body.missing", headline("Prices").standfirst(Text.html("<table><tr><td>4</td></tr></table>")));
        breaks("body.missing", "/body", Article.builder().standfirst(" "));
    }

    @Test
    void countsWordsOfScriptsWithoutSpaces() {
        breaks("body.too-short", "/body", paragraphs("続きはウェブで読む"));
        keeps("body.too-short", paragraphs("橋は土曜日の朝に市長によって再び開通した。".repeat(3)));
        keeps("body.too-short", paragraphs("大桥星期六上午由市长重新开放，数百名居民前来参加仪式。".repeat(3)));
        keeps("body.too-short", paragraphs("สะพานเก่าในท่าเรือของเมืองเปิดอีกครั้งเมื่อวันเสาร์".repeat(3)));
    }

    @Test
    void splitsPlainTextIntoParagraphs() {
        String plain = LONG + " of its piers, and they said that it must stay closed.\n\nShare this article\n\n" + LONG;
        breaks("body.boilerplate", "/body/0/blocks/0", Article.builder().content(Text.plain(plain)));
        String lines = LONG + " of its piers, and they said that it must stay closed.\nLeave a Reply\n" + LONG;
        breaks("body.boilerplate", "/body/0/blocks/0", Article.builder().content(Text.plain(lines)));
        String wrapped = "The page of the town now asks its readers to\nshare this article\nwith everybody they know";
        keeps("body.boilerplate", Article.builder().content(Text.plain(wrapped)));
    }

    @Test
    void leavesBoilerplateInQuotationsAndProseAlone() {
        keeps(
                "body.boilerplate",
                html("<p>The notice says:</p><blockquote>We use cookies to improve the site.</blockquote>"));
        keeps("body.boilerplate", paragraphs("We use cookies baked that morning, the cook said."));
        breaks("body.boilerplate", "/body/0/blocks/0", paragraphs("We use cookies to improve the site."));
    }

    @Test
    void reportsATruncatedBody() {
        breaks("body.truncated", "/body/0/blocks/1", paragraphs(LONG, "The mayor said […]"));
        breaks("body.truncated", "/body/0/blocks/0", paragraphs("The mayor said [...]"));
        breaks("body.truncated", "/body/0/blocks/0", html("<p>The mayor said [&#8230;]</p>"));
        keeps("body.truncated", paragraphs("The mayor […] said", LONG));
        keeps("body.truncated", paragraphs("And then nobody knew what to say…"));
    }

    @Test
    void reportsPlaceholdersRemarksAndNotices() {
        breaks("body.placeholder", "/body/0/blocks/1", paragraphs(LONG, "Lorem ipsum dolor sit amet, consectetur."));
        keeps("body.placeholder", paragraphs("The printers call it lorem ipsum dolor sit amet."));
        breaks("body.generator-remark", "/body/0/blocks/0", paragraphs("As an AI language model, I cannot visit it."));
        keeps("body.generator-remark", paragraphs("He asked what it is like to work as an AI language model."));
        breaks("body.access-notice", "/body/0/blocks/1", paragraphs(LONG, "Subscribe to continue reading"));
        breaks("body.access-notice", "/body/0/blocks/0", paragraphs("Dieser Artikel ist nur für Abonnenten lesbar."));
        keeps("body.access-notice", paragraphs("The paper asks readers to subscribe to continue reading."));
    }

    @Test
    void reportsAShortBody() {
        breaks("body.too-short", "/body", paragraphs("Read on after the break."));
        keeps("body.too-short", paragraphs(LONG, LONG));
        keeps("body.too-short", html("<p>The bridge at dawn</p><img src='https://example.org/a.jpg' alt=''>"));
        keeps("body.too-short", headline("Bridge opens"));
        keeps("body.too-short", paragraphs("a b c d e f g h i j k l m n o p q r s t u v w x y"));
        breaks("body.too-short", "/body", paragraphs("a b c d e f g h i j k l m n o p q r s t u v w x"));
        breaks("body.too-short", "/body", paragraphs("x".repeat(199)));
        keeps("body.too-short", paragraphs("x".repeat(200)));
        breaks("body.too-short", "/body", paragraphs("橋が開通した。続きを読む。"));
        keeps("body.too-short", paragraphs("橋は土曜日の朝に市長によって再び開通した。".repeat(10)));
    }

    @Test
    void reportsASimilarHeadlineInTheFirstParagraphs() {
        breaks(
                "body.headline-repeated",
                "/body/0/blocks/1",
                paragraphs(LONG, "Harbour Mayor hints at opening of the old bridge")
                        .headline("Harbour: Mayor announces opening of the old bridge"));
        keeps(
                "body.headline-repeated",
                paragraphs("The mayor announced the opening of the old bridge on Saturday morning.")
                        .headline("Old bridge opens to walkers again"));
        keeps(
                "body.headline-repeated",
                paragraphs(LONG, LONG, LONG, "Old bridge opens").headline("Old bridge opens"));
    }

    @Test
    void allowsSentencesThatSayMoreThanTheHeadlineAndTitlesInQuotationMarks() {
        String headline = "Station on the old quay: 18 June from 9 to 12 it will not work";
        String more = "For technical reasons the station on the old quay will not work on 18.06.2024 from 9 to 12.";
        keeps("body.headline-repeated", paragraphs(more, LONG).headline(headline));
        keeps(
                "body.headline-repeated",
                paragraphs("“Strong naming practices”", LONG).headline("Ann on Strong Naming Practices"));
        breaks(
                "body.headline-repeated",
                "/body/0/blocks/0",
                paragraphs("Strong naming practices.", LONG).headline("Strong naming practices"));
    }

    @Test
    void allowsAShortNoticeThatExpandsItsHeadline() {
        String notice = "For technical reasons the station on the old quay will not work on Monday morning";
        keeps("body.headline-repeated", paragraphs(notice).headline("Station on the old quay will not work on Monday"));
        breaks(
                "body.headline-repeated",
                "/body/0/blocks/0",
                paragraphs(notice + ".").headline(notice));
    }

    @Test
    void reportsTheStandfirstInTheFirstParagraphs() {
        String standfirst = "The mayor announced that the old bridge will open to walkers this Saturday";
        breaks(
                "body.standfirst-repeated",
                "/body/0/blocks/0",
                paragraphs(standfirst, LONG).standfirst(standfirst));
        keeps("body.standfirst-repeated", paragraphs(LONG, LONG).standfirst(standfirst));
        keeps("body.standfirst-repeated", paragraphs(standfirst, LONG).standfirst(standfirst + " […]"));
    }

    @Test
    void reportsTheKindOfBoilerplate() {
        breaks("body.boilerplate", "/body/0/blocks/1", paragraphs(LONG, "Leave a Reply"));
        breaks(
                "body.boilerplate",
                "/body/0/blocks/0",
                html("<p>The post <a href='https://example.org/a'>Bridge</a> appeared first on Example.</p>"));
        assertThat(findings("body.boilerplate", paragraphs("ADVERTISEMENT").build()))
                .extracting(Finding::message)
                .containsExactly("The body contains an advertising label");
        keeps("body.boilerplate", paragraphs("The post office will share this building with the library."));
        keeps("body.boilerplate", paragraphs("Leave a reply at the harbour office until Monday."));
    }

    @Test
    void reportsParagraphsThatOnlyPointToAnotherArticle() {
        breaks("body.related-link-inline", "/body/0/blocks/0", paragraphs("See also  WORLD - Ferry runs again"));
        breaks(
                "body.related-link-inline",
                "/body/0/blocks/0",
                html("<p>Lesen Sie auch: <a href='/x'>Die Fähre fährt</a></p>"));
        keeps("body.related-link-inline", paragraphs("See also the work of the harbour museum on the old bridges."));
        keeps("body.related-link-inline", paragraphs("See also"));
    }

    @Test
    void reportsARepeatedParagraph() {
        breaks("paragraph.duplicate", "/body/0/blocks/2", paragraphs(LONG, "It is open.", LONG));
        keeps("paragraph.duplicate", paragraphs("It is open.", LONG, "It is open."));
    }

    @Test
    void reportsAParagraphThatContinuesASentence() {
        breaks("paragraph.fragment", "/body/0/blocks/1", paragraphs(LONG, "of its four piers."));
        keeps("paragraph.fragment", paragraphs(LONG + " piers:", "of its four piers."));
        keeps("paragraph.fragment", paragraphs(LONG, "iPhone owners saw it first."));
        keeps("paragraph.fragment", paragraphs("O bridge", "over the water", "be open"));
    }

    @Test
    void reportsALostSpaceBetweenSentences() {
        breaks("paragraph.lost-link-spacing", "/body/0/blocks/0", paragraphs("The bridge is open.The mayor came."));
        keeps("paragraph.lost-link-spacing", paragraphs("Run torch.Tensor, Booking.com, node.js and u.s.The of it."));
    }

    @Test
    void reportsAHeadingWithoutContent() {
        breaks(
                "section.empty",
                "/body/0",
                Article.builder().section(Section.headed("Cost")).section(section("Walkers", 2)));
        keeps("section.empty", Article.builder().section(Section.headed("Cost")).section(section("Walkers", 3)));
    }

    @Test
    void reportsASkippedHeadingLevel() {
        breaks(
                "section.level-skip",
                "/body/1/level",
                Article.builder().section(section("a", 2)).section(section("b", 4)));
        keeps("section.level-skip", Article.builder().section(section("a", 4)).section(section("b", 2)));
    }

    @Test
    void reportsASentenceAsAHeading() {
        String sentence = "The bridge that was closed in spring is open again since Saturday.";
        breaks(
                "section.heading-is-sentence",
                "/body/0/heading",
                Article.builder().section(section(sentence, 2)));
        breaks("section.heading-is-sentence", "/body/0/blocks/0", html("<h2>" + sentence + "</h2><p>So.</p>"));
        keeps("section.heading-is-sentence", Article.builder().section(section("Open again.", 2)));
    }

    private static Section section(String heading, int level) {
        Section plain = paragraphs(LONG).build().body().get(0);
        return new Section(Optional.of(Text.plain(heading)), level, plain.blocks());
    }
}
