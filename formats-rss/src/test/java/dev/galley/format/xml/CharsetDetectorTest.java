package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.CharsetDetector;
import dev.galley.format.FeedReader;
import dev.galley.format.ReadResult;
import dev.galley.model.Text;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mozilla.universalchardet.UniversalDetector;

/** A detector guesses the charset of documents that name none and are not UTF-8. */
class CharsetDetectorTest {
    private static final CharsetDetector DETECTOR = beginning -> {
        UniversalDetector guess = new UniversalDetector();
        guess.handleData(beginning);
        guess.dataEnd();
        return Optional.ofNullable(guess.getDetectedCharset())
                .filter(Charset::isSupported)
                .map(Charset::forName);
    };
    private static final FeedReader READER =
            FeedReader.builder().charsetDetector(DETECTOR).build();

    private static String feed(String title, String text) {
        return "<rss version=\"2.0\"><channel><title>" + title + "</title><link>https://a.example/</link><item><title>"
                + title + "</title><description>" + text + "</description></item></channel></rss>";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Shift_JIS | 港の新しい橋 | 昨日、港に新しい橋が開通しました。多くの人が集まり、市長があいさつをしました。橋の長さは二百メートルです。",
                "EUC-KR | 항구의 새 다리 | 어제 항구에 새로운 다리가 개통되었습니다. 많은 사람들이 모였고 시장이 인사말을 했습니다.",
                "GB18030 | 港口的新桥 | 昨天，港口的新桥正式通车。许多市民前来参观，市长在仪式上发表了讲话。这座桥长两百米，耗资三千万元。",
                "Big5 | 港口的新橋 | 昨天，港口的新橋正式通車。許多市民前來參觀，市長在儀式上發表了講話。這座橋長兩百公尺。",
                "windows-1251 | Новый мост в порту | Вчера в порту открылся новый мост. Собралось много людей, и мэр произнёс речь.",
                "EUC-JP | 日本語のニュース | 昨日、港に新しい橋が開通しました。多くの人が集まり、市長があいさつをしました。",
                "TIS-620 | แบบบ้าน แบบแปลน | เมื่อวานนี้มีการเปิดสะพานใหม่ที่ท่าเรือ ผู้คนจำนวนมากมารวมตัวกันและนายกเทศมนตรีกล่าวสุนทรพจน์",
                "KOI8-R | Новый мост в порту | Вчера в порту открылся новый мост. Собралось много людей, и мэр произнес речь.",
            })
    void readsFeedsThatNameNoCharset(String charset, String title, String text) {
        byte[] document = feed(title, text).getBytes(Charset.forName(charset));
        ReadResult read = Reading.read(READER, document);

        assertThat(read.feed().title().map(Text::plain)).contains(title);
        assertThat(read.feed().articles().get(0).standfirst().map(Text::plain)).contains(text);
        assertThat(Reading.codes(read)).containsExactly("encoding.guessed");
    }

    @ParameterizedTest
    @CsvSource({"Shift_JIS", "GB18030", "windows-1251"})
    void readsFeedsThatAreFalselyLabelledAsUtf8(String charset) {
        String title = charset.equals("windows-1251") ? "Новый мост в порту" : "港口";
        String text = charset.equals("windows-1251")
                ? "Вчера в порту открылся новый мост. Собралось много людей, и мэр произнёс речь."
                : charset.equals("GB18030")
                        ? "昨天，港口的新桥正式通车。许多市民前来参观，市长在仪式上发表了讲话。这座桥长两百米，耗资三千万元。"
                        : "昨日、港に新しい橋が開通しました。多くの人が集まり、市長があいさつをしました。橋の長さは二百メートルです。";
        byte[] document =
                ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + feed(title, text)).getBytes(Charset.forName(charset));
        ReadResult read = Reading.read(READER, document);

        assertThat(read.feed().title().map(Text::plain)).contains(title);
        assertThat(read.feed().articles().get(0).standfirst().map(Text::plain)).contains(text);
        assertThat(Reading.codes(read)).containsExactly("encoding.guessed");
    }

    @Test
    void isNotAskedAboutUtf8() {
        FeedReader reader = FeedReader.builder()
                .charsetDetector(beginning -> {
                    throw new AssertionError("UTF-8 needs no guess");
                })
                .build();
        byte[] cut = feed("Brücke", "é".repeat(40_000)).getBytes(StandardCharsets.UTF_8);

        assertThat(Reading.read(reader, cut).feed().title().map(Text::plain)).contains("Brücke");
        byte[] declared = ("<?xml version=\"1.0\" encoding=\"windows-1252\"?>" + feed("Brücke", "x"))
                .getBytes(Charset.forName("windows-1252"));
        assertThat(Reading.read(reader, declared).feed().title().map(Text::plain))
                .contains("Brücke");
        assertThat(Reading.read(
                                FeedReader.builder()
                                        .charset(StandardCharsets.ISO_8859_1)
                                        .charsetDetector(beginning -> Optional.of(StandardCharsets.UTF_16))
                                        .build(),
                                feed("Brücke", "x").getBytes(StandardCharsets.ISO_8859_1))
                        .feed()
                        .title()
                        .map(Text::plain))
                .contains("Brücke");
    }

    @Test
    void isNotAskedAboutUtf8WithADamagedByte() {
        FeedReader reader = FeedReader.builder()
                .charsetDetector(beginning -> {
                    throw new AssertionError("this is UTF-8");
                })
                .build();
        byte[] damaged = feed("Größe – 港口 #", "x").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < damaged.length; i++) {
            damaged[i] = damaged[i] == '#' ? (byte) 0xE9 : damaged[i];
        }

        assertThat(Reading.read(reader, damaged).feed().title().map(Text::plain))
                .contains("Größe – 港口 é");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "日本語 | 1 | 日本\uFFFD",
                "한국어 뉴스 | 2 | 한국어 뉴\uFFFD",
                "go 😀 | 1 | go \uFFFD",
                "😀 go 😀 | 2 | 😀 go \uFFFD"
            })
    void isNotAskedAboutUtf8WithACutLetter(String title, int cut, String read) {
        FeedReader reader = FeedReader.builder()
                .charsetDetector(beginning -> {
                    throw new AssertionError("this is UTF-8");
                })
                .build();
        byte[] whole = feed(title, "x").getBytes(StandardCharsets.UTF_8);
        int end = "<rss version=\"2.0\"><channel><title>".length() + title.getBytes(StandardCharsets.UTF_8).length;
        byte[] document = Arrays.copyOf(whole, whole.length - cut);
        System.arraycopy(whole, end, document, end - cut, whole.length - end);

        assertThat(Reading.read(reader, document).feed().title().map(Text::plain))
                .contains(read);
    }

    @Test
    void thatDoesNotKnowLeavesTheDocumentToTheUsualRepair() {
        FeedReader reader = FeedReader.builder()
                .charsetDetector(beginning -> Optional.empty())
                .build();
        ReadResult read = Reading.read(reader, feed("Brücke", "x").getBytes(Charset.forName("windows-1252")));

        assertThat(read.feed().title().map(Text::plain)).contains("Brücke");
        assertThat(Reading.codes(read)).doesNotContain("encoding.guessed");
    }
}
