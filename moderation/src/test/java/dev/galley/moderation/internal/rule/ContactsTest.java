package dev.galley.moderation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Article;
import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.submission.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactsTest {
    private static final PolicyRule RULE = PolicyRule.of(Contacts.TYPE).withWeight(1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "join us https://t.me/harbour_tips | messenger | 1",
                "wa.me/15550100199 for more | messenger | 1",
                "telegram @pier_profit | handle | 1",
                "my Snapchat is: rob_tips77 | handle | 1",
                "@pier_profit on Telegram | handle | 1",
                "加微信abc888 | handle | 1",
                "加微 pier_88 | handle | 1",
                "Пишите в телеграм @igor_profit | handle | 1",
                "write to name@spam.example | email | 0.5",
                "write to name at spam dot com | email | 0.5",
                "write to @pier.profit@gmail.com | email | 0.5",
                "call +44 7700 900123 tonight | phone | 0.25",
                "WhatsApp +1 (555) 010-0199 | phone | 1",
                "Text +44 7700 900123 on WhatsApp | phone | 1",
                "thanks to @harbour_trader on IG | handle | 1",
                "电话13812345678 | phone | 0.25",
                "телефон 8-900-000-55-66, звоните | phone | 0.25",
                "Móvil: 600 11 22 33 | phone | 0.25",
                "cellulare 333 0004455 | phone | 0.25",
                "cep telefonu 532 000 55 66 | phone | 0.25",
                "رقمه ٠٥٠ ٠٠٠ ٥٥ ٦٦ | phone | 0.25",
                "手机199 0000 5566 | phone | 0.25",
                "send to 1BoatSLRHtKNngkdXEeobR76b53LETtpyT | wallet | 1",
                "0x52908400098527886E0F7030069857D2E4169EE7 | wallet | 1",
                "http://3221226119/x | ip-address | 1",
                "look at 192.0.2.7/login | ip-address | 1",
                "visit spam(dot)example | disguised | 1",
                "https://[2001:db8::7]/login | ip-address | 1",
                "mailto:name@spam.example | email | 0.5",
                "tel:+447700900123 | phone | 0.25",
            })
    void findsContacts(String text, String kind, double weight) {
        Tried tried = Tried.on(RULE, text);
        assertThat(tried.codes()).contains("contacts." + kind);
        assertThat(tried.entry().weight()).isEqualTo(weight);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Ben I saw the same thing on Instagram yesterday",
                "I read on Facebook and Telegram that the ferry was cancelled",
                "On 2026-11-28 at 15:55 it rang, on 29/11/2026 again",
                "It cost 1,000,000 euros and 12.500.000 more",
                "Version 1.2.3.4 is out",
                "It broke fe80::1 and 10.0.0.1:8080 for us, http://127.0.0.1/x and http://192.168.0.7/ as well",
                "Ours are http://172.16.0.1/, http://172.31.255.1/, http://169.254.1.1/ and http://[fd00::1]/",
                "ISBN 978-3-16-148410-0",
                "The commit 3f786850e387550fdab836ed7e6dc881de23001b broke it",
                "See https://harbour.example/report and пример.рф/a",
                "line 42 of the file, signal 9 and 7 more",
                "In line with 10 000 000 others I signed",
                "2 500 000 in line",
                "Our emergency line has 12 operators",
                "Closed from 01.02.2026 to 15.02.2026, and on 03/04/2026 18 to 20 h",
                "See https://harbour.example/books/0141036141 and https://harbour.example/a-0123456789.html for more",
                "I follow @pier@social.example, who was there",
                "They spoke of the .com crash, a .net domain and der dot com Blase",
                "IG Metall ruft zum Streik auf"
            })
    void passesOrdinaryComments(String text) {
        assertThat(Tried.on(RULE, text).codes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<a href='mailto:name@spam.example'>write to me</a> | email | 0.5",
                "<a href='MAILTO:name&#64;spam.example?subject=x'>write to me</a> | email | 0.5",
                "<a href='tel:+44-7700-900123'>call me</a> | phone | 0.25",
                "<a href=sms:+447700900123>text</a> | phone | 0.25",
                "<a href='whatsapp://send?phone=447700900123'>chat</a> | messenger | 1",
                "<a href=' tg://resolve?domain=pier_profit'>chat</a> | messenger | 1",
                "<a href='https://wa.me/15550100199'>chat</a> | messenger | 1",
            })
    void findsContactsInTheAddressesOfLinks(String markup, String kind, double weight) {
        Tried tried = Tried.on(RULE, Submission.of(Tried.comment(Text.html(markup))));
        assertThat(tried.codes()).containsExactly("contacts." + kind);
        assertThat(tried.entry().weight()).isEqualTo(weight);
        assertThat(tried.entry().toString()).doesNotContain("name@");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.harbour.example/news/1, letters@harbour.example, ''",
        "https://harbour.example/news/1, letters@harbour.example, ''",
        "https://harbour.example/news/1, letters@our.example, contacts.email",
        "https://pier.harbour.example/news/1, letters@harbour.example, contacts.email",
        "https://www.harbour.example/news/1, letters@our.example, contacts.email",
    })
    void passesEMailAddressesOfThePagesOwnSite(String page, String address, String code) {
        Submission submission = Submission.of(Tried.comment(Text.plain("Complain to " + address))).toBuilder()
                .article(Article.builder().url(Url.of(page)).build())
                .build();
        assertThat(String.join(",", Tried.on(RULE, submission).codes())).isEqualTo(code);
    }

    @Test
    void aMessengerAsTheAddressOfTheAuthorCountsForHalf() {
        Commenter author = Commenter.named("Jo").withUrl(Url.of("https://t.me/pier_profit"));
        Tried tried = Tried.on(
                RULE,
                Submission.of(Tried.comment(Text.plain("Well said")).toBuilder()
                        .author(author)
                        .build()));
        assertThat(tried.codes()).containsExactly("contacts.messenger");
        assertThat(tried.entry().weight()).isEqualTo(0.5);
    }

    @Test
    void reportsAnAddressThatIsAlsoTheTextOfItsLinkOnce() {
        Text body = Text.html("<a href='mailto:name@spam.example'>name@spam.example</a>");
        assertThat(Tried.on(RULE, Submission.of(Tried.comment(body))).codes()).containsExactly("contacts.email");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<a href='mailto:'>x</a>", "<a href='tel:'>x</a>", "<a href='page?a=tel:1'>x</a>", "<i>tel:</i>"
            })
    void ignoresLinksWithoutAContact(String markup) {
        assertThat(Tried.on(RULE, Submission.of(Tried.comment(Text.html(markup))))
                        .codes())
                .isEmpty();
    }

    @Test
    void neverQuotesAnEmailAddress() {
        Submission submission =
                Submission.of(Tried.comment(Text.plain("I am ada@harbour.example and bob@harbour.example")).toBuilder()
                        .author(Commenter.named("Ada").withEmail("ada@harbour.example"))
                        .build());
        assertThat(Tried.on(RULE, submission).entry().toString()).doesNotContain("harbour.example");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The gas emergency line is 0800 111 999 | 0.25",
                "Call the council's bin line on 01423 500 600 | 0.25",
                "Write to me on line 0812 345 678 | 1",
                "Hubungi lewat line 0812 345 678 | 1",
                "LINE 0812 345 678 | 1"
            })
    void aLineIsAMessengerOnlyByItself(String text, double weight) {
        assertThat(Tried.on(RULE.withWeight(1), text).entry().weight()).isEqualTo(weight);
    }
}
