package dev.galley.moderation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Text;
import dev.galley.moderation.PolicyRule;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThreatsTest {
    private static final PolicyRule THREATS = PolicyRule.of(Threats.TYPE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'll kill you",
                "wir wissen wo du wohnst",
                "je sais où tu habites",
                "he lives at 14 Quay Street",
                "wohnt in der Hafenstraße 12",
                "k1ll yourself",
                "知道你住哪",
                "殺しに行くぞ",
                "знаю где ты живёшь",
                "وسأقتلك",
                "والله لأقتلنك",
                "Он живёт на ул. Гагарина, д. 41.",
                "Живёт: Самара, ул. Гагарина, д. 41",
                "o parmaklarını tek tek kıracağım",
                "والله لأكسرن يدك",
                "I swear to God I'll cut off your hands",
                "ruft sie an, lasst sie nicht schlafen",
                "Hang every last one of them from the lamp posts",
                "Solche Leute gehören an den nächsten Baum",
                "Devono morire tutti quei parassiti, al forno"
            })
    void findsThreats(String text) {
        assertThat(Tried.on(THREATS, text).matches()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The film will be shot in Berlin",
                "David Lynch made it",
                "In der Hafenstraße 12 war ein Café",
                "La forêt va mourir",
                "祝你全家幸福",
                "楽しみですしね",
                "you moron",
                "Seni gazetenin bulmacasında bekliyorum",
                "I broke my fingers when I fell, and nobody could help me",
                "I swear this coffee will be the end of me",
                "Ich warte vor der Redaktion auf den Bus",
                "Call her a hero day and night if you like",
                "Wohnt: zur Miete, seit 2019",
                "Auf dem Heimweg hörte ich das im Radio",
                "By God, smoking will kill you",
                "We will be waiting for you by the door with tea",
                "Je t'attendrai devant le cinéma",
                "От пробок тебя никто не спасёт",
                "Appelez le 15 jour et nuit",
                "The minister resides at Downing Street, and his gardens cover 12 acres",
                "Mit Fingern und Beinen gezeichnet",
                "Les esperamos en la presentación del libro",
                "Il ne faut pas mettre le feu aux poubelles",
                "Je viendrai vous voir samedi à la librairie",
                "Prenez de l'essence avant la hausse",
                "Ele tentou botar fogo no carro",
                "海に浮かぶ島が好きです",
                "한강에서 시체가 발견됐대요",
                "应该消灭贫困",
                "Terörün kökünü kazımak lazım",
                "They should clean our streets for the festival",
                "The rats should be caught before summer",
                "أنتظرك في الجزء الثاني من المقال",
                "والله لن ينفعك أحد في هذا الأمر",
                "The library on Mill Lane opens at 9",
                "They hang the flags from the lamp posts at the pier",
                "La pizza va al forno, i parassiti delle piante no",
                "Das Plakat hing an der Laterne"
            })
    void passesOrdinaryComments(String text) {
        assertThat(Tried.on(THREATS, text).matches()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He shouted \"I'll kill you\" at the referee and nobody did anything",
                "He shouted 'I'll kill you' at the referee and nobody did anything",
                "'twas said \"I'll kill you\" by the man at the referee and nobody did anything",
                "> I'll kill you\nThis is what I was sent after the match, and nobody did anything"
            })
    void countsThreatsInQuotationsLess(String text) {
        assertThat(Tried.on(THREATS, text).codes()).containsExactly("threats.hint");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<blockquote>I'll kill you</blockquote><p>This is what I was sent after the match.</p>",
                "<p>He shouted <q>I'll kill you</q> at the referee, and nobody did anything</p>"
            })
    void countsThreatsInElementsThatQuoteLess(String html) {
        assertThat(Tried.on(THREATS, Text.html(html)).codes()).containsExactly("threats.hint");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<blockquote>I'll kill you</blockquote>",
                "<blockquote>You again</blockquote><p>I'll kill you, and nobody will find you</p>",
                "<blockquote>I'll kill you, and nobody will find you",
                "<!-- <blockquote> -->I'll kill you<!-- </blockquote> --> You have heard me, I am serious"
            })
    void threatsOfTheAuthorCountWhole(String html) {
        assertThat(Tried.on(THREATS, Text.html(html)).codes()).contains("threats.found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> I'll kill you",
                "'Cause I'll kill you, and the boys' friends will laugh at it",
                "the dogs' owner said I'll kill you, and they'll see"
            })
    void threatsOfTheAuthorCountWholeInPlainText(String text) {
        assertThat(Tried.on(THREATS, text).codes()).contains("threats.found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Migrants are vermin",
                "Diese Flüchtlinge sind wie Ratten",
                "Les Arabes, c'est une race de fainéants",
                "Los gitanos son una plaga",
                "Эти мигранты как саранча",
                "在日は全員ゴキブリ",
                "هؤلاء اللاجئين حثالة",
                "Marokkanen zijn tuig"
            })
    void findsContemptOfGroups(String text) {
        Tried tried = Tried.on(THREATS, text);
        assertThat(tried.codes()).containsExactly("threats.group");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The refugees were rescued. Rats had eaten their supplies",
                "Migrants work on farms where parasites are common, doctors say. Muslims too",
                "Flüchtlinge haben das Gasthaus renoviert",
                "He wrote of \"migrants who are vermin\", and nobody in the hall objected",
                "La peste a tué la moitié de la ville"
            })
    void passesTalkAboutGroups(String text) {
        assertThat(Tried.on(THREATS, text).codes()).doesNotContain("threats.group");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor lives at Mill Cottage 9, second floor",
                "Er wohnt Am Mühlgraben 9, Hinterhaus",
                "Адрес твой знаем: Липовая, 18, квартира 4",
                "Hon bor på Hasselstigen 12 B i Åker",
                "vive en la calle Tejedores 22, 3º B",
                "evinin Çınar Sokak 7 numara olduğunu biliyoruz"
            })
    void findsAddressesOfPeople(String text) {
        assertThat(Tried.on(THREATS, text).codes()).contains("threats.address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She lives in London 20 years now",
                "Mein Bruder wohnt in Hamburg, 2019 ist er umgezogen",
                "Он живёт в Москве 10 лет"
            })
    void passesNumbersBesideTowns(String text) {
        assertThat(Tried.on(THREATS, text).codes()).doesNotContain("threats.address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"you moron", "Hurensohn", "va te faire foutre"})
    void findsInsultsOnlyIfChosen(String text) {
        PolicyRule insults = THREATS.with(Threats.TOPICS, List.of(ThreatTopic.INSULT));
        assertThat(Tried.on(insults, text).matches()).isTrue();
        assertThat(Tried.on(THREATS, text).matches()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "somebody should shoot this reporter",
                "we'll find you in the river",
                "dir gehört die Fresse poliert",
                "wir holen euch, dich kriegen wir auch",
                "je vais vous égorger",
                "te vamos a reventar",
                "ti aspettiamo sotto casa",
                "ik weet waar je kinderen zitten, ik vermoord je",
                "znajdziemy cię w lesie",
                "мы тебя закопаем",
                "seni bulacağım",
                "他的真名叫李四,电话13800138000"
            })
    void findsThreatsPutTogetherFromParts(String text) {
        assertThat(Tried.on(THREATS, text).matches()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shame if something happened to your shop one night",
                "I hope your brakes give out on the pass",
                "This is your last warning, reporter",
                "Hoffentlich versagen deine Bremsen",
                "Wir wissen, wo deine Frau arbeitet",
                "On sait à quelle heure sort ta fille",
                "Ojalá te fallen los frenos en la bajada",
                "Otro artículo más y acabas en silla de ruedas",
                "Sabemos a que horas você sai de casa",
                "Sappiamo a che ora esci, bella la tua targa",
                "Schrijf maar door, dan lig je straks in het ziekenhuis",
                "Vore synd om din familj fick en tändsticka i brevlådan",
                "Dopadniemy cię po pracy",
                "Počkáme si na tebe před domem",
                "Подкараулим тебя после работы",
                "Знаємо, якою дорогою ти ходиш",
                "Kızının hangi okula gittiğini biliyoruz",
                "هذا آخر تحذير لك",
                "找几个人去堵你",
                "お前の家、よく燃えるだろうな",
                "밤길 조심해라",
                "हड्डी तोड़ देंगे",
                "Kami tahu plat nomormu",
                "Nhà mày cháy thì đừng trách",
                "Știm unde locuiești",
                "Θα σε σκοτώσω",
                "Your family can plan your funeral",
                "Deine Mutter darf bald deinen Sarg aussuchen",
                "Твоя мать увидит твой труп"
            })
    void findsThreatsThatOnlyHint(String text) {
        assertThat(Tried.on(THREATS, text).matches()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The barn went up in flames, such a shame for the family",
                "Check your brakes before winter, accidents happen on that bend",
                "We know the school has a leaky roof",
                "They pushed the whale back into the sea",
                "Pass auf dich auf, wenn du nachts Rad fährst",
                "Un accident est vite arrivé sur cette route",
                "No sé a qué hora sale el último tren",
                "Não sei a que horas sai o barco",
                "Peccato che il teatro sia bruciato",
                "We weten niet welke route de optocht neemt",
                "Synd om familjen vars hus brann ner",
                "Nie wiem, do której szkoły zapisać syna",
                "Při požáru vznikla škoda, hořela střecha",
                "Чиновников гнать поганой метлой",
                "Зустрінемо тебе на вокзалі з квітами",
                "Akşam görüşürüz",
                "لا أعرف أي مدرسة أفضل",
                "晚上开车小心点",
                "帰り道は気をつけてください",
                "빙판길에 사고 날 수도 있으니 조심하세요",
                "Hati-hati di jalan pulang",
                "家族で葬式の準備をしました",
                "My mother and I planned the funeral together",
                "Đi mưa cẩn thận kẻo mất phanh"
            })
    void passesFiresAccidentsAndChildrenInOrdinaryComments(String text) {
        assertThat(Tried.on(THREATS, text).matches()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Those people breed like rats",
                "Load them all on a leaky boat",
                "Das Pack vermehrt sich wie die Karnickel",
                "Ces gens se reproduisent comme des lapins",
                "Habría que fumigarlos a todos",
                "Essa gente não é gente, são ratos",
                "Quella gente figlia, sono topi",
                "Dat tuig plant zich voort als konijnen, het land uit",
                "De förökar sig som råttor",
                "Mnożą się jak szczury",
                "Плодятся как тараканы",
                "Fare gibi ürüyorlar",
                "يتكاثرون كالجرذان",
                "这群人就是蝗虫",
                "こいつらは害虫、まとめて駆除しろ",
                "저것들은 바퀴벌레야",
                "चूहों की तरह बढ़ते हैं",
                "Das sind keine Menschen, abknallen",
                "No son personas, son bestias",
                "To nie ludzie, to bydło"
            })
    void findsContemptOfPeopleWhomItDoesNotName(String text) {
        assertThat(Tried.on(THREATS, text).matches()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pigeons breed in the station, these people have rats in the yard",
                "Die Tauben vermehren sich in der Altstadt",
                "Hay que fumigar el parque, los mosquitos nos comen",
                "I topi di fogna portano malattie",
                "Trzeba wytępić szczury w kamienicy",
                "Тараканы плодятся в подвале",
                "老鼠和害虫要及时消灭",
                "台所のゴキブリを駆除したいのですが",
                "바퀴벌레 박멸하는 방법 아시는 분",
                "Dinas pertanian basmi hama tikus",
                "No son personas, son animales y necesitan un refugio",
                "Kein Mensch will den Müll entsorgen"
            })
    void passesTalkAboutVermin(String text) {
        assertThat(Tried.on(THREATS, text).matches()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vi trovo ridicoli",
                "ti trovo bene",
                "ich werde dich holen, wenn der Zug da ist",
                "ich finde dich mutig",
                "dich werde ich vermissen",
                "je vais vous retrouver au port",
                "te vamos a encontrar un piso",
                "vou te encontrar no cais",
                "znajdę cię na przystani",
                "я тебя найду после работы",
                "i'll find you a better ferry"
            })
    void findingOrFetchingSomebodyIsOnlyAHint(String text) {
        assertThat(Tried.on(THREATS.withWeight(1), text).entry().weight()).isEqualTo(0.5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"znajdę go w szufladzie", "я его найду", "мы её найдём", "jag ska hitta henne", "解決策を見つけ出して"})
    void findingSomebodyElseIsNoThreat(String text) {
        assertThat(Tried.on(THREATS, text).matches()).isFalse();
    }
}
