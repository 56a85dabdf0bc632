package dev.galley.format.xml.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Elements of Podcasting 2.0, each as in its documentation and with a mistake. */
class PodcastDocumentTest {
    private static final String DECLARED = " xmlns:podcast='https://podcastindex.org/namespace/1.0'";

    private static String declared(String elements) {
        return elements.replaceAll("<(podcast:\\w+)", "<$1" + DECLARED);
    }

    private static List<String> channel(String elements) {
        return Checked.channel(declared(elements));
    }

    private static List<String> item(String elements) {
        return Checked.item(declared(elements));
    }

    @Test
    void acceptsTheElementsOfAPodcast() {
        assertThat(channel("""
                <podcast:guid>917393e3-1b1e-5cef-ace4-edaa54e1f810</podcast:guid>
                <podcast:locked owner="ann@tide.example">yes</podcast:locked>
                <podcast:medium>podcast</podcast:medium>
                <podcast:funding url="https://tide.example/give">Buy us a tea</podcast:funding>
                <podcast:person role="guest" group="cast" img="https://tide.example/e.jpg">Eve</podcast:person>
                <podcast:location rel="creator" geo="geo:54.1,7.9" osm="R113314" country="de">Harbour</podcast:location>
                <podcast:location geo="geo:54.1,7.9">Harbour</podcast:location>
                <podcast:license url="https://tide.example/license">my-license</podcast:license>
                <podcast:trailer pubdate="Thu, 01 Apr 2021 08:00:00 EST" url="https://tide.example/t.mp3" length="12"
                  type="audio/mpeg" season="4">Season 4</podcast:trailer>
                <podcast:block id="google">yes</podcast:block>
                <podcast:block>no</podcast:block>
                <podcast:txt purpose="verify">S6lpp-7ZCn8</podcast:txt>
                <podcast:podroll><podcast:remoteItem feedGuid="29cdca4a-32d8-56ba-b48b-09a011c5daa9"/></podcast:podroll>
                <podcast:publisher><podcast:remoteItem medium="publisher" feedGuid="003af0a0-6a45-55cf-b765-68e3d349551a"
                  feedUrl="https://tide.example/publisher.xml"/></podcast:publisher>
                <podcast:updateFrequency complete="false" dtstart="2023-04-14T00:00:00.000Z" rrule="FREQ=WEEKLY"
                  >weekly</podcast:updateFrequency>
                <podcast:podping usesPodping="true"/>
                <podcast:chat server="irc.tide.example" protocol="irc" accountId="@ann" space="#tides"/>
                <podcast:image href="https://tide.example/i.jpg" alt="The pier" aspect-ratio="16/9" width="1200"
                  purpose="artwork social" type="image/jpeg"/>
                <podcast:images srcset="https://tide.example/i.jpg 1500w, https://tide.example/s.jpg 600w"/>
                <podcast:liveItem status="live" start="2021-09-26T07:30:00.000-0600" end="2021-09-26T09:30:00.000-0600">
                  <title>Live</title><podcast:contentLink href="https://tide.example/live">Watch</podcast:contentLink>
                </podcast:liveItem>
                <podcast:value type="lightning" method="keysend" suggested="0.00000005000">
                  <podcast:valueRecipient name="Ann" type="node" address="02d5" split="95" fee="true"/>
                </podcast:value>
                <podcast:follow url="https://tide.example/follow.json"/>""")).isEmpty();
    }

    @Test
    void acceptsTheElementsOfAnEpisode() {
        assertThat(item("""
                <podcast:season name="Ebb">3</podcast:season><podcast:episode display="Ch. 3">204.5</podcast:episode>
                <podcast:chapters url="https://tide.example/c.json" type="application/json+chapters"/>
                <podcast:transcript url="https://tide.example/t.srt" type="application/srt" language="es" rel="captions"/>
                <podcast:soundbite startTime="73.0" duration="60.0">Ding</podcast:soundbite>
                <podcast:alternateEnclosure type="video/mp4" length="10" bitrate="511276.52" height="720" title="Hi"
                  lang="en" rel="alt" codecs="mp4a.40.2" default="true">
                  <podcast:source uri="https://tide.example/7.mp4"/>
                  <podcast:source uri="ipfs://QmX33F" contentType="application/x-bittorrent"/>
                  <podcast:integrity type="sri" value="sha384-ExVqijgYHm15PqQqdXfW95x+Rs6C+d6E"/>
                </podcast:alternateEnclosure>
                <podcast:socialInteract protocol="activitypub" uri="https://tide.example/1" accountId="@ann" priority="1"/>
                <podcast:value type="lightning" method="keysend">
                  <podcast:valueRecipient type="node" address="02d5" split="95"/>
                  <podcast:valueTimeSplit startTime="60" duration="237" remotePercentage="95" remoteStartTime="174">
                    <podcast:remoteItem itemGuid="a#1" feedGuid="a94f5cc9-8c58-55fc-91fe-a324087a655b" medium="music"/>
                  </podcast:valueTimeSplit>
                </podcast:value>""")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<podcast:value type='lightning'><podcast:valueRecipient type='n' address='a' split='1'/></podcast:value>",
                "<podcast:alternateEnclosure><podcast:source uri='https://a.example/'/></podcast:alternateEnclosure>",
                "<podcast:transcript url='https://tide.example/t.srt'/>",
                "<podcast:remoteItem feedUrl='https://tide.example/'/>",
                "<podcast:image alt='The pier'/>",
                "<podcast:chat server='irc.tide.example'/>",
                "<podcast:contentLink>Watch</podcast:contentLink>",
                "<podcast:soundbite startTime='1'/>"
            })
    void reportsMissingAttributes(String element) {
        assertThat(item(element)).containsExactly("attribute.missing");
    }

    @Test
    void reportsMistakes() {
        assertThat(channel("<podcast:trailer pubdate='soon' url='https://tide.example/t.mp3'>T</podcast:trailer>"))
                .containsExactly("date.not-rfc822");
        assertThat(channel("<podcast:guid>7</podcast:guid>")).containsExactly("uuid.malformed");
        assertThat(channel("<podcast:podroll/>")).containsExactly("element.missing");
        assertThat(item("<podcast:value type='l' method='k'/>")).containsExactly("element.missing");
        assertThat(item("<podcast:location> </podcast:location>")).containsExactly("value.blank");
        assertThat(channel("<podcast:liveItem status='soon' start='2021-09-26T07:30:00Z'/>"))
                .containsExactly("value.not-one-of");
    }

    @Test
    void anUnknownOrMisplacedElementIsAWarning() {
        assertThat(item("<podcast:transscript/>")).containsExactly("element.unexpected");
        assertThat(channel("<podcast:soundbite startTime='1' duration='2'/>")).containsExactly("element.unexpected");
        assertThat(Rules.ENGLISH.severity("element.unexpected").name()).isEqualTo("WARNING");
    }
}
